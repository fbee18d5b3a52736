using System.Text;
using Graph.Extraction.Drafts;
using Graph.Extraction.Explanations;

namespace Graph.Api.Commands;

/// <summary>Explanations as text: a line each, with what the item is, its id, the rule, and the words between vertical bars.</summary>
internal static class ExplanationText
{
    /// <summary>Of an actor named many times so many of its words are shown.</summary>
    private const int MostWords = 5;

    private const int LongestWords = 160;

    /// <summary>Writes them in UTF-8; the stream stays open.</summary>
    public static void Write(ExplainedDraft explained, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var explanation in explained.Explanations)
        {
            var words = explanation.Words.Take(MostWords).Select(span => WordsOf(explained.Draft, span)).ToList();
            var more = explanation.Words.Count > words.Count ? $" | and {explanation.Words.Count - words.Count} more" : "";
            writer.WriteLine($"{explanation.What}\t{explanation.Item}\t{explanation.Rule}\t{string.Join(" | ", words)}{more}");
        }
    }

    private static string WordsOf(Draft draft, DraftSpan span)
    {
        var words = string.Join(' ', draft.Article.Text[span.Start..span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestWords ? words : $"{words[..LongestWords]}…";
    }
}
