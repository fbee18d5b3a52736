using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Relations.Exchange.Rows;

/// <summary>A value made of a row's cells.</summary>
/// <param name="Template">A text with columns in braces, <c>{visitor}</c>; two braces stand for one.</param>
public sealed partial record MappedValue(string Template)
{
    /// <summary>The forms a date may have, as .NET writes them (<c>dd/MM/yyyy</c>); the value becomes ISO 8601. None for values that are no dates.</summary>
    public IReadOnlyList<string> Dates { get; init; } = [];

    /// <summary>What parts several values in one cell; null where there is one.</summary>
    public string? Split { get; init; }

    /// <summary>Other words for some values; a value that is not among them stays.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the value has to be a number; it becomes one without marks between its digits.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether a row without it is not taken.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The columns it is made of.</summary>
    public IReadOnlyList<string> Columns => [.. Part().Matches(Template).Where(match => match.Groups["column"].Success).Select(match => match.Groups["column"].Value)];

    /// <summary>A brace that is neither part of a column nor doubled; null where there is none.</summary>
    internal char? LooseBrace => Part().Replace(Template, "").FirstOrDefault(character => character is '{' or '}') is var brace and not '\0' ? brace : null;

    /// <summary>Whether dates may have a form: it is more than one letter, which are .NET's own forms, and asks for no time of day.</summary>
    internal static bool IsForm(string form)
    {
        try
        {
            return form.Length > 1 && DateOnly.TryParseExact(
                new DateOnly(2024, 6, 19).ToString(form, CultureInfo.InvariantCulture), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>The one value; null where all its cells are missing.</summary>
    internal string? Of(SourceRow row, IReadOnlyList<string> missing)
    {
        var columns = Columns;
        if (columns.Count > 0 && columns.All(column => IsMissing(row[column], missing)))
        {
            return IsRequired
                ? throw new RowException(new RowProblem(row.Line, columns[0], row[columns[0]], "a value is needed here."))
                : null;
        }

        var text = Part().Replace(Template, match => match.Groups["column"] is { Success: true, Value: var column }
            ? IsMissing(row[column], missing) ? "" : row[column]?.Trim() ?? ""
            : match.Value[..1]).Trim();
        return Checked(row, Words.GetValueOrDefault(text, text));
    }

    /// <summary>The values; none where all cells are missing.</summary>
    internal IReadOnlyList<string> AllOf(SourceRow row, IReadOnlyList<string> missing) => Of(row, missing) switch
    {
        null or "" => [],
        var text when Split is null => [text],
        var text => text.Split(Split, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    };

    private string Checked(SourceRow row, string text)
    {
        if (IsNumber)
        {
            return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                ? number.ToString(CultureInfo.InvariantCulture)
                : throw Wrong(row, "a number is needed here, such as 1950 or 1,950.50.");
        }

        return Dates.Count == 0 || text.Length == 0 ? text
            : DateOnly.TryParseExact(text, [.. Dates], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Iso(text, date)
            : throw Wrong(row, $"a date is needed here, as {string.Join(" or ", Dates.Select(form => new DateOnly(2024, 6, 19).ToString(form, CultureInfo.InvariantCulture)))}.");
    }

    // A form without days or months says no more than the month or year.
    private string Iso(string text, DateOnly date)
    {
        var form = Dates.First(one => DateOnly.TryParseExact(text, one, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        return date.ToString(form.Contains('d', StringComparison.Ordinal) ? "yyyy-MM-dd" : form.Contains('M', StringComparison.Ordinal) ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
    }

    private RowException Wrong(SourceRow row, string reason)
    {
        var column = Columns.Count > 0 ? Columns[0] : null;
        return new RowException(new RowProblem(row.Line, column, column is null ? Template : row[column], reason));
    }

    private static bool IsMissing(string? cell, IReadOnlyList<string> missing) => string.IsNullOrWhiteSpace(cell) || missing.Contains(cell.Trim());

    [GeneratedRegex(@"\{\{|\}\}|\{(?<column>[^{}]+)\}")]
    private static partial Regex Part();
}
