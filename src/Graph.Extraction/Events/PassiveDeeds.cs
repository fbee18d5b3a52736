using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>"Sanctions against officials of A were imposed by B", "two diplomats of A were expelled by B".</summary>
internal static class PassiveDeeds
{
    /// <summary>"by" stands within so many items after the verb.</summary>
    private const int Reach = 14;

    /// <summary>The deed that a passive tells; null where its words do not tell who did it to whom.</summary>
    public static EventFacts? Read(Unit unit, CueMatch verb, VerbGroup group)
    {
        if (KindOf(verb) is not { } kind || group.Subject is not { IsEmpty: false } subject || !IsOf(kind, unit, subject.First, group.First))
        {
            return null;
        }

        var by = Enumerable.Range(verb.End, Reach).TakeWhile(at => unit.At(at).Kind is ItemKind.Word or ItemKind.Number).FirstOrDefault(at => unit[at].Is("by"), -1);
        if (by < 0 || SideIn(unit, by + 1, Math.Min(unit.Count, by + 6)) is not { } doer)
        {
            return null;
        }

        var target = SideIn(unit, subject.First, group.First, doer) ?? SideIn(unit, verb.End, by, doer) ?? SideIn(unit, by + 2, Math.Min(unit.Count, by + Reach), doer);
        var modality = group.IsNegated ? "denied" : group.IsUnreal ? "planned" : "actual";
        return target is null ? null : EventFacts.In(unit, kind, modality, [new DraftParticipant(doer, "initiator"), new DraftParticipant(target, "target")], null, verb.First);
    }

    private static string? KindOf(CueMatch verb) => verb.Entry.Lemma switch
    {
        "impose" or "slap" => "sanctions",
        "lift" or "ease" => "sanctions lifted",
        "expel" => "expulsion",
        "summon" => "protest",
        _ => null,
    };

    private static bool IsOf(string kind, Unit unit, int first, int end) =>
        Enumerable.Range(first, end - first).Any(at => kind.StartsWith("sanctions", StringComparison.Ordinal) ? SanctionDeeds.IsSanction(unit[at].Lower) : SanctionDeeds.IsEnvoy(unit[at].Lower));

    /// <summary>The first state or alliance that some words name; a people's adjective stands for its state.</summary>
    private static string? SideIn(Unit unit, int first, int end, string? butNot = null) =>
        first >= end || first >= unit.Count
            ? null
            : unit.Reading.Actors.StartingIn(unit.Span(first, end))
                .SelectMany(mention => mention.ActorIds)
                .FirstOrDefault(id => id != butNot && unit.Reading.Actors.Find(id) is { Kind: ActorKind.State } or { Kind: ActorKind.Organization, Detail: "alliance" });
}
