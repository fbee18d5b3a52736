using Graph.Extraction.Agreements;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Summits by those who go there: "X, who hosted the summit", "Y attended the summit", "The summit was attended by Z", "was hosted by Z".</summary>
internal static class Summits
{
    /// <summary>"attended by" and "hosted by" stand within so many items after the noun.</summary>
    private const int Reach = 8;

    private static readonly VerbTable Hosting = new("host", "chair", "convene");

    private static readonly VerbTable Attending = new("attend", "join", "address");

    /// <summary>The summit that a noun names, with those of whom the sentence tells that they were there; null where it tells of nobody.</summary>
    public static EventFacts? Read(Unit unit, int noun, string modality)
    {
        var by = Enumerable.Range(noun + 1, Reach).FirstOrDefault(at => unit.At(at).Lower is "attended" or "hosted" or "chaired" && unit.IsWord(at + 1, "by"), -1);
        List<DraftParticipant> goers = by > 0 && by + 2 < unit.Count ? [.. PeopleOf(EventParticipants.In(unit, unit.Span(by + 2, unit.Count)), unit[by].Is("attended") ? null : "host")]
            : [.. PeopleOf(MeetingParties.Holders(unit, noun, Hosting), "host"), .. modality == "actual" ? PeopleOf(MeetingParties.Holders(unit, noun, Attending), null) : []];
        if (goers.Count > 0 && Enumerable.Range(1, 8).Any(back => noun >= back && Attending.MatchAt(unit, noun - back) is { } verb && Reality.OfVerb(unit, verb) == "denied"))
        {
            // "did not attend the summit": it took place without him.
            return null;
        }

        return EventFacts.In(unit, "summit", modality, goers, (modality == "actual" ? Signing.PlaceIn(unit) : null) ?? EventParticipants.PlaceAfter(unit, noun + 1), noun);
    }

    private static IEnumerable<DraftParticipant> PeopleOf(IEnumerable<string> ids, string? role) => ids.Where(EventParticipants.IsPerson).Select(id => new DraftParticipant(id, role));
}
