using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Deeds of one side to another: sanctions imposed, diplomats expelled, protests lodged, aid sent (PLOVER: SANCTION, PROTEST, AID).</summary>
internal static class SanctionDeeds
{
    private const int Reach = 12;

    private static readonly FrozenSet<string> Sanctions = Set("sanctions sanction embargo tariffs");

    private static readonly FrozenSet<string> Envoys = Set("diplomat diplomats ambassador ambassadors envoy envoys attaché attache official officials staff");

    private static readonly FrozenSet<string> Aid = Set("aid relief assistance weapons ammunition missiles arms supplies medicine medicines vaccines wheat food loans loan grant");

    /// <summary>The deed a verb tells, with who did it and whom it struck or helped; null where it tells none.</summary>
    public static (string Kind, IReadOnlyList<DraftParticipant> Participants)? Read(Unit unit, CueMatch verb, IReadOnlyList<string> subjects)
    {
        var kind = verb.Entry.Lemma switch
        {
            "impose" or "slap" when Near(unit, verb.End, Sanctions) => "sanctions",
            "sanction" => "sanctions",
            "expel" when Near(unit, verb.End, Envoys) => "expulsion",
            "lodge" when Near(unit, verb.End, Set("protest complaint")) => "protest",
            "summon" when Near(unit, verb.End, Envoys) => "protest",
            "send" or "provide" or "deliver" or "donate" when Near(unit, verb.End, Aid) => "aid",
            _ => null,
        };
        var target = kind is null ? null : Target(unit, verb, subjects);
        return kind is null || target is null ? null : (kind, [.. subjects.Select(id => new DraftParticipant(id, "initiator")), new DraftParticipant(target, "target")]);
    }

    private static bool Near(Unit unit, int first, FrozenSet<string> words) =>
        Enumerable.Range(first, Reach).TakeWhile(at => unit.At(at).Lower is not ("," or "." or "and")).Any(at => words.Contains(unit.At(at).Lower));

    /// <summary>The first state or person after the verb who is not its subject; a people's adjective stands for its state.</summary>
    private static string? Target(Unit unit, CueMatch verb, IReadOnlyList<string> subjects)
    {
        if (verb.End >= unit.Count)
        {
            return null;
        }

        var end = unit.At(Math.Min(unit.Count, verb.End + Reach)).Start;
        return unit.Reading.Actors.StartingIn(new TextSpan(unit[verb.End].Start, Math.Max(end, unit[verb.End].End)))
            .SelectMany(mention => mention.ActorIds)
            .FirstOrDefault(id => !subjects.Contains(id) && unit.Reading.Actors.Find(id) is { Kind: ActorKind.State or ActorKind.Person or ActorKind.Organization });
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
