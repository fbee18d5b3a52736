using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>
/// Takes drafts into the graph, one transaction each: wholly or not at all. Claims are written as they are; what is drawn
/// is derived from them, for what the article touches. Safe for any number of threads.
/// </summary>
public sealed class DraftImporter(IGraphDatabase database, CypherFiles files)
{
    // Each time, all claims of what the rows speak of are looked at; all that is of one sort is one parameter of a statement.
    private const int RowsAtOnce = 2000;

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
    /// Imports several articles in one transaction, in their order: all of them or none. Throws <see cref="InvalidDraftException"/>
    /// when one does not hold together.
    /// </summary>
    public Task<IReadOnlyList<ImportOutcome>> ImportAsync(
        IReadOnlyList<(Draft Draft, ImportRequest Request)> articles, CancellationToken cancellationToken = default) => database.WriteAsync(
        async (transaction, token) =>
        {
            var outcomes = new List<ImportOutcome>();
            foreach (var part in articles.Chunk(articles.Any(article => article.Request.Line is not null) ? RowsAtOnce : 1))
            {
                var runner = new CypherRunner(files, transaction);
                outcomes.AddRange(part.Length == 1
                    ? [await ArticleImport.RunAsync(runner, part[0].Draft, part[0].Request, token).ConfigureAwait(false)]
                    : await ArticleBatch.RunAsync(runner, part, token).ConfigureAwait(false));
            }

            return (IReadOnlyList<ImportOutcome>)outcomes;
        },
        cancellationToken: cancellationToken);
}
