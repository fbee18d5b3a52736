using Graph.Relations.Claims;
using Graph.Relations.Import;

namespace Graph.Relations.Review;

/// <summary>Says of each relationship that a draft speaks of what a commit does with it.</summary>
internal sealed class RelationshipReviews(ReviewedDraft reviewed, DraftContent content, ImportPlan plan)
{
    private readonly Dictionary<string, string> _entities = plan.Matches.ToDictionary(match => match.DraftId, match => match.EntityId, StringComparer.Ordinal);

    /// <summary>The ids under which they are drawn.</summary>
    public IReadOnlyList<string> Ids => [.. Groups().Select(group => DrawnId(group.First())).Distinct(StringComparer.Ordinal)];

    /// <summary>All of them, rejected ones last.</summary>
    /// <param name="drawn">Which of the ids are drawn already.</param>
    public IReadOnlyList<RelationshipReview> All(IReadOnlySet<string> drawn) =>
    [
        .. Groups().Select(group => Describe([.. group], drawn)).OrderBy(one => one.Spans[0].Start),
        .. reviewed.RejectedRelationships.Select(one => Read(new RelationshipReview(
            null, one.Relationship.Type, one.Relationship.Start, one.Relationship.End, ReviewOutcome.Reject)) with { Decisions = [one.Decision] }),
    ];

    // What two items that are one entity have to do with each other is not drawn.
    private IEnumerable<IGrouping<(string, string, string?, string?), Claim>> Groups() => content.Claims
        .Where(claim => claim.Object is not null && EntityOf(claim.Subject) != EntityOf(claim.Object))
        .GroupBy(claim => (claim.Predicate, claim.Subject, claim.Object, claim.Qualifiers.GetValueOrDefault("title")));

    private RelationshipReview Describe(Claim[] claims, IReadOnlySet<string> drawn)
    {
        var claim = claims[0];
        var id = DrawnId(claim);
        return Read(new RelationshipReview(
            id, claim.Predicate, claim.Subject, claim.Object ?? "", drawn.Contains(id) ? ReviewOutcome.Support : ReviewOutcome.Draw)) with
        {
            Modality = Modalities.ByStrength.First(claims.Select(one => one.IsDenied ? Modalities.Denied : one.Modality).Contains),
            Properties = claim.Qualifiers,
            Spans = [.. claims.Select(one => new ReviewSpan(one.Evidence.Start, one.Evidence.End, "evidence")).OrderBy(span => span.Start)],
        };
    }

    private RelationshipReview Read(RelationshipReview relationship)
    {
        if (RelationshipFields.Of(new RelationshipReference(relationship.Type, relationship.Start, relationship.End)) is not { } found)
        {
            return relationship;
        }

        var item = reviewed.Items.FirstOrDefault(one => one.Id == found.Item);
        var field = found.Fields.FirstOrDefault(one => item?.Text(one) == found.Other || item?.Texts(one).Contains(found.Other) == true);
        return relationship with { Item = found.Item, Field = field ?? found.Fields[0] };
    }

    private string DrawnId(Claim claim) =>
        Claim.SupportsOf(claim.Predicate, claim.Qualifiers.GetValueOrDefault("title"), EntityOf(claim.Subject), EntityOf(claim.Object ?? ""));

    private string EntityOf(string id) => _entities.GetValueOrDefault(id, plan.Resolve(id));
}
