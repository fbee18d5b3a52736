namespace Graph.Relations.Queries;

/// <summary>By which ways a path may go; what is null or empty does not matter.</summary>
/// <param name="Types">The types of relationship it may use; all but the summaries of pairs of states where there are none.</param>
/// <param name="Modalities">How sure its relationships must be: <c>actual</c>, <c>planned</c>, <c>denied</c>, <c>alleged</c>.</param>
/// <param name="Without">Ids of entities it may not touch.</param>
/// <param name="After">An ISO 8601 date or time: reported then or later.</param>
/// <param name="Before">An ISO 8601 date or time: reported then or earlier.</param>
/// <param name="MaxLength">At most so many relationships, up to <see cref="PathQueries.LongestPath"/>.</param>
/// <param name="Limit">At most so many paths.</param>
public sealed record PathFilter(
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Modalities,
    IReadOnlyList<string> Without,
    string? After,
    string? Before,
    int MaxLength,
    int Limit);
