using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>
/// Takes many small articles into the graph, in a transaction that is open. What is drawn is derived once for all of them, so that
/// what every one of them speaks of is not derived anew for each. Articles that take the place of earlier ones go one by one.
/// </summary>
internal sealed class ArticleBatch(CypherRunner runner)
{
    private readonly List<(ArticlePlan Article, ImportPlan Plan, ImportRequest Request)> _planned = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<ImportOutcome> _outcomes = [];

    /// <summary>Imports articles in their order.</summary>
    public static async Task<IReadOnlyList<ImportOutcome>> RunAsync(
        CypherRunner runner, IReadOnlyList<(Draft Draft, ImportRequest Request)> articles, CancellationToken cancellationToken)
    {
        var batch = new ArticleBatch(runner);
        foreach (var (draft, request) in articles)
        {
            await batch.AddAsync(draft, request, cancellationToken).ConfigureAwait(false);
        }

        await batch.FlushAsync(cancellationToken).ConfigureAwait(false);
        return batch._outcomes;
    }

    private async Task AddAsync(Draft draft, ImportRequest request, CancellationToken cancellationToken)
    {
        if (new[] { draft.Article.Id, draft.Article.Url }.OfType<string>().Any(_taken.Contains))
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false); // its earlier version has to be in the graph
        }

        var article = await ArticlePlan.OfAsync(runner, draft, request.ReadKey, cancellationToken).ConfigureAwait(false);
        if (article.IsUnchanged || article.Earlier is not null)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
            _outcomes.Add(await ArticleImport.RunAsync(runner, draft, request, cancellationToken).ConfigureAwait(false));
            return;
        }

        var plan = await article.DecideAsync(runner, [.. _planned.Select(one => one.Plan)], cancellationToken).ConfigureAwait(false);
        _planned.Add((article, plan, request));
        _taken.UnionWith(new[] { draft.Article.Id, article.Draft.Article.Id, draft.Article.Url }.OfType<string>());
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_planned.Count == 0)
        {
            return;
        }

        var update = await DerivationUpdate.BeforeAsync(runner, await ChangeAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        foreach (var (article, plan, request) in _planned)
        {
            await new ArticleWriter(runner, plan, request).WriteAsync(ArticleKeys.ContentKey(plan.Draft), article.DraftKey, cancellationToken).ConfigureAwait(false);
            await KeptDraft.KeepAsync(runner, plan.Draft, request, cancellationToken).ConfigureAwait(false);
        }

        var created = await update.ApplyAsync(isOnlyCopy: false, cancellationToken).ConfigureAwait(false);
        await runner.WriteAsync(
            "import/finish", cancellationToken, ("id", _planned[0].Plan.Draft.Article.Id.ToValue()), ("relationships", Value.Of((long)created))).ConfigureAwait(false);
        _outcomes.AddRange(_planned.Select((one, index) => ArticleImport.Committed(one.Plan, index == 0 ? created : 0)));
        _planned.Clear();
        _taken.Clear();
    }

    private async Task<GraphChange> ChangeAsync(CancellationToken cancellationToken)
    {
        var changes = new List<GraphChange>();
        foreach (var (_, plan, _) in _planned)
        {
            var holders = await NewOffices.HoldersAsync(runner, plan, cancellationToken).ConfigureAwait(false);
            changes.Add(GraphChange.Of(plan, RemovedArticle.None, holders));
        }

        string[] created = [.. changes.SelectMany(change => change.NewItems).Distinct(StringComparer.Ordinal)];
        return new GraphChange
        {
            Keys = [.. changes.SelectMany(change => change.Keys).Distinct(StringComparer.Ordinal)],
            OfficeHolders = [.. changes.SelectMany(change => change.OfficeHolders).Distinct(StringComparer.Ordinal)],
            KnownItems = [.. changes.SelectMany(change => change.KnownItems).Except(created, StringComparer.Ordinal)],
            NewItems = created,
        };
    }
}
