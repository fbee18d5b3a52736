using Graph.Extraction.Articles;

namespace Graph.Extraction.Statements;

/// <summary>
/// Tells official read-outs and joint statements from news by their own headline. They report in verbs of speech alone
/// ("discussed", "reviewed"), which in news would be no statement.
/// </summary>
internal static class Readouts
{
    private static readonly string[] Words =
    [
        "call with", "holds talks with", "joint communique", "joint communiqué", "joint declaration", "joint press release",
        "joint press statement", "joint statement", "list of outcomes", "meeting between", "meeting with", "ministers' meeting",
        "ministers’ meeting", "phone call with", "press statement", "read-out", "readout", "summary of the call", "summary of the meeting",
        "telephone conversation", "telephone talk",
    ];

    public static bool IsReadout(Article article)
    {
        var headline = article.Title
            ?? (article.Passages.Count > 0 ? article.Passages[0].Span.Of(article.Text).ToString() : "");
        return headline.Length < 400 && Words.Any(word => headline.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
