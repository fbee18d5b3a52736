using System.Text.Json.Nodes;
using Graph.Extraction.Drafts;
using Graph.Relations.Claims;

namespace Graph.Relations.Review;

/// <summary>Applies decisions to a draft: a pure function, so that what a review shows is what a commit writes.</summary>
internal sealed class DraftCorrection
{
    private readonly DraftDocument _document;
    private readonly List<RejectedItem> _rejected = [];
    private readonly List<(RelationshipReference, string)> _relationships = [];

    private DraftCorrection(Draft draft) => _document = new DraftDocument(draft);

    /// <summary>The draft after the decisions that stand, in their order.</summary>
    /// <exception cref="ReviewException">One of them does not fit.</exception>
    public static ReviewedDraft Apply(Draft draft, IEnumerable<DraftDecision> decisions)
    {
        var applied = new DraftCorrection(draft);
        DraftDecision[] standing = [.. decisions.Where(decision => decision.TakenBackAt is null)];
        foreach (var decision in standing)
        {
            applied.Apply(decision);
        }

        return new ReviewedDraft(
            standing.Length == 0 ? draft : applied.Read(standing[^1]), applied._document.Items, applied._rejected, applied._relationships, standing);
    }

    /// <summary>A decision that is new: what was before it, and the id of what it adds, are noted in it.</summary>
    /// <exception cref="ReviewException">It does not fit the draft.</exception>
    public static DraftDecision Complete(ReviewedDraft draft, DraftDecision decision)
    {
        var document = new DraftDocument(draft.Draft);
        return decision.Action switch
        {
            DecisionAction.Add => decision with { Added = AddedItem.Of(decision, document).Id },
            DecisionAction.Edit when document.Find(decision.Item) is { } item => decision with { Before = Before(item, decision.Fields) },
            _ => decision,
        };
    }

    private static JsonObject Before(DraftItem item, JsonObject? fields) =>
        new((fields ?? []).Select(field => KeyValuePair.Create(field.Key, item.Json[field.Key]?.DeepClone())));

    private void Apply(DraftDecision decision)
    {
        try
        {
            Follow(decision);
        }
        catch (ReviewException problem)
        {
            throw new ReviewException(problem.Message, problem) { Decision = decision.Id };
        }
    }

    private Draft Read(DraftDecision last)
    {
        try
        {
            var draft = DropUnspoken(_document.Read(), last);
            DraftContent.Of(draft);
            return draft;
        }
        catch (Exception problem) when (problem is DraftFormatException or InvalidDraftException)
        {
            throw new ReviewException($"The draft would not hold together: {problem.Message}", problem);
        }
    }

    /// <summary>Takes out actors and places that no words name and that nothing refers to any more.</summary>
    private Draft DropUnspoken(Draft draft, DraftDecision last)
    {
        while (_document.Items.FirstOrDefault(item => IsUnspoken(item, draft)) is { } unspoken)
        {
            Reject(unspoken, last.Item ?? last.Relationship?.End, last.Id);
            draft = _document.Read();
        }

        return draft;
    }

    private static bool IsUnspoken(DraftItem item, Draft draft) =>
        DraftMembers.SpansOf(item.Kind) == "mentions" && !item.Objects("mentions").Any() && ImpliedActors.EvidenceOf(draft, item.Id) is null;

    private void Follow(DraftDecision decision)
    {
        switch (decision.Action)
        {
            case DecisionAction.Accept:
                Find(decision);
                break;
            case DecisionAction.Reject when decision.Relationship is { } relationship:
                Reject(relationship, decision.Id);
                break;
            case DecisionAction.Reject:
                Reject(Find(decision), with: null, decision.Id);
                break;
            case DecisionAction.Edit:
                Edit(Find(decision), decision.Fields);
                break;
            case DecisionAction.Match:
                Match(Find(decision), decision.Entity);
                break;
            case DecisionAction.Add:
                Add(decision);
                break;
            default:
                throw new ReviewException($"'{decision.Action}' is no action; there are {string.Join(", ", DecisionAction.All)}.");
        }
    }

    private DraftItem Find(DraftDecision decision) => _document.Find(decision.Item) ?? throw new ReviewException(
        decision.Item is null ? $"'{decision.Action}' needs 'item', the id of an item of the draft{(decision.Action == DecisionAction.Reject ? ", or 'relationship'" : "")}."
        : _rejected.Any(one => one.Item.Id == decision.Item) ? $"'{decision.Item}' is rejected; take that decision back first."
        : $"There is no item '{decision.Item}' in this draft.");

    private void Reject(DraftItem item, string? with, string decision)
    {
        _document.Remove(item);
        _rejected.Add(new RejectedItem(item, with, decision));
        foreach (var emptied in DraftReferences.Drop(_document, item.Id))
        {
            if (_document.Find(emptied.Id) is not null)
            {
                Reject(emptied, item.Id, decision);
            }
        }
    }

    private void Reject(RelationshipReference relationship, string decision)
    {
        var (id, fields, other) = RelationshipFields.Of(relationship) ?? throw new ReviewException(
            $"{relationship} follows from several items; change or reject one of them instead.");
        var item = _document.Find(id);
        if (item is null || !fields.Any(field => DraftReferences.Drop(item, field, other)))
        {
            throw new ReviewException($"There is no relationship {relationship} in this draft.");
        }

        _relationships.Add((relationship, decision));
        if (!item.HasEssentials())
        {
            Reject(item, other, decision);
        }
    }

    private static void Edit(DraftItem item, JsonObject? fields)
    {
        if (fields is not { Count: > 0 })
        {
            throw new ReviewException("An edit needs 'fields', with at least one of them.");
        }

        foreach (var (name, value) in fields)
        {
            Set(item, name, value);
        }
    }

    private static void Set(DraftItem item, string name, JsonNode? value)
    {
        if (name == "id")
        {
            throw new ReviewException("The id of an item does not change; 'match' says which entity it is.");
        }

        if (value is null)
        {
            item.Json.Remove(name);
            return;
        }

        item.Json[name] = value.DeepClone();
        if (item.Text(name) is { } text && DraftValues.ProblemOf(DraftMembers.ListOf(item.Kind), name, text) is { } problem)
        {
            throw new ReviewException($"'{name}' cannot be so: {problem}.");
        }
    }

    private void Match(DraftItem item, string? entity)
    {
        if (string.IsNullOrEmpty(entity))
        {
            throw new ReviewException($"A match needs 'entity', the id of an entity, or '{DraftDecisionRequest.NewEntity}'.");
        }

        if (item.Kind == EntityKinds.State)
        {
            throw new ReviewException("A state is what its code says; reject it and add the right one.");
        }

        _document.Decide(item.Id, isDecided: true, entity == DraftDecisionRequest.NewEntity ? null : entity);
    }

    private void Add(DraftDecision decision)
    {
        var item = AddedItem.Of(decision, _document);
        foreach (var (name, value) in item.Fields())
        {
            Set(item, name, value);
        }

        _document.Add(item);
    }
}
