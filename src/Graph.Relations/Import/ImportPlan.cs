using Graph.Extraction.Drafts;
using Graph.Relations.Claims;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>All that one article will write, with the graph's own ids.</summary>
internal sealed record ImportPlan(
    Draft Draft, IReadOnlyList<IdentityMatch> Matches, IReadOnlyList<Claim> Claims, IReadOnlyList<Mention> Mentions)
{
    private static readonly string[] SummarisedKinds = [EntityKinds.Event, EntityKinds.Treaty, EntityKinds.Gift, EntityKinds.Statement];

    /// <summary>The entity that an id stands for which is none of the draft's items: itself, or what it was merged into.</summary>
    public required Func<string, string> Resolve { get; init; }

    public IEnumerable<IdentityMatch> New => Matches.Where(match => match.IsNew);

    /// <summary>The events, treaties, gifts and statements that will be created.</summary>
    public IReadOnlyList<string> NewItems => [.. Items(isNew: true)];

    /// <summary>The events, treaties, gifts and statements that are there and will gain claims.</summary>
    public IEnumerable<string> KnownItems => Items(isNew: false);

    public static ImportPlan Of(ArticlePlan article, KnownEntities known)
    {
        var (draft, content) = (article.Draft, article.Content);
        var matches = article.Kept is { } kept
            ? kept.Match(content, known)
            : new IdentityMatcher(draft.Article.Id, known, content).Match();
        foreach (var reference in content.References)
        {
            Check(reference, matches, known);
        }

        (string KnownAs, string Entity) Resolve(string id) =>
            matches.TryGetValue(id, out var match) ? (match.KnownAs ?? match.EntityId, match.EntityId) : (id, known.Find(id)?.Id ?? id);
        return new ImportPlan(
            draft,
            [.. matches.Values],
            [.. content.Claims.Select(claim => Resolved(claim, Resolve)).DistinctBy(claim => claim.Id)],
            [.. content.Mentions.Select(mention => Resolved(mention, Resolve))])
        {
            Resolve = id => known.Find(id)?.Id ?? id,
        };
    }

    private static Claim Resolved(Claim claim, Func<string, (string KnownAs, string Entity)> resolve)
    {
        var subject = resolve(claim.Subject);
        (string KnownAs, string Entity)? end = claim.Object is null ? null : resolve(claim.Object);
        return claim.About(subject, end);
    }

    private static Mention Resolved(Mention mention, Func<string, (string KnownAs, string Entity)> resolve)
    {
        var (knownAs, entity) = resolve(mention.Entity);
        return mention with { Entity = entity, KnownAs = knownAs == entity ? null : knownAs };
    }

    private static void Check(DraftReference reference, IReadOnlyDictionary<string, IdentityMatch> matches, KnownEntities known)
    {
        var kind = matches.TryGetValue(reference.Id, out var match) ? match.Kind : known.Find(reference.Id)?.Kind;
        if (kind is null)
        {
            throw new InvalidDraftException(reference.Path, $"'{reference.Id}' is neither an item of the draft nor an entity of the graph.");
        }

        if (!reference.Kinds.Contains(kind))
        {
            throw new InvalidDraftException(
                reference.Path, $"'{reference.Id}' is of the kind {kind}; here it must be {string.Join(" or ", reference.Kinds)}.");
        }
    }

    private IEnumerable<string> Items(bool isNew) =>
        Matches.Where(match => match.IsNew == isNew && SummarisedKinds.Contains(match.Kind)).Select(match => match.EntityId);
}
