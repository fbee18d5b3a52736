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
    /// <summary>What is done, and to whom, is named within this many items after the verb.</summary>
    private const int Reach = 12;

    private static readonly FrozenSet<string> Sanctions = WordSet.Of("embargo sanction sanctions tariffs");

    private static readonly FrozenSet<string> Entering = WordSet.Of("entering entry");

    private static readonly FrozenSet<string> Envoys = WordSet.Of(
        """
        ambassador ambassadors attache attaché attachés chargé commissioner commissioners consul consuls diplomat diplomats employees envoy envoys
        nuncio official officials personnel staff
        """);

    private static readonly FrozenSet<string> Aid = WordSet.Of(
        """
        aid ambulances ammunition arms artillery assistance blankets boats doses drones fertiliser fertilizer food generators grain grant grants
        helicopters hospital hospitals howitzers jets loan loans medicine medicines missiles relief rice shells supplies support systems tanks tea tents vaccines
        vehicles vessels weapons wheat
        """);

    private static readonly FrozenSet<string> Help = WordSet.Of("aid assistance relief");

    private static readonly FrozenSet<string> Relief = WordSet.Of("easing end exemption exemptions lifting relief removal waiver waivers");

    private static readonly FrozenSet<string> Ties = WordSet.Of("relations ties");

    private static readonly FrozenSet<string> Assets = WordSet.Of("assets");

    private static readonly FrozenSet<string> Statehood = WordSet.Of("independence sovereignty state statehood");

    private static readonly FrozenSet<string> Protests = WordSet.Of("complaint protest");

    /// <summary>What a ban is on: "a visa ban".</summary>
    private static readonly FrozenSet<string> Banned = WordSet.Of("entry export import travel visa");

    private static readonly FrozenSet<string> Leaving = WordSet.Of("leave out");

    private static readonly FrozenSet<string> Unwanted = WordSet.Of("grata gratae");

    private static readonly FrozenSet<string> Goods = [.. Aid.Except(["support", "supplies", "systems"])];

    private static readonly FrozenSet<string> Pledging = WordSet.Of("allocate announce approve offer pledge promise");

    /// <summary>The deed a verb tells, with who did it and whom it struck or helped; null where it tells none. What is only pledged is planned.</summary>
    public static (string Kind, IReadOnlyList<DraftParticipant> Participants, bool IsPledge)? Read(Unit unit, CueMatch verb, IReadOnlyList<string> subjects)
    {
        // "the sanctions | announced today": told of elsewhere.
        var kind = verb.Form is CueForm.Past or CueForm.Participle && Sanctions.Contains(unit.At(verb.First - 1).Lower) ? null : KindOf(unit, verb);
        if (kind is "diplomatic relations" or "break of relations" && subjects.Count > 1)
        {
            return (kind, EventParticipants.Plain(subjects), false);
        }

        if (kind is null || Target(unit, verb, subjects) is not { } target)
        {
            return null;
        }

        var initiators = subjects.Select(id => new DraftParticipant(id, "initiator"));
        return (kind, [.. initiators, new DraftParticipant(target, "target")], kind is "aid" && IsPledge(verb));
    }

    /// <summary>"recalled its ambassador" tells a deed, not what somebody remembers.</summary>
    public static bool IsRecall(Unit unit, CueMatch verb) => verb.Entry.Lemma is "recall" && Near(unit, verb.End, Envoys);

    public static bool IsSanction(string lower) => Sanctions.Contains(lower);

    public static bool IsEnvoy(string lower) => Envoys.Contains(lower);

    private static string? KindOf(Unit unit, CueMatch verb)
    {
        var first = verb.End;
        return verb.Entry.Lemma switch
        {
            "impose" or "slap" when Near(unit, first, Sanctions) => "sanctions",
            "impose" or "introduce" or "announce" when BansTravel(unit, first) => "sanctions",
            "extend" or "expand" or "tighten" or "renew" when Near(unit, first, Sanctions) => "sanctions",
            "ban" when Near(unit, first, Entering) => "sanctions",
            "announce" or "approve" or "adopt" when Near(unit, first, Sanctions) && !Near(unit, first, Relief) => "sanctions",
            "freeze" when Near(unit, first, Assets) => "sanctions",
            "sanction" when IsStruck(unit.At(first)) => "sanctions",
            "lift" or "ease" or "waive" when Near(unit, first, Sanctions) => "sanctions lifted",
            "expel" when Near(unit, first, Envoys) => "expulsion",
            "recall" or "withdraw" when Near(unit, first, Envoys) => "recall",
            "break" or "sever" or "cut" or "suspend" when Near(unit, first, Ties) => "break of relations",
            "restore" or "resume" or "establish" or "re-establish" or "reestablish" or "normalize" or "normalise"
                when Near(unit, first, Ties) => "diplomatic relations",
            "recognize" or "recognise" when Near(unit, first, Statehood) || NamesState(unit, first) => "recognition",
            "declare" when Near(unit, first, Envoys) && Near(unit, first, Unwanted) => "expulsion",
            "order" when Near(unit, first, Envoys) && Near(unit, first, Leaving) => "expulsion",
            "lodge" or "deliver" or "hand" or "file" or "send" or "issue" when Near(unit, first, Protests) => "protest",
            "summon" when Near(unit, first, Envoys) => "protest",
            "suspend" or "halt" or "freeze" or "cut" or "withhold" when Near(unit, first, Help) => "aid suspension",
            "send" or "provide" or "deliver" or "donate" or "ship" or "airlift" or "supply" when Near(unit, first, Aid) => "aid",
            "pledge" or "promise" or "offer" when Near(unit, first, Goods) && Enumerable.Range(first, Reach).Any(at => unit.IsWord(at, "to")) && !Near(unit, first, Sanctions) => "aid",
            _ when IsPledge(verb) && Near(unit, first, Help) && !Near(unit, first, Sanctions) => "aid",
            _ => null,
        };
    }

    /// <summary>"sanctioned X", and neither "sanctions relief" nor "sanctions against X".</summary>
    private static bool IsStruck(in Item item) =>
        item.Kind == ItemKind.Word
        && !Relief.Contains(item.Lower)
        && !Words.Prepositions.Contains(item.Lower)
        && !item.Is("it");

    /// <summary>"visa bans", "an entry ban".</summary>
    private static bool BansTravel(Unit unit, int first) =>
        ObjectFrom(unit, first).Any(at => unit.At(at).Lower is "ban" or "bans" && Banned.Contains(unit.At(at - 1).Lower));

    /// <summary>"recognised the Portuguese Republic", and nothing of it.</summary>
    private static bool NamesState(Unit unit, int first)
    {
        var at = unit.IsWord(first, "the") ? first + 1 : first;
        return unit.At(at).Kind == ItemKind.Word
            && unit.Reading.Actors.StartingAt(unit[at].Start) is { IsPossessive: false, Kind: MentionKind.Name, ActorId: { } id } mention
            && unit.Reading.Actors.Find(id) is { Kind: ActorKind.State }
            && EndsObject(unit.At(unit.IndexAt(mention.Span.End)));
    }

    private static bool EndsObject(in Item next) => next.Kind == ItemKind.Mark || next.Lower is "" or "on" or "in" or "and";

    private static bool IsPledge(CueMatch verb) => Pledging.Contains(verb.Entry.Lemma);

    private static bool Near(Unit unit, int first, FrozenSet<string> words) =>
        ObjectFrom(unit, first).Any(at => words.Contains(unit.At(at).Lower));

    /// <summary>The items after a verb up to the next comma, full stop or "and".</summary>
    private static IEnumerable<int> ObjectFrom(Unit unit, int first) =>
        Enumerable.Range(first, Reach).TakeWhile(at => unit.At(at).Lower is not ("," or "." or "and"));

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
            .FirstOrDefault(id => !subjects.Contains(id) && MayBeStruck(unit, id));
    }

    private static bool MayBeStruck(Unit unit, string id) =>
        unit.Reading.Actors.Find(id) is { Kind: ActorKind.State or ActorKind.Person or ActorKind.Organization };
}
