using Graph.Relations.Files;

namespace Graph.Relations.Identity;

/// <summary>An entity as far as it tells whether it is another one.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Names">Its name and aliases.</param>
/// <param name="Neighbours">Those it is connected with, names by id.</param>
internal sealed record DuplicateCandidate(KnownEntity Entity, IReadOnlyList<CandidateName> Names, IReadOnlyDictionary<string, string> Neighbours)
{
    public static DuplicateCandidate Of(Row row)
    {
        var entity = KnownEntity.Of(row.Node("entity"));
        var keys = entity.Properties.TryGetValue("searchKeys", out var value) ? value.AsList().Select(key => key.AsString()) : [NameKey.Of(entity.Name)];
        var aliases = entity.Properties.TryGetValue("aliases", out var others) ? others.AsList().Select(alias => alias.AsString()) : [];
        var written = aliases.Prepend(entity.Name).GroupBy(NameKey.Of, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        return new DuplicateCandidate(entity, [.. keys.Select(key => new CandidateName(key, written.GetValueOrDefault(key, key)))], row.Texts("neighbours").Zip(row.Texts("names")).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>The kind of an event, "talks"; null for others.</summary>
    public string? EventKind => Entity.Kind == EntityKinds.Event ? Entity.TextOrNull("kind") : null;

    /// <summary>By what it may meet another one: words and skeletons of its names, or the day of an event.</summary>
    public IEnumerable<string> Blocks() => (Entity.Kind == EntityKinds.Event
        ? Entity.Date is { } date && IsoDate.HasDay(date) ? [$"{EventKind} {IsoDate.DayOf(date)}"] : []
        : Names.SelectMany(name => name.Words.Where(word => word.Length > 1).Concat(name.Skeleton.Split(' ').Where(word => word.Length > 1).Select(word => "~" + word))).Concat(Wholes()))
        .Select(block => $"{Entity.Kind} {block}")
        .Distinct(StringComparer.Ordinal);

    // Many gifts have one name: those that have it in common with too many others are not to meet by it.
    private IEnumerable<string> Wholes() => Entity.Kind == EntityKinds.Gift
        ? []
        : Names.Select(name => name.WholeSkeleton).Where(whole => whole.Length >= NameSkeleton.LettersOfAWhole).Select(whole => "=" + whole);
}
