using Graph.Relations.Files;

namespace Graph.Relations.Identity;

/// <summary>An entity as far as it tells whether it is another one.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Keys">The keys of its name and aliases.</param>
/// <param name="Neighbours">Those it is connected with, names by id.</param>
internal sealed record DuplicateCandidate(KnownEntity Entity, IReadOnlyList<string> Keys, IReadOnlyDictionary<string, string> Neighbours)
{
    public static DuplicateCandidate Of(Row row)
    {
        var entity = KnownEntity.Of(row.Node("entity"));
        var keys = entity.Properties.TryGetValue("searchKeys", out var value) ? value.AsList().Select(key => key.AsString()) : [NameKey.Of(entity.Name)];
        return new DuplicateCandidate(entity, [.. keys], row.Texts("neighbours").Zip(row.Texts("names")).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>The kind of an event, "talks"; null for others.</summary>
    public string? EventKind => Entity.Kind == EntityKinds.Event ? Entity.TextOrNull("kind") : null;

    /// <summary>By what it may meet another one: words and skeletons of its names, or the day of an event.</summary>
    public IEnumerable<string> Blocks() => (Entity.Kind == EntityKinds.Event
        ? Entity.Date is { } date && IsoDate.HasDay(date) ? [$"{EventKind} {IsoDate.DayOf(date)}"] : []
        : Keys.SelectMany(key => key.Split(' ').Where(word => word.Length > 1).Concat(NameSkeleton.Of(key).Split(' ').Where(word => word.Length > 1).Select(word => "~" + word))))
        .Select(block => $"{Entity.Kind} {block}")
        .Distinct(StringComparer.Ordinal);
}
