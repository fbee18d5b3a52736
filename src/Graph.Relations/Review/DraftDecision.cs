using System.Text.Json.Nodes;

namespace Graph.Relations.Review;

/// <summary>What an analyst decided about a draft, and when; who is not known.</summary>
public sealed record DraftDecision : DraftDecisionRequest
{
    /// <summary><c>decision:</c> and a unique part; later ones sort after earlier ones.</summary>
    public required string Id { get; init; }

    /// <summary>A request that becomes a decision.</summary>
    public static DraftDecision Of(DraftDecisionRequest request, string id, int draft, DateTimeOffset decidedAt)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new DraftDecision
        {
            Id = id,
            Draft = draft,
            DecidedAt = decidedAt,
            Action = request.Action,
            Item = request.Item,
            Relationship = request.Relationship,
            Fields = request.Fields,
            Entity = request.Entity,
            Kind = request.Kind,
            Start = request.Start,
            End = request.End,
        };
    }

    /// <summary>Which draft of the import, from 0.</summary>
    public required int Draft { get; init; }

    /// <summary>When it was taken, in UTC.</summary>
    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? TakenBackAt { get; init; }

    /// <summary>For an addition, the id of the item it made.</summary>
    public string? Added { get; init; }

    /// <summary>For an edit, what its fields were before; null for one that was empty.</summary>
    public JsonObject? Before { get; init; }
}
