using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>
/// Deeds of one side to another: sanctions imposed and lifted, diplomats expelled and recalled, relations broken off and
/// restored, protests lodged, aid sent (PLOVER: SANCTION, CONCEDE, SUPPORT, PROTEST, AID).
/// </summary>
internal static class SanctionDeeds
{
    private const int Reach = 12;

    private static readonly FrozenSet<string> Sanctions = WordSet.Of("sanctions sanction embargo tariffs");

    private static readonly FrozenSet<string> Entering = WordSet.Of("entering entry");

    private static readonly FrozenSet<string> Envoys = WordSet.Of("diplomat diplomats ambassador ambassadors envoy envoys attaché attache consul consuls commissioner commissioners chargé nuncio official officials staff");

    private static readonly FrozenSet<string> Aid = WordSet.Of("aid relief assistance weapons ammunition missiles arms artillery shells howitzers tanks jets helicopters drones systems supplies medicine medicines vaccines doses vessels boats vehicles wheat grain rice tea food fertilizer fertiliser tents blankets generators ambulances loans loan grant grants support");

    private static readonly FrozenSet<string> Help = WordSet.Of("aid relief assistance");

    private static readonly FrozenSet<string> Relief = WordSet.Of("relief lifting easing end exemption exemptions waiver waivers removal");

    private static readonly FrozenSet<string> Ties = WordSet.Of("relations ties");

    private static readonly FrozenSet<string> Assets = WordSet.Of("assets");

    private static readonly FrozenSet<string> Statehood = WordSet.Of("state statehood independence sovereignty");

    /// <summary>The deed a verb tells, with who did it and whom it struck or helped; null where it tells none. What is only pledged is planned.</summary>
    public static (string Kind, IReadOnlyList<DraftParticipant> Participants, bool IsPledge)? Read(Unit unit, CueMatch verb, IReadOnlyList<string> subjects)
    {
        var kind = KindOf(unit, verb);
        if (kind is "diplomatic relations" or "break of relations" && subjects.Count > 1)
        {
            return (kind, EventParticipants.Plain(subjects), false);
        }

        if (kind is null || Target(unit, verb, subjects) is not { } target)
        {
            return null;
        }

        return (kind, [.. subjects.Select(id => new DraftParticipant(id, "initiator")), new DraftParticipant(target, "target")], kind is "aid" && IsPledge(verb));
    }

    /// <summary>"recalled its ambassador" tells a deed, not what somebody remembers.</summary>
    public static bool IsRecall(Unit unit, CueMatch verb) => verb.Entry.Lemma is "recall" && Near(unit, verb.End, Envoys);

    private static string? KindOf(Unit unit, CueMatch verb) => verb.Entry.Lemma switch
    {
        "impose" or "slap" when Near(unit, verb.End, Sanctions) => "sanctions",
        "impose" or "introduce" or "announce" when BansTravel(unit, verb.End) => "sanctions",
        "extend" or "expand" or "tighten" or "renew" when Near(unit, verb.End, Sanctions) => "sanctions",
        "ban" when Near(unit, verb.End, Entering) => "sanctions",
        "announce" or "approve" or "adopt" when Near(unit, verb.End, Sanctions) && !Near(unit, verb.End, Relief) => "sanctions",
        "freeze" when Near(unit, verb.End, Assets) => "sanctions",
        "sanction" when unit.At(verb.End) is { Kind: ItemKind.Word } struck && !Relief.Contains(struck.Lower) && !Words.Prepositions.Contains(struck.Lower) && !struck.Is("it") => "sanctions",
        "lift" or "ease" or "waive" when Near(unit, verb.End, Sanctions) => "sanctions lifted",
        "expel" when Near(unit, verb.End, Envoys) => "expulsion",
        "recall" or "withdraw" when Near(unit, verb.End, Envoys) => "recall",
        "break" or "sever" or "cut" or "suspend" when Near(unit, verb.End, Ties) => "break of relations",
        "restore" or "resume" or "establish" or "re-establish" or "reestablish" or "normalize" or "normalise" when Near(unit, verb.End, Ties) => "diplomatic relations",
        "recognize" or "recognise" when Near(unit, verb.End, Statehood) || NamesState(unit, verb.End) => "recognition",
        "lodge" when Near(unit, verb.End, WordSet.Of("protest complaint")) => "protest",
        "summon" when Near(unit, verb.End, Envoys) => "protest",
        "suspend" or "halt" or "freeze" or "cut" or "withhold" when Near(unit, verb.End, Help) => "aid suspension",
        "send" or "provide" or "deliver" or "donate" or "ship" or "airlift" or "supply" when Near(unit, verb.End, Aid) => "aid",
        _ when IsPledge(verb) && Near(unit, verb.End, Help) && !Near(unit, verb.End, Sanctions) => "aid",
        _ => null,
    };

    /// <summary>"visa bans", "an entry ban".</summary>
    private static bool BansTravel(Unit unit, int first) =>
        Enumerable.Range(first, Reach).TakeWhile(at => unit.At(at).Lower is not ("," or "." or "and")).Any(at => unit.At(at).Lower is "ban" or "bans" && unit.At(at - 1).Lower is "visa" or "travel" or "entry" or "import" or "export");

    /// <summary>"recognised the Portuguese Republic", and nothing of it.</summary>
    private static bool NamesState(Unit unit, int first)
    {
        var at = unit.IsWord(first, "the") ? first + 1 : first;
        return unit.At(at).Kind == ItemKind.Word && unit.Reading.Actors.StartingAt(unit[at].Start) is { IsPossessive: false, Kind: MentionKind.Name, ActorId: { } id } mention
            && unit.Reading.Actors.Find(id) is { Kind: ActorKind.State } && unit.At(unit.IndexAt(mention.Span.End)) is var next && (next.Lower is "" or "on" or "in" or "and" || next.Kind == ItemKind.Mark);
    }

    private static bool IsPledge(CueMatch verb) => verb.Entry.Lemma is "pledge" or "promise" or "announce" or "approve" or "offer" or "allocate";

    private static bool Near(Unit unit, int first, FrozenSet<string> words) =>
        Enumerable.Range(first, Reach).TakeWhile(at => unit.At(at).Lower is not ("," or "." or "and")).Any(at => words.Contains(unit.At(at).Lower));

    /// <summary>The first state or person after the verb who is not its subject; a people's adjective and a city stand for their state.</summary>
    private static string? Target(Unit unit, CueMatch verb, IReadOnlyList<string> subjects)
    {
        if (verb.End >= unit.Count)
        {
            return null;
        }

        var end = unit.At(Math.Min(unit.Count, verb.End + Reach)).Start;
        return unit.Reading.Actors.StartingIn(new TextSpan(unit[verb.End].Start, Math.Max(end, unit[verb.End].End)))
            .SelectMany(mention => mention.ActorIds)
            .Select(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place, State: { } state } ? state : id)
            .FirstOrDefault(id => !subjects.Contains(id) && unit.Reading.Actors.Find(id) is { Kind: ActorKind.State or ActorKind.Person or ActorKind.Organization });
    }
}
