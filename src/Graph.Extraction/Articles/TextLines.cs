using System.Buffers;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>Splits text into lines at ends of every style.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\u2028\u2029\u0085\v\f");

    /// <summary>The lines from an offset on, each when it is asked for.</summary>
    public static IEnumerable<TextLine> Read(string text, int from)
    {
        var start = from;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            var end = length < 0 ? text.Length : start + length;
            yield return Trim(text, start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static TextLine Trim(string text, int start, int end)
    {
        var first = start;
        var last = end;
        while (first < last && Characters.IsSpace(text[first]))
        {
            first++;
        }

        while (last > first && Characters.IsSpace(text[last - 1]))
        {
            last--;
        }

        return new TextLine(new TextSpan(first, last), start, end - last >= 2);
    }
}
