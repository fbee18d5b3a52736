using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>
/// Decides whether an article is a new version of one that is there. One address may carry different pieces (a page of
/// briefings, a feed): both are kept, the later one under an id of its own. Ids of passages tell their article and place.
/// </summary>
internal static class ArticleIdentity
{
    // So much of the shorter text stands in the other one too: a piece that was corrected or went on.
    private const double SharedPartOfVersions = 0.5;

    /// <summary>Drafts with the ids they have in the graph, each with the earlier version it takes the place of; null where there is none.</summary>
    public static async Task<IReadOnlyList<(Draft Draft, EarlierArticle? Earlier)>> OfAsync(
        CypherRunner runner, IReadOnlyList<Draft> drafts, CancellationToken cancellationToken)
    {
        var earlier = await EarlierAsync(runner, drafts.Select((draft, number) => (number, draft.Article.Id, draft.Article.Url)), cancellationToken).ConfigureAwait(false);
        var moved = drafts.Index().Where(each => IsOfAnother(each.Item, earlier[each.Index])).Select(each => (each.Index, IdOfItsOwn(each.Item), (string?)null)).ToArray();
        if (moved.Length > 0)
        {
            var own = await EarlierAsync(runner, moved, cancellationToken).ConfigureAwait(false);
            earlier = earlier.Concat(own).SelectMany(group => group.Select(one => (group.Key, one))).ToLookup(one => one.Key, one => one.one);
        }

        return [.. drafts.Select((draft, number) => Of(draft, [.. earlier[number].OrderBy(one => one.Id, StringComparer.Ordinal)]))];
    }

    private static async Task<ILookup<int, EarlierArticle>> EarlierAsync(
        CypherRunner runner, IEnumerable<(int Number, string Id, string? Url)> wanted, CancellationToken cancellationToken)
    {
        var ids = wanted.Select(one => RowValue.Map(("number", Value.Of((long)one.Number)), ("id", one.Id.ToValue()), ("url", one.Url.ToValue())));
        var rows = await runner.RowsAsync("import/earlier-articles", cancellationToken, ("rows", RowValue.List(ids))).ConfigureAwait(false);
        return rows.ToLookup(row => row.Count("number"), EarlierArticle.Of);
    }

    private static bool IsOfAnother(Draft draft, IEnumerable<EarlierArticle> earlier) =>
        earlier.Any(one => one.Id == draft.Article.Id) && !earlier.Any(one => IsVersionOf(draft, one));

    private static string IdOfItsOwn(Draft draft) => "article:" + StableHash.Of(draft.Article.Id, draft.Article.Text);

    private static (Draft Draft, EarlierArticle? Earlier) Of(Draft draft, IReadOnlyList<EarlierArticle> earlier)
    {
        var same = earlier.Where(one => IsVersionOf(draft, one)).MaxBy(one => (one.Sha256 == draft.Article.Sha256, Shared(draft, one)));
        var id = same?.Id ?? (IsOfAnother(draft, earlier) ? IdOfItsOwn(draft) : draft.Article.Id);
        return (id == draft.Article.Id && draft.Passages.All(IsToldByItsArticle) ? draft : Under(id, draft), same);
    }

    private static bool IsVersionOf(Draft draft, EarlierArticle earlier)
    {
        var article = draft.Article;
        if (article.Sha256 == earlier.Sha256)
        {
            return true;
        }

        var isDated = article.PublishedAt is not null && earlier.PublishedAt is not null;
        var isSameDay = isDated && IsoDate.MayBeSame(article.PublishedAt ?? "", earlier.PublishedAt ?? "");
        var isTitled = article.Title is not null && earlier.Title is not null;
        var isSameTitle = isTitled && NameKey.Of(article.Title ?? "") == NameKey.Of(earlier.Title ?? "");
        var isOther = isTitled && isDated && !isSameTitle && !isSameDay;
        return (isSameTitle && (isSameDay || !isDated)) || (!isOther && Shared(draft, earlier) >= SharedPartOfVersions);
    }

    /// <summary>How much of the text with fewer passages stands in the other one, 0 to 1.</summary>
    private static double Shared(Draft draft, EarlierArticle earlier)
    {
        var passages = draft.Passages
            .Select(passage => NameKey.Of(draft.Article.Text[passage.Span.Start..passage.Span.End]))
            .ToHashSet(StringComparer.Ordinal);
        var others = earlier.Passages.ToHashSet(StringComparer.Ordinal);
        return (double)passages.Count(others.Contains) / Math.Max(1, Math.Min(passages.Count, others.Count));
    }

    // Other programs number the passages of each article anew: theirs would be one with those of another article.
    private static bool IsToldByItsArticle(DraftPassage passage) =>
        passage.Id.Count(letter => letter == ':') > 1 && passage.Id.EndsWith(PlaceOf(passage), StringComparison.Ordinal);

    private static Draft Under(string id, Draft draft) => draft with
    {
        Article = draft.Article with { Id = id },
        Passages = [.. draft.Passages.Select(passage => passage with { Id = $"passage:{StableHash.Of(id)}{PlaceOf(passage)}" })],
    };

    private static string PlaceOf(DraftPassage passage) => $":{passage.Span.Start}-{passage.Span.End}";
}
