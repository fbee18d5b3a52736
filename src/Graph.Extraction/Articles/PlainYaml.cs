using System.Buffers;
using System.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Reads the YAML that nearly all front matter is, <c>key: value</c> line by line with values plain or in quotation marks, as a YAML parser does
/// at many times its speed. Whatever else the language has is left to the parser.
/// </summary>
internal static class PlainYaml
{
    private const string Separator = ": ";

    private static readonly SearchValues<char> KeyMarks = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    /// <summary>The values by key, without regard to case; null where the block holds anything else.</summary>
    public static Dictionary<string, string>? Read(string yaml)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var start = 0; start < yaml.Length;)
        {
            var end = EndOfEntry(yaml, start);
            if (Entry(yaml.AsSpan(start, end - start)) is not var (key, value))
            {
                return null;
            }

            values[key] = value;
            start = end + 1;
        }

        return values.Count > 0 ? values : null;
    }

    /// <summary>The end of the last line that belongs to a key: those after the first begin with a space.</summary>
    private static int EndOfEntry(string yaml, int start)
    {
        var end = LineEnd(yaml, start);
        while (end + 1 < yaml.Length && yaml[end + 1] == ' ')
        {
            end = LineEnd(yaml, end + 1);
        }

        return end;
    }

    private static int LineEnd(string yaml, int start) => yaml.IndexOf('\n', start) is var end && end < 0 ? yaml.Length : end;

    private static (string Key, string Value)? Entry(ReadOnlySpan<char> entry)
    {
        var colon = entry.IndexOf(Separator);
        if (colon < 1 || !char.IsAsciiLetter(entry[0]) || entry[..colon].ContainsAnyExcept(KeyMarks) || !IsOrdinary(entry))
        {
            return null;
        }

        var value = entry[(colon + Separator.Length)..].Trim(' ');
        return value switch
        {
            ['"', .., '"'] => Quoted(value[1..^1]),
            ['\'', .., '\''] when !value[1..^1].ContainsAny('\'', '\n') => value[1..^1].ToString(),
            [var first, ..] when char.IsAsciiLetterOrDigit(first) => Plain(value),
            _ => null,
        } is { } read ? (entry[..colon].ToString(), read) : null;
    }

    /// <summary>No mark but the end of a line that is neither seen nor a blank.</summary>
    private static bool IsOrdinary(ReadOnlySpan<char> entry)
    {
        foreach (var c in entry)
        {
            if ((c < ' ' && c != '\n') || c is '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lines of a value without marks, joined by blanks (YAML 1.2, section 7.3.3).</summary>
    private static string? Plain(ReadOnlySpan<char> value)
    {
        var words = new StringBuilder(value.Length);
        foreach (var range in value.Split('\n'))
        {
            var line = value[range].Trim(' ');
            if (line.IsEmpty || !char.IsAsciiLetterOrDigit(line[0]) || line[^1] == ':' || line.Contains(Separator, StringComparison.Ordinal) || line.Contains(" #", StringComparison.Ordinal))
            {
                return null;
            }

            words.Append(words.Length > 0 ? " " : "").Append(line);
        }

        return words.ToString();
    }

    /// <summary>What stands between double marks, with lines folded and the commonest escapes undone (YAML 1.2, section 7.3.1).</summary>
    private static string? Quoted(ReadOnlySpan<char> value)
    {
        var words = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            var isEscape = value[at] == '\\';
            at += isEscape ? 1 : 0;
            if (at == value.Length || (!isEscape && value[at] == '"') || (isEscape && value[at] is not (' ' or '_' or '"' or '\\' or '\n')))
            {
                return null;
            }

            if (value[at] != '\n')
            {
                words.Append(isEscape && value[at] == '_' ? '\u00A0' : value[at]);
                continue;
            }

            if (!isEscape && (at == 0 || value[at - 1] == ' '))
            {
                return null;
            }

            words.Append(isEscape ? "" : " ");
            while (at + 1 < value.Length && value[at + 1] == ' ')
            {
                at++;
            }

            if (at + 1 == value.Length || value[at + 1] == '\n')
            {
                // An empty line is a line break of the value.
                return null;
            }
        }

        return words.ToString();
    }
}
