using System.Text.Json.Nodes;
using Graph.Extraction.Drafts;
using Graph.Relations.Claims;
using Graph.Relations.Import;

namespace Graph.Relations.Review;

/// <summary>Says of each item of a draft what a commit does with it.</summary>
internal sealed class ItemReviews(ReviewedDraft reviewed, ImportPlan? plan)
{
    private static readonly string[] OtherRoles = ["cue", "source"];

    private readonly string _text = reviewed.Draft.Article.Text;
    private readonly Dictionary<string, string> _names = reviewed.Items.Concat(reviewed.Rejected.Select(one => one.Item))
        .Where(item => item.Text("name") is not null)
        .DistinctBy(item => item.Id)
        .ToDictionary(item => item.Id, item => item.Text("name") ?? "", StringComparer.Ordinal);
    private readonly ILookup<string, DraftDecision> _decisions = reviewed.Standing.Where(one => (one.Item ?? one.Added) is not null)
        .ToLookup(one => one.Item ?? one.Added ?? "", StringComparer.Ordinal);

    /// <summary>All items, rejected ones too, in the order of the text.</summary>
    public IReadOnlyList<ItemReview> All()
    {
        var matches = plan?.Matches.ToDictionary(match => match.DraftId, StringComparer.Ordinal) ?? [];
        var kept = reviewed.Items.Select(item => matches.TryGetValue(item.Id, out var match)
            ? Describe(item, match.IsNew ? ReviewOutcome.Create : ReviewOutcome.Match) with
            {
                Entity = new ReviewedEntity(match.EntityId, match.EntityName ?? NameOf(item)),
                Reason = match.Reason,
                Score = match.IsNew ? null : match.Score,
                Candidates = match.Candidates,
            }
            : Describe(item, ReviewOutcome.Create));
        var rejected = reviewed.Rejected.Select(one => Describe(one.Item, ReviewOutcome.Reject) with { RejectedWith = one.With });
        return [.. kept.Concat(rejected).OrderBy(item => item.Spans.Select(span => span.Start).DefaultIfEmpty(int.MaxValue).Min())];
    }

    private ItemReview Describe(DraftItem item, string outcome) => new(item.Id, item.Kind, NameOf(item), outcome, SpansOf(item), item.Fields())
    {
        Confidence = (item.Json["confidence"] as JsonValue)?.TryGetValue<double>(out var confidence) == true ? confidence : null,
        IsAdded = _decisions[item.Id].Any(decision => decision.Action == DecisionAction.Add),
        IsAccepted = _decisions[item.Id].Any(decision => decision.Action == DecisionAction.Accept),
        Decisions = [.. _decisions[item.Id].Select(decision => decision.Id)],
    };

    // An event is called as the graph will call it: an article may tell of many talks.
    private string NameOf(DraftItem item) => item.Kind == EntityKinds.Event
        ? EventName.Of(EventOf(item), id => _names.GetValueOrDefault(id))
        : item.NameIn(_text);

    private static DraftEvent EventOf(DraftItem item) => new()
    {
        Id = item.Id,
        Kind = item.Text("kind") ?? "",
        Name = item.Text("name"),
        Modality = item.Text("modality") ?? "",
        Participants = [.. item.Objects("participants").Select(one => new DraftItem("", one)).Select(one => new DraftParticipant(one.Id, one.Text("role") ?? ""))],
        Place = item.Text("place"),
        StartsOn = item.Text("startsOn"),
    };

    private static IReadOnlyList<ReviewSpan> SpansOf(DraftItem item) => DraftMembers.SpansOf(item.Kind) is { } member
        ? [.. item.Objects(member).Select(span => Span(span, member == "mentions" ? "mention" : "evidence"))]
        : [Span(item.Json, "content"), .. OtherRoles.Where(role => item.Json[role] is JsonObject).Select(role => Span((JsonObject)item.Json[role]!, role))]; // those without one were left out

    private static ReviewSpan Span(JsonObject json, string role) => new((int)(json["start"] ?? 0), (int)(json["end"] ?? 0), role);
}
