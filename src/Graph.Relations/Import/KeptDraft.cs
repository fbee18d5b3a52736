using System.Globalization;
using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>The draft that an article was written from, kept in the graph: an earlier version of it comes back when a later one is taken back.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Version">From 1; grows with each version of the article.</param>
/// <param name="Request">What it was imported by.</param>
internal sealed record KeptDraft(Draft Draft, long Version, ImportRequest Request)
{
    /// <summary>What its items were; null where that was not kept.</summary>
    public KeptIdentities? Identities { get; private init; }

    /// <summary>What the import is told to have done with the article, as the next version came.</summary>
    public Value File { get; private init; } = Value.Null;

    /// <summary>Reads the last kept draft of an article; null where there is none.</summary>
    public static async Task<KeptDraft?> LatestAsync(CypherRunner runner, string articleId, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("import/latest-draft", cancellationToken, ("article", articleId.ToValue())).ConfigureAwait(false);
        return rows.Count == 0 ? null : Of(rows[0]);
    }

    /// <summary>A row of <c>import/draft</c>: the draft of an article that is being written from it.</summary>
    public static Value RowOf(ImportPlan plan, ImportRequest request) => RowValue.Map(
        ("import", request.ImportId.ToValue()),
        ("article", plan.Draft.Article.Id.ToValue()),
        ("draft", RowValue.Properties(
            ("article", plan.Draft.Article.Id.ToValue()),
            ("fileName", request.FileName.ToValue()),
            ("readKey", request.ReadKey.ToValue()),
            ("line", request.Line is { } line ? Value.Of((long)line) : Value.Null),
            ("position", request.Position == 0 ? Value.Null : Value.Of((long)request.Position)),
            ("holders", request.Holders is { } holders ? RowValue.Texts(holders) : Value.Null),
            ("data", Convert.ToBase64String(CompressedDraft.Write(plan.Draft)).ToValue()),
            ("readAs", RowValue.Texts(KeptIdentities.Of(plan.Matches))))));

    /// <summary>Removes it, as the article is about to be written from it anew.</summary>
    public Task RemoveAsync(CypherRunner runner, CancellationToken cancellationToken) => runner.WriteAsync(
        "import/remove-draft", cancellationToken, ("article", Draft.Article.Id.ToValue()), ("version", Value.Of(Version)));

    /// <summary>The bytes of a kept draft: Base64, so that every kind of file can hold them; plain bytes where an earlier version kept them.</summary>
    public static byte[] DataOf(Value data) => data.Kind == ValueKind.Bytes ? data.AsBytes() : Convert.FromBase64String(data.AsString());

    private static KeptDraft Of(Row row) => new(
        CompressedDraft.Read(DataOf(row["data"])),
        row["version"].AsInteger(),
        new ImportRequest(row.Text("import"), row.Text("fileName"), DateTimeOffset.Parse(row.Text("createdAt"), CultureInfo.InvariantCulture))
        {
            ReadKey = row.TextOrNull("readKey"),
            Line = row.CountOrNull("line"),
            Position = row.Count("position"),
        })
    {
        Identities = row["readAs"].IsNull ? null : KeptIdentities.Of(row.Texts("readAs"), row.Texts("holders")),
        File = row["file"],
    };
}
