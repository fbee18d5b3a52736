using System.Collections.Frozen;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Ceremonies: "was laid to rest at a funeral attended by X", "held a welcoming ceremony for X", "presented her credentials to X".</summary>
internal static class Ceremonies
{
    private const int MostGuests = 12;

    /// <summary>Words that say to whom a credential is handed stand within this many items.</summary>
    private const int CredentialsReach = 8;

    private static readonly FrozenSet<string> Going = WordSet.Of("attend attended attending attends");

    private static readonly FrozenSet<string> BeforeList = WordSet.Of("among including");

    /// <summary>The ceremony that a noun names; null where nobody is named who took part.</summary>
    public static EventFacts? Read(Unit unit, int noun, string modality)
    {
        var isAttended = Enumerable.Range(noun, unit.Count - noun).Any(at => unit[at].Is("attended") && unit.IsWord(at + 1, "by"));
        var isHeld = isAttended || Enumerable.Range(noun + 1, 3).Any(at => unit.At(at).Lower is "held" or "took");
        if (!isAttended && IsTimeOfOther(unit, noun))
        {
            return null;
        }

        var mourned = unit[noun].Is("funeral") ? OfWhom(unit, noun) : null;
        List<string> people = [.. Goers(unit, noun, isAttended).Concat(Honoured(unit, noun)).Where(EventParticipants.IsPerson).Distinct(StringComparer.Ordinal)];
        if (mourned is not null)
        {
            people.RemoveAll(mourned.Contains);
        }

        var place = isHeld || mourned is not null ? Agreements.Signing.PlaceIn(unit) : EventParticipants.PlaceAfter(unit, noun + 1);
        return EventFacts.In(unit, "ceremony", modality == "actual" && IsToAttend(unit, noun) ? "planned" : modality, EventParticipants.Plain(people), place, noun);
    }

    /// <summary>"was ill just after his wife Ada Berg's funeral": when something else happened.</summary>
    private static bool IsTimeOfOther(Unit unit, int noun) =>
        unit[noun].Is("funeral") && Enumerable.Range(1, 7).Any(back => unit.At(noun - back).Lower is "after" or "since" or "before") && !Array.Exists(unit.Items, item => Going.Contains(item.Lower));

    /// <summary>"presented her credentials to the King": the ambassador and whom she is accredited to.</summary>
    public static EventFacts? Credentials(Unit unit, int noun)
    {
        var verb = Enumerable.Range(1, 5).Select(back => noun - back).FirstOrDefault(at => unit.At(at).Lower is "presented" or "presents" or "presenting", -1);
        var to = Enumerable.Range(noun + 1, CredentialsReach).TakeWhile(at => unit.At(at).Kind == ItemKind.Word).FirstOrDefault(at => unit[at].Is("to"), -1);
        if (verb < 1 || to < 0 || EventParticipants.PersonAt(unit, to + 1) is not { } receiver
            || SpeakerSieve.MainSubject(unit, verb).ActorId is not { } envoy || !EventParticipants.IsPerson(envoy))
        {
            return null;
        }

        var people = EventParticipants.In(unit, receiver).Prepend(envoy).Distinct(StringComparer.Ordinal).ToList();
        return people.Count == 2 ? EventFacts.In(unit, "ceremony", "actual", EventParticipants.Plain(people), Agreements.Signing.PlaceIn(unit), noun) : null;
    }

    /// <summary>Whoever is named first, those after "attended by", or those whom "among them" lists.</summary>
    private static IReadOnlyList<string> Goers(Unit unit, int noun, bool isAttended)
    {
        var list = Array.FindIndex(unit.Items, item => BeforeList.Contains(item.Lower));
        var isAmong = list > 0 && Enumerable.Range(0, list).Any(at => Going.Contains(unit[at].Lower));

        // "The funeral of X was attended by Y": those who are named after "by".
        var by = isAttended && unit[noun].Is("funeral") ? Array.FindIndex(unit.Items, noun, item => item.Is("attended")) + 1 : -1;
        return by > 0 ? EventParticipants.In(unit, unit.Span(by, unit.Count))
            : isAmong ? EventParticipants.In(unit, unit.Span(list, unit.Count))
            : EventParticipants.InUnit(unit, isAttended ? MostGuests : 2);
    }

    /// <summary>"a welcoming ceremony for X": for whom it is held.</summary>
    private static IReadOnlyList<string> Honoured(Unit unit, int noun) =>
        unit[noun].Is("ceremony") && unit.IsWord(noun + 1, "for") && EventParticipants.PersonAt(unit, noun + 2) is { } guest
            ? EventParticipants.In(unit, guest)
            : [];

    /// <summary>"the funeral of X", "X's funeral": who is buried takes no part.</summary>
    private static IReadOnlyList<string>? OfWhom(Unit unit, int noun) =>
        unit.At(noun + 1).Lower is "of" or "for" && EventParticipants.PersonAt(unit, noun + 2) is { } buried ? EventParticipants.In(unit, buried)
        : EventParticipants.OwnerOf(unit, noun)?.ActorIds;

    /// <summary>"arrived on Monday to attend the inauguration": still to come.</summary>
    private static bool IsToAttend(Unit unit, int noun) =>
        Enumerable.Range(1, 6).Any(back => unit.At(noun - back).Is("attend") && unit.IsWord(noun - back - 1, "to"));
}
