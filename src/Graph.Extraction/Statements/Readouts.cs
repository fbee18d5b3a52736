using Graph.Extraction.Articles;

namespace Graph.Extraction.Statements;

/// <summary>
/// Tells official read-outs and joint statements from news by their own headline. They report in verbs of speech alone
/// ("discussed", "reviewed"), which in news would be no statement.
/// </summary>
internal static class Readouts
{
    private static readonly string[] Words = ["readout", "read-out", "joint statement", "joint communique", "joint communiqué", "joint declaration", "summary of the call", "summary of the meeting", "joint press statement", "joint press release", "press statement", "telephone conversation", "telephone talk", "phone call with", "call with", "holds talks with", "meeting with", "meeting between", "ministers' meeting", "ministers’ meeting", "list of outcomes"];

    public static bool IsReadout(Article article)
    {
        var headline = article.Title
            ?? (article.Passages.Count > 0 ? article.Passages[0].Span.Of(article.Text).ToString() : "");
        return headline.Length < 400 && Words.Any(word => headline.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
