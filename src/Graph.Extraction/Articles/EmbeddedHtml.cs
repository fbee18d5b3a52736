using System.Text.RegularExpressions;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>Tags of HTML at the edges of Markdown's lines, over several lines as well (CommonMark 0.31, section 4.6): they are no words.</summary>
internal static partial class EmbeddedHtml
{
    /// <summary>The lines without the tags that open or close them; those that are nothing but tags are left out.</summary>
    public static List<TextLine> Without(string text, List<TextLine> lines)
    {
        var tags = Tags().Matches(text, lines.Count == 0 ? text.Length : lines[0].Start);
        if (tags.Count == 0)
        {
            return lines;
        }

        var kept = new List<TextLine>(lines.Count);
        var first = 0;
        foreach (var line in lines)
        {
            while (first < tags.Count && EndOf(tags[first]) <= line.Content.Start)
            {
                first++;
            }

            var content = Words(text, line.Content, tags, first);
            if (line.IsBlank || !content.IsEmpty)
            {
                kept.Add(line with { Content = content });
            }
        }

        return kept;
    }

    private static TextSpan Words(string text, TextSpan line, MatchCollection tags, int first)
    {
        var (start, end) = line;
        while (first < tags.Count && tags[first].Index <= start && start < end)
        {
            start = Math.Min(end, EndOf(tags[first]));
            first++;
            while (start < end && Characters.IsSpace(text[start]))
            {
                start++;
            }
        }

        var last = first;
        while (last < tags.Count && tags[last].Index < end)
        {
            last++;
        }

        while (--last >= first && EndOf(tags[last]) >= end)
        {
            end = tags[last].Index;
            while (end > start && Characters.IsSpace(text[end - 1]))
            {
                end--;
            }
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    private static int EndOf(Match tag) => tag.Index + tag.Length;

    [GeneratedRegex("""</?[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*/?>""", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
