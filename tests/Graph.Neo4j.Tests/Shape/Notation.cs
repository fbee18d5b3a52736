using System.Text.RegularExpressions;

namespace Graph.Neo4j.Tests.Shape;

/// <summary>The parts of signatures: what belongs together in brackets, and how blanks are written.</summary>
internal static partial class Notation
{
    /// <summary>Where a block that is already open ends.</summary>
    public static int ClosingBrace(string text, int start)
    {
        var depth = 1;
        for (var i = start; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        throw new FormatException("A block of the list does not end.");
    }

    /// <summary>The parts between separators that stand in no bracket, without empty ones.</summary>
    public static IEnumerable<string> Split(string text, params char[] separators)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (depth == 0 && separators.Contains(text[i])))
            {
                if (text[start..i].Trim() is { Length: > 0 } part)
                {
                    yield return part;
                }

                start = i + 1;
                continue;
            }

            depth += text[i] switch { '(' or '<' or '[' or '{' => 1, ')' or '>' or ']' or '}' => -1, _ => 0 };
        }
    }

    /// <summary>One blank after a comma and between words, none elsewhere.</summary>
    public static string Normal(string text) => Comma().Replace(Blanks().Replace(text.Trim(), " "), ", ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s*,\s*")]
    private static partial Regex Comma();
}
