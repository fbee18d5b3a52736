using Graph.Relations.Import;

namespace Graph.Relations.Review;

/// <summary>What is remembered of a draft that was planned: all that the plans of drafts after it depend on.</summary>
/// <param name="Decided">What was decided about it.</param>
/// <param name="Adds">What it adds; null where it adds nothing.</param>
/// <param name="Draws">The ids of what is drawn once it is committed.</param>
internal sealed record PlannedDraft(string Decided, PlanAddition? Adds, IReadOnlyList<string> Draws)
{
    // A text, an entry of a list or a map, and an object with its lists.
    private const int TextBytes = 32;
    private const int EntryBytes = 48;
    private const int ObjectBytes = 200;

    /// <summary>About how many bytes of memory it takes.</summary>
    public long Bytes { get; } = ObjectBytes + TextsBytes(Draws) + (Adds is null ? 0 : BytesOf(Adds));

    /// <summary>What is remembered of a plan.</summary>
    public static PlannedDraft Of(PlannedReview planned, string decided) => new(
        decided,
        planned.Adds is { } plan ? PlanAddition.Of(plan) : null,
        [.. planned.Draws.Distinct(StringComparer.Ordinal)]);

    /// <summary>Whether drafts after it are planned as after another.</summary>
    public bool AddsTheSameAs(PlannedDraft other) =>
        Draws.SequenceEqual(other.Draws) && (Adds, other.Adds) switch
        {
            (null, null) => true,
            ({ } one, { } two) => one.IsSame(two),
            _ => false,
        };

    private static long BytesOf(PlanAddition adds) =>
        adds.Entities.Sum(entity => ObjectBytes + TextsBytes(entity.Properties.Keys) + TextsBytes(entity.Properties.Keys.Select(key => entity.TextOrNull(key) ?? "")))
        + TextsBytes(adds.Names.SelectMany(name => new[] { name.Key, name.Entity, name.KnownAs }))
        + TextsBytes(adds.Neighbours.SelectMany(pair => new[] { pair.First, pair.Second }));

    private static long TextsBytes(IEnumerable<string> texts) => texts.Sum(text => (long)EntryBytes + TextBytes + (sizeof(char) * text.Length));
}
