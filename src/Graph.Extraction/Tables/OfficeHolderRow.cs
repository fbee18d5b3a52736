using Graph.Extraction.Actors;

namespace Graph.Extraction.Tables;

/// <summary>One term of one person in one office.</summary>
/// <param name="Of">Id of the state or organisation.</param>
/// <param name="From">The first day, <c>yyyy-MM-dd</c>.</param>
/// <param name="Until">The last day; empty while it lasts.</param>
internal sealed record OfficeHolderRow(string Person, IReadOnlyList<string> Aliases, char Gender, string Title, string Of, string From, string Until)
{
    public TitleClass Class { get; } = TitleTable.ClassOf(Title);

    /// <summary>The parts of the name for comparison.</summary>
    public string[] Parts { get; } = PersonName.Parts(Person);

    /// <summary>Whether the term covers a day, given as an ISO 8601 prefix of any precision; a null day is in the present term.</summary>
    public bool Covers(string? day) => day is null
        ? Until.Length == 0
        : string.CompareOrdinal(From, 0, day, 0, 10) <= 0 && (Until.Length == 0 || string.CompareOrdinal(day, 0, Until, 0, 10) <= 0);
}
