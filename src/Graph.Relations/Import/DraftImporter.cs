using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>
/// Takes drafts into the graph, wholly or not at all. Claims are written as they are; what is drawn is derived from them, for
/// what the article touches. Safe for any number of threads.
/// </summary>
/// <param name="database">The graph.</param>
/// <param name="files">The statements.</param>
/// <param name="limits">How much one transaction of a server takes; null for as much as it has memory for.</param>
public sealed class DraftImporter(IGraphDatabase database, CypherFiles files, ImportLimits? limits = null)
{
    // Each time, all claims of what the rows speak of are looked at; all that is of one sort is one parameter of a statement.
    private const int RowsAtOnce = 2000;

    private readonly ImportLimits _limits = limits ?? ImportLimits.Default;

    /// <summary>The draft itself, when it holds together.</summary>
    /// <exception cref="InvalidDraftException">It does not.</exception>
    public static Draft Checked(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        DraftContent.Of(draft);
        return draft;
    }

    /// <summary>
    /// Imports one article. The same article with the same content again changes nothing; with other content it takes the
    /// place of the earlier one. Throws <see cref="InvalidDraftException"/> when the draft does not hold together.
    /// </summary>
    public async Task<ImportOutcome> ImportAsync(Draft draft, ImportRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Checked(draft); // refuses what does not hold together before a transaction begins
        return await database.WriteAsync(
            (transaction, token) => ArticleImport.RunAsync(new CypherRunner(files, transaction), draft, request, token),
            cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Imports several articles in their order, all of them or none: in one transaction, or in several where they are too many for one
    /// of a server; others see them come then. Throws <see cref="InvalidDraftException"/> when one does not hold together.
    /// </summary>
    public Task<IReadOnlyList<ImportOutcome>> ImportAsync(
        IReadOnlyList<(Draft Draft, ImportRequest Request)> articles, CancellationToken cancellationToken = default) =>
        ImportAsync(articles, (_, _) => Task.CompletedTask, cancellationToken);

    /// <summary>The same, with what belongs to it and is done after it in its last transaction.</summary>
    internal async Task<IReadOnlyList<ImportOutcome>> ImportAsync(
        IReadOnlyList<(Draft Draft, ImportRequest Request)> articles, Func<IGraphTransaction, CancellationToken, Task> finish, CancellationToken cancellationToken)
    {
        var most = await _limits.ClaimsAsync(database, files, cancellationToken).ConfigureAwait(false);
        var parts = database.IsRemote
            ? ImportLimits.Parts(articles, InParallel.Select(articles, article => DraftContent.Of(article.Draft).Claims.Count), most)
            : [];
        return parts.Count > 1
            ? await new ImportInParts(database, files, _limits).RunAsync(
                [.. articles.Select(article => article.Request.ImportId).Distinct(StringComparer.Ordinal)], parts.Select(Step), finish, cancellationToken).ConfigureAwait(false)
            : await database.WriteAsync(
                async (transaction, token) =>
                {
                    var outcomes = await WriteAsync(transaction, articles, token).ConfigureAwait(false);
                    await finish(transaction, token).ConfigureAwait(false);
                    return outcomes;
                },
                cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private Func<IGraphTransaction, string, CancellationToken, Task<IReadOnlyList<ImportOutcome>>> Step(IReadOnlyList<(Draft Draft, ImportRequest Request)> part) =>
        (transaction, id, token) => WriteAsync(transaction, [.. part.Select(article => (article.Draft, article.Request with { Unfinished = id }))], token);

    private async Task<IReadOnlyList<ImportOutcome>> WriteAsync(
        IGraphTransaction transaction, IReadOnlyList<(Draft Draft, ImportRequest Request)> articles, CancellationToken cancellationToken)
    {
        var outcomes = new List<ImportOutcome>();
        foreach (var part in articles.Chunk(articles.Any(article => article.Request.Line is not null) ? RowsAtOnce : 1))
        {
            var runner = new CypherRunner(files, transaction);
            outcomes.AddRange(part.Length == 1
                ? [await ArticleImport.RunAsync(runner, part[0].Draft, part[0].Request, cancellationToken).ConfigureAwait(false)]
                : await ArticleBatch.RunAsync(runner, part, cancellationToken).ConfigureAwait(false));
        }

        return outcomes;
    }
}
