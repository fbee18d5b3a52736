using Graph.Extraction.Drafts;
using Graph.Relations.Claims;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>What importing an article would do to the graph as it is: what a review shows and a commit carries out.</summary>
/// <param name="Draft">The draft, with the id its article has in the graph.</param>
/// <param name="Content">What it says.</param>
/// <param name="DraftKey">The fingerprint of what it says.</param>
/// <param name="Earlier">The version of the article that the graph holds; null where it holds none.</param>
/// <param name="IsUnchanged">Whether the graph holds just this already.</param>
internal sealed record ArticlePlan(Draft Draft, DraftContent Content, string DraftKey, EarlierArticle? Earlier, bool IsUnchanged)
{
    /// <summary>What its items were when the graph held it before; null where that is still to be found out.</summary>
    public KeptIdentities? Kept { get; private init; }

    /// <summary>A version of an article that the graph held before.</summary>
    public static ArticlePlan Of(Draft draft, KeptIdentities kept)
    {
        var content = DraftContent.Of(draft);
        return new ArticlePlan(draft, content, ArticleKeys.DraftKey(draft, content), null, IsUnchanged: false) { Kept = kept };
    }

    /// <summary>Compares a draft with what the graph holds of its article. Throws <see cref="InvalidDraftException"/> where it does not hold together.</summary>
    public static async Task<ArticlePlan> OfAsync(CypherRunner runner, Draft given, string? readKey, CancellationToken cancellationToken) =>
        (await OfAsync(runner, [(given, readKey)], cancellationToken).ConfigureAwait(false))[0];

    /// <summary>Compares drafts with what the graph holds of their articles, in one look.</summary>
    public static Task<IReadOnlyList<ArticlePlan>> OfAsync(
        CypherRunner runner, IReadOnlyList<(Draft Given, string? ReadKey)> drafts, CancellationToken cancellationToken) =>
        OfAsync(runner, drafts, plan => plan(), cancellationToken);

    /// <summary>The same; a draft that does not hold together has what is wrong with it in the place of its plan.</summary>
    public static Task<IReadOnlyList<(ArticlePlan? Plan, string? Problem)>> TryAsync(
        CypherRunner runner, IReadOnlyList<(Draft Given, string? ReadKey)> drafts, CancellationToken cancellationToken) =>
        OfAsync(runner, drafts, Try, cancellationToken);

    /// <summary>Decides what each of its items is in the graph.</summary>
    /// <param name="runner">The transaction.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<ImportPlan> DecideAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var known = await KnownEntities.LoadAsync(runner, [this], cancellationToken).ConfigureAwait(false);
        return ImportPlan.Of(this, known);
    }

    private static async Task<IReadOnlyList<T>> OfAsync<T>(
        CypherRunner runner, IReadOnlyList<(Draft Given, string? ReadKey)> drafts, Func<Func<ArticlePlan>, T> finish, CancellationToken cancellationToken)
    {
        var articles = await ArticleIdentity.OfAsync(runner, [.. drafts.Select(one => one.Given)], cancellationToken).ConfigureAwait(false);
        return InParallel.Select(
            [.. drafts.Zip(articles)], one => finish(() => Of(one.First.Given, one.First.ReadKey, one.Second.Draft, one.Second.Earlier)));
    }

    private static (ArticlePlan? Plan, string? Problem) Try(Func<ArticlePlan> plan)
    {
        try
        {
            return (plan(), null);
        }
        catch (InvalidDraftException invalid)
        {
            return (null, invalid.Message);
        }
    }

    private static ArticlePlan Of(Draft given, string? readKey, Draft draft, EarlierArticle? earlier)
    {
        var content = DraftContent.Of(draft);
        var draftKey = ArticleKeys.DraftKey(draft, content);
        return new ArticlePlan(draft, content, draftKey, earlier, IsHeld(earlier, draftKey, given, readKey));
    }

    // What an analyst corrected is not overwritten by reading the same once more.
    private static bool IsHeld(EarlierArticle? earlier, string draftKey, Draft given, string? readKey) =>
        earlier is not null
        && (earlier.DraftKey == draftKey || (readKey is null && earlier.ReadKey is { } read && read == ArticleKeys.ReadKey(given)));
}
