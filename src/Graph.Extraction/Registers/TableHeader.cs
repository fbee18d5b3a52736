using Graph.Extraction.Records;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Registers;

/// <summary>The first row of a table of gifts or visits: what each column says.</summary>
/// <param name="Separator">Between cells: a bar, a tab, a semicolon or a comma.</param>
/// <param name="Roles">By column.</param>
internal sealed record TableHeader(char Separator, IReadOnlyList<RecordRole> Roles)
{
    private const int LongestLine = 400;

    private const int LongestName = 80;

    /// <summary>The header that a line is; null where it names no columns of gifts or visits.</summary>
    public static TableHeader? At(string text, TextSpan line)
    {
        var words = line.Of(text);
        if (line.Length > LongestLine || words.IndexOfAny("|\t;,") < 0)
        {
            return null;
        }

        var separator = words.Contains('|') ? '|' : words.Contains('\t') ? '\t' : words.Contains(';') ? ';' : ',';
        var cells = TableCells.Of(text, line, separator);
        if (cells.Count < 2 || cells.Exists(cell => cell.Length > LongestName))
        {
            return null;
        }

        var roles = cells.ConvertAll(cell => RecordColumns.RoleOf(cell.Of(text).Trim("* _")));
        var isLeaderBesideState = roles.Contains(RecordRole.Country) && roles.Contains(RecordRole.Host);
        var isSure = separator is '|' or '\t' || roles.Count(role => role != RecordRole.Other) > 2;
        return isSure && !isLeaderBesideState && (AreOfGifts(roles) || AreOfVisits(roles)) ? new TableHeader(separator, roles) : null;
    }

    private static bool AreOfGifts(List<RecordRole> roles) => roles.Contains(RecordRole.Items) && roles.Exists(IsOfGiver);

    private static bool IsOfGiver(RecordRole role) =>
        role is RecordRole.Donor or RecordRole.From or RecordRole.Recipient or RecordRole.DonorState or RecordRole.Country;

    private static bool AreOfVisits(List<RecordRole> roles) =>
        roles.Contains(RecordRole.Start) && roles.Exists(role => role is RecordRole.Host or RecordRole.Country or RecordRole.Visitor or RecordRole.Guest);

    /// <summary>What the cells of a line below say; none for a line of another form.</summary>
    public IReadOnlyList<(RecordRole Role, TextSpan Span)> Values(string text, TextSpan line)
    {
        var cells = line.Of(text).Contains(Separator) ? TableCells.Of(text, line, Separator) : [];
        return cells.Count < 2 || cells.Count > Roles.Count + 1
            ? []
            : [.. cells.Take(Roles.Count).Select((cell, at) => (Roles[at], cell)).Where(value => !value.cell.IsEmpty)];
    }
}
