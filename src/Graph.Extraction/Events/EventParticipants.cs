using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Who took part in an event, from the mentions around the words that tell it.</summary>
internal static class EventParticipants
{
    /// <summary>The people of a phrase, or its states where it names no people.</summary>
    public static IReadOnlyList<string> In(Unit unit, TextSpan span)
    {
        var ids = unit.Reading.Actors.StartingIn(span)
            .Where(mention => mention.Kind != MentionKind.Demonym && !mention.IsPossessive && !IsPartOfTitle(unit, mention.Span.Start) && IsOutsideQuotation(unit, mention.Span.Start))
            .SelectMany(mention => mention.ActorIds)
            .Distinct()
            .ToList();
        var people = ids.Where(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person }).ToList();
        return people.Count > 0 ? people : [.. ids.Where(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.State })];
    }

    /// <summary>The people of the whole unit, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<string> InUnit(Unit unit, int most) =>
        [.. In(unit, new TextSpan(unit.Start, unit.End)).Take(most)];

    /// <summary>Participants without a role.</summary>
    public static IReadOnlyList<DraftParticipant> Plain(IEnumerable<string> ids) => [.. ids.Select(id => new DraftParticipant(id, null))];

    /// <summary>The state a visit goes to: after "to", or the state a place lies in.</summary>
    public static string? Destination(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + 7); at++)
        {
            if (unit[at].Kind == ItemKind.Word && unit.Reading.Actors.StartingAt(unit[at].Start) is { ActorId: { } id, IsPossessive: false } && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place or ActorKind.State })
            {
                return id;
            }

            if (unit[at].Kind == ItemKind.Mark)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Assistant to the President", "ambassador to France": whom an office serves takes no part.</summary>
    private static bool IsPartOfTitle(Unit unit, int offset)
    {
        var at = unit.IndexAt(offset);
        return unit.IsWord(at - 1, "to") && unit.At(at - 2) is { Kind: ItemKind.Word } office
            && office.Lower is "assistant" or "adviser" or "advisor" or "aide" or "envoy" or "counselor" or "counsellor" or "ambassador" or "representative" or "secretary";
    }

    private static bool IsOutsideQuotation(Unit unit, int offset)
    {
        var at = unit.IndexAt(offset);
        return at < unit.Count && (unit[at].Start == offset || unit[Math.Max(0, at - 1)].Kind != ItemKind.Quotation);
    }
}
