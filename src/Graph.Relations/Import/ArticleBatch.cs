using Graph.Extraction.Drafts;
using Graph.Relations.Derivation;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>
/// Takes many small articles into the graph, in a transaction that is open: what the graph knows of them is looked up once, one
/// statement writes all that is of one sort, and what is drawn is derived once. Articles that take the place of earlier ones go one by one.
/// </summary>
internal sealed class ArticleBatch(CypherRunner runner, IReadOnlyList<(Draft Draft, ImportRequest Request)> articles)
{
    private readonly ImportOutcome?[] _outcomes = new ImportOutcome?[articles.Count];
    private readonly List<(int Index, PlannedArticle Article)> _planned = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private KnownEntities? _known;

    /// <summary>Imports articles in their order.</summary>
    public static Task<IReadOnlyList<ImportOutcome>> RunAsync(
        CypherRunner runner, IReadOnlyList<(Draft Draft, ImportRequest Request)> articles, CancellationToken cancellationToken) =>
        new ArticleBatch(runner, articles).RunAsync(cancellationToken);

    private async Task<IReadOnlyList<ImportOutcome>> RunAsync(CancellationToken cancellationToken)
    {
        var plans = await ArticlePlan.OfAsync(
            runner, [.. articles.Select(article => (article.Draft, article.Request.ReadKey))], cancellationToken).ConfigureAwait(false);
        for (var index = 0; index < plans.Count; index++)
        {
            var isSeen = IdsOf(index).Any(_taken.Contains); // its earlier version is among those before it
            if (plans[index].IsUnchanged && !isSeen)
            {
                _outcomes[index] = ArticleImport.Unchanged(plans[index].Draft);
            }
            else if (isSeen || plans[index].Earlier is not null)
            {
                await FlushAsync(cancellationToken).ConfigureAwait(false);
                _outcomes[index] = await ArticleImport.RunAsync(runner, articles[index].Draft, articles[index].Request, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                _known ??= await KnownEntities.LoadAsync(runner, [.. plans.Skip(index)], cancellationToken).ConfigureAwait(false);
                Plan(index, plans[index], _known);
            }

            _taken.UnionWith(IdsOf(index).Append(plans[index].Draft.Article.Id));
        }

        await FlushAsync(cancellationToken).ConfigureAwait(false);
        return [.. _outcomes.OfType<ImportOutcome>()];
    }

    private IEnumerable<string> IdsOf(int index) =>
        new[] { articles[index].Draft.Article.Id, articles[index].Draft.Article.Url }.OfType<string>();

    private void Plan(int index, ArticlePlan article, KnownEntities known)
    {
        var plan = ImportPlan.Of(article, known);
        known.Add(PlanAddition.Of(plan));
        _planned.Add((index, new PlannedArticle(plan, articles[index].Request, article.DraftKey)));
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        _known = null;
        if (_planned.Count == 0)
        {
            return;
        }

        PlannedArticle[] written = [.. _planned.Select(one => one.Article)];
        var change = await ChangeAsync([.. written.Select(one => one.Plan)], cancellationToken).ConfigureAwait(false);
        var update = await DerivationUpdate.BeforeAsync(runner, change, cancellationToken).ConfigureAwait(false);
        var before = await SupportingClaim.ReadAsync(runner, change.Keys, cancellationToken).ConfigureAwait(false);
        var newTexts = await NewTexts.OfAsync(runner, written, cancellationToken).ConfigureAwait(false);
        var imports = await new ArticleWriter(runner, written).WriteAsync(cancellationToken).ConfigureAwait(false);
        await update.ApplyAsync([.. before, .. WrittenClaims.Of(written, imports)], newTexts, cancellationToken).ConfigureAwait(false);
        var added = AddedRelationships.Of([.. written.Select(one => one.Plan)], before);
        await ArticleImport.FinishAsync(runner, written.Select((one, position) => (one.Plan.Draft.Article.Id, added[position])), cancellationToken).ConfigureAwait(false);
        await ReturnedEntities.LinkAsync(runner, [.. written.Select(one => one.Plan)], cancellationToken).ConfigureAwait(false);
        foreach (var (position, (index, article)) in _planned.Index())
        {
            _outcomes[index] = ArticleImport.Committed(article.Plan, added[position]);
        }

        _planned.Clear();
    }

    private async Task<GraphChange> ChangeAsync(IReadOnlyList<ImportPlan> plans, CancellationToken cancellationToken)
    {
        var holders = await NewOffices.HoldersAsync(runner, plans, cancellationToken).ConfigureAwait(false);
        GraphChange[] changes = [.. plans.Select(plan => GraphChange.Of(plan, RemovedArticles.None, []))];
        string[] created = [.. changes.SelectMany(change => change.NewItems).Distinct(StringComparer.Ordinal)];
        return new GraphChange
        {
            Keys = [.. changes.SelectMany(change => change.Keys).Distinct(StringComparer.Ordinal)],
            OfficeHolders = holders,
            KnownItems = [.. changes.SelectMany(change => change.KnownItems).Except(created, StringComparer.Ordinal)],
            NewItems = created,
        };
    }
}
