using Graph.Extraction.Actors;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>Those whom a run of items names outright, without "their" and "French".</summary>
internal static class NamedActors
{
    /// <summary>Everybody named, once each; none in an empty run.</summary>
    public static List<string> In(Unit unit, int first, int end) => end <= first ? [] :
    [
        .. unit.Reading.Actors.StartingIn(unit.Span(first, end))
            .Where(mention => !mention.IsPossessive && mention.Kind != MentionKind.Demonym)
            .SelectMany(mention => mention.ActorIds)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The people named, else the states or bodies.</summary>
    public static List<string> PeopleElseOthersIn(Unit unit, int first, int end)
    {
        var ids = In(unit, first, end);
        var people = ids.FindAll(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person });
        return people.Count > 0 ? people
            : ids.Count > 0 || end <= first || !Words.IsSpeaker(unit[end - 1].Lower) ? ids.FindAll(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place })
            // "Norway's crown prince"
            : unit.Reading.Actors.StartingIn(unit.Span(first, end)).FirstOrDefault(mention => mention.IsPossessive)?.ActorId is { } state ? [state]
            : [];
    }
}
