using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>An article that the graph holds, as far as it tells whether another is a new version of it.</summary>
internal sealed record EarlierArticle(
    string Id, string? Title, string? PublishedAt, string Sha256, string? DraftKey, string? ReadKey, IReadOnlyList<string> Passages)
{
    public static EarlierArticle Of(Row row) => new(
        row.Text("id"),
        row.TextOrNull("title"),
        row.TextOrNull("publishedAt"),
        row.Text("sha256"),
        row.TextOrNull("draftKey"),
        row.TextOrNull("readKey"),
        [.. row.Texts("passages").Select(NameKey.Of)]);
}
