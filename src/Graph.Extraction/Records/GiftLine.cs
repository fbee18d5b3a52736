using System.Text.RegularExpressions;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Records;

/// <summary>
/// A register's entry that is one line instead of columns: "Gold necklace, rec'd April 12, 2007, from X, Minister of Y of Z. Est. Value--$3,000.",
/// or the giver before the receipt, and perhaps ", to W" after the giver.
/// </summary>
internal static partial class GiftLine
{
    private const string From = " from ";

    /// <summary>A longer line is prose.</summary>
    private const int LongestLine = 1500;

    /// <summary>The day stands within so many characters after the mark.</summary>
    private const int LongestDay = 22;

    /// <summary>What each stretch of the line says; none where the text is no such entry.</summary>
    public static IReadOnlyList<(RecordRole Role, TextSpan Span)> Read(string text)
    {
        var line = text.AsSpan().TrimEnd();
        if (line.Length > LongestLine || line.ContainsAny('\n', '\r') || Receipt().Match(text) is not { Success: true } receipt
            || GiftDescription.ReceivedOn(text.Substring(receipt.Index + receipt.Length, Math.Min(LongestDay, text.Length - receipt.Index - receipt.Length))) is null)
        {
            return [];
        }

        var tail = Tail().Match(text, receipt.Index + receipt.Length) is { Success: true } facts ? facts.Index : line.Length;
        var after = text.IndexOf(From, receipt.Index, tail - receipt.Index, StringComparison.Ordinal);
        var from = after > 0 ? after : text.LastIndexOf(From, receipt.Index, StringComparison.Ordinal);
        if (from < 2)
        {
            return [];
        }

        var values = new List<(RecordRole Role, TextSpan Span)>();
        Add(values, text, RecordRole.Items, 0, from);
        AddGivers(values, text, from + From.Length, after > 0 ? tail : receipt.Index);
        if (after < 0)
        {
            Add(values, text, RecordRole.Received, receipt.Index + receipt.Length, tail);
        }

        AddGroup(values, Value().Match(text, tail), RecordRole.Value);
        AddGroup(values, Kept().Match(text, tail), RecordRole.Disposition);
        return values;
    }

    /// <summary>"X, Minister of Y, to W": the receiver after a comma; "ambassador to Y" is an office.</summary>
    private static void AddGivers(List<(RecordRole Role, TextSpan Span)> values, string text, int start, int end)
    {
        const string to = ", to ";
        var receiver = text.IndexOf(to, start, end - start, StringComparison.Ordinal);
        Add(values, text, RecordRole.Donor, start, receiver < 0 ? end : receiver);
        if (receiver > 0)
        {
            Add(values, text, RecordRole.Recipient, receiver + to.Length, end);
        }
    }

    private static void Add(List<(RecordRole Role, TextSpan Span)> values, string text, RecordRole role, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or ',' or ';' or '.' or '\t')
        {
            end--;
        }

        if (end > start)
        {
            values.Add((role, new TextSpan(start, end)));
        }
    }

    private static void AddGroup(List<(RecordRole Role, TextSpan Span)> values, Match match, RecordRole role)
    {
        if (match.Success)
        {
            values.Add((role, new TextSpan(match.Groups["words"].Index, match.Groups["words"].Index + match.Groups["words"].Length)));
        }
    }

    [GeneratedRegex(@"\brec['’]?d\b[-.:\s]*", RegexOptions.IgnoreCase)]
    private static partial Regex Receipt();

    /// <summary>Where the facts after the giver begin.</summary>
    [GeneratedRegex(@"[.;,]\s*(?:Est\b|Estimated|Appraised|Disposition|Location)", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    [GeneratedRegex(@"value\s*(?:-+|:|of)?\s*\$\s*(?<words>\d[\d,]*(?:\.\d\d)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Value();

    [GeneratedRegex(@"(?:Disposition|Location)\s*(?:-+|:)\s*(?<words>[^.]{3,200})", RegexOptions.IgnoreCase)]
    private static partial Regex Kept();
}
