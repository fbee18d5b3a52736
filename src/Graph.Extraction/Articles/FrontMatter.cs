using Graph.Extraction.Sentences;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.Extraction.Articles;

/// <summary>The YAML block at the head of a Markdown file: what the article says about itself.</summary>
/// <param name="End">Offset of the first character after the block; 0 where there is none.</param>
internal sealed record FrontMatter(int End, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>A block longer than this is no front matter.</summary>
    private const int LongestBlock = 16 * 1024;

    /// <summary>How deep the parser is before the outermost mapping, and in it: it counts the stream and the document.</summary>
    private const int Outside = 2;

    private const int InMapping = 3;

    /// <summary>Of a text without one.</summary>
    public static readonly FrontMatter Absent = new(0, new Dictionary<string, string>());

    public string? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (var name in names)
            {
                if (Values.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value))
                {
                    return value.Trim().Replace('\u00A0', ' ');
                }
            }

            return null;
        }
    }

    public static FrontMatter Read(string text)
    {
        if (!MayOpen(text))
        {
            return Absent;
        }

        using var lines = TextLines.Read(text, 0).SkipWhile(line => line.IsBlank).TakeWhile(line => line.Start < LongestBlock).GetEnumerator();
        if (!lines.MoveNext() || !IsFence(text, lines.Current) || !lines.MoveNext())
        {
            return Absent;
        }

        var start = lines.Current.Start;
        while (!IsFence(text, lines.Current))
        {
            if (!lines.MoveNext())
            {
                return Absent;
            }
        }

        var values = ReadYaml(text[start..lines.Current.Start]);
        return values is null ? Absent : new FrontMatter(lines.Current.Content.End, values);
    }

    /// <summary>Whether the first mark of the text can be a fence's; most texts are told by it.</summary>
    private static bool MayOpen(string text)
    {
        var first = 0;
        while (first < text.Length && Characters.IsSpace(text[first]))
        {
            first++;
        }

        return first < text.Length && text[first] is '-' or '.';
    }

    private static bool IsFence(string text, TextLine line) =>
        line.Content.Of(text) is "---" or "..." && line.Indent == 0 || line.Content.Of(text).SequenceEqual("\uFEFF---");

    /// <summary>Null where the block is not a YAML mapping: then it is a rule and prose like any other.</summary>
    private static Dictionary<string, string>? ReadYaml(string yaml)
    {
        try
        {
            return Scalars(new Parser(new StringReader(yaml)));
        }
        catch (Exception failure) when (failure is YamlException or InvalidOperationException)
        {
            // The scanner throws the second where a plain word breaks off in ways it does not expect.
            return null;
        }
    }

    /// <summary>The keys of the outermost mapping that have a scalar; what is nested is passed over without recursion, however deep it is.</summary>
    private static Dictionary<string, string>? Scalars(Parser parser)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var depth = 0;
        string? key = null;
        while (parser.MoveNext() && parser.Current is not (null or DocumentEnd))
        {
            var before = depth;
            depth += parser.Current.NestingIncrease;
            if (before <= Outside && parser.Current is Scalar or SequenceStart)
            {
                return null;
            }

            if (before == InMapping && depth >= InMapping && parser.Current is not Comment)
            {
                // What follows a key is its value, whatever it is; a nested key has none that is of use.
                key = key is null ? (parser.Current as Scalar)?.Value ?? "" : Note(values, key, parser.Current as Scalar);
            }
        }

        return depth > 0 ? values : null;
    }

    private static string? Note(Dictionary<string, string> values, string key, Scalar? value)
    {
        if (value is not null && key.Length > 0)
        {
            values[key] = value.Value;
        }

        return null;
    }
}
