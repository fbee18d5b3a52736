using System.Text.RegularExpressions;
using Graph.Extraction.Records;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Registers;

/// <summary>A register's entry written as a line of JSON inside an article: <c>{"visitor": "X", "country": "Y", "dates": "5 May 1958"}</c>.</summary>
internal static partial class JsonCells
{
    private const int LongestLine = 4000;

    /// <summary>The text values by the names of their members; none for a line that is no such object.</summary>
    public static IReadOnlyList<(RecordRole Role, TextSpan Span)> Read(string text, TextSpan line)
    {
        // The first and the last line of an array hold its brackets.
        var words = line.Of(text).TrimStart('[').TrimStart().TrimEnd(", ]");
        if (line.Length is < 8 or > LongestLine || !words.StartsWith("{") || !words.EndsWith("}"))
        {
            return [];
        }

        var values = new List<(RecordRole, TextSpan)>();
        for (var member = Member().Match(text, line.Start, line.Length); member.Success; member = member.NextMatch())
        {
            if (RecordColumns.RoleOf(member.Groups["name"].Value) is var role && role != RecordRole.Other && member.Groups["value"] is { Length: > 0 } value)
            {
                values.Add((role, new TextSpan(value.Index, value.Index + value.Length)));
            }
        }

        return values;
    }

    [GeneratedRegex("""
        "(?<name>[^"\\]{1,40})"\s*:\s*"(?<value>(?:[^"\\]|\\.)*)"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Member();
}
