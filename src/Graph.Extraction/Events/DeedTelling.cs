using System.Collections.Frozen;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>How a verb tells a deed, and of whom.</summary>
/// <param name="Modality">actual, planned or denied.</param>
/// <param name="Subjects">Who does it.</param>
internal sealed record DeedTelling(string Modality, IReadOnlyList<string> Subjects)
{
    /// <summary>Of two verbs joined by "and", the first stands this many items before the second at most.</summary>
    private const int LongestFirst = 14;

    private static readonly FrozenSet<string> Wishing = WordSet.Of("hope hopes if imagine suppose unless whether wish wishes");

    private static readonly FrozenSet<string> ToCome = WordSet.Of("due expected plans will");

    private static readonly FrozenSet<string> Reports = WordSet.Of("claim claims report reports rumors rumours suggestions that");

    /// <summary>Whether a verb tells a deed as done, planned or denied, and who does it; null where it tells none.</summary>
    public static DeedTelling? Of(Unit unit, CueMatch verb)
    {
        var group = VerbGroups.Read(unit, verb);
        if (verb.Form == CueForm.Gerund && OfCircumstance(unit, verb) is { } circumstance)
        {
            return circumstance;
        }

        if (verb is { Entry.Lemma: "host" or "visit", Form: CueForm.Past or CueForm.Participle } && unit.IsWord(verb.End, "by"))
        {
            // "the summit, hosted by X"
            return null;
        }

        if (verb.Form == CueForm.Gerund && unit.IsWord(verb.First - 1, "by") && SpeakerSieve.MainSubject(unit, verb.First - 1).ActorId is { } means)
        {
            // "retaliated by expelling", "responded by recalling"
            return new DeedTelling("actual", [means]);
        }

        if (Progressive(unit, verb) is { } going)
        {
            return going;
        }

        if (group is { IsPassive: true } || (verb.Form == CueForm.Gerund && !IsUnderWay(verb, group)))
        {
            return null;
        }

        if (group is { Subject: { } subject } && (verb.Form != CueForm.Base || group.First < verb.First))
        {
            return new DeedTelling(ModalityOf(unit, verb, group), DeedSubjects.Of(unit, group, subject));
        }

        if (group is { Subject: null } && verb.Form is CueForm.Past or CueForm.Present && DeedSubjects.BeforeStrayComma(unit, group.First) is { } before)
        {
            return new DeedTelling(ModalityOf(unit, verb, group), before);
        }

        if (group is { Subject: null, SharesSubject: true } && MayShareSubject(verb, group) && !unit.IsWord(verb.End, "by"))
        {
            var modality = group.IsNegated ? "denied" : group.IsUnreal ? "planned" : "actual";
            return new DeedTelling(modality, DeedSubjects.Shared(unit, group.First));
        }

        return verb.Form == CueForm.Base ? OfBase(unit, verb) : null;
    }

    /// <summary>"X is hosting Y", "X is on Tuesday hosting Y": going on, or to come where the day is, as is whoever "is arriving"; null for other forms.</summary>
    private static DeedTelling? Progressive(Unit unit, CueMatch verb)
    {
        if (verb is not { Form: CueForm.Gerund, Entry.Lemma: "host" or "receive" or "welcome" or "arrive" })
        {
            return null;
        }

        var being = verb.First - 1;
        while (being > 0 && (unit[being].Kind == ItemKind.Number || Words.Times.Contains(unit[being].Lower) || Words.BeforeTimes.Contains(unit[being].Lower) || Words.IsAdverb(unit[being])))
        {
            being--;
        }

        if (being < 1 || unit[being].Lower is not ("is" or "are" or "was" or "were") || NounPhrases.EndingBefore(unit, being) is not { IsEmpty: false } subject)
        {
            return null;
        }

        var isLater = unit.Reading.Article.PublishedAt is { Length: >= 10 } today
            && unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)).Any(date => date.Value.Length >= 10 && string.CompareOrdinal(date.Value, 0, today, 0, 10) > 0);
        return new DeedTelling(isLater || verb.Entry.Lemma is "arrive" ? "planned" : "actual", EventParticipants.In(unit, EventParticipants.SubjectSpan(unit, subject)));
    }

    /// <summary>Whether "meeting" stands between "after" or a comma and who is met.</summary>
    public static bool IsCircumstance(Unit unit, int at) =>
        unit[at].Is("meeting") && unit.At(at - 1).Lower is "after" or "," && EventParticipants.PersonAt(unit, at + 1) is not null;

    /// <summary>"denied that X plans to visit Y".</summary>
    public static bool IsReportDenied(Unit unit, int verb)
    {
        for (var at = 0; at < verb; at++)
        {
            if (unit[at].Lower is "denied" or "denies" or "dismissed" && IsReport(unit, at + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"that", "the reports", "media reports".</summary>
    private static bool IsReport(Unit unit, int at) =>
        Reports.Contains(unit.At(unit.At(at).Lower is "a" or "the" or "any" or "media" ? at + 1 : at).Lower);

    private static string ModalityOf(Unit unit, CueMatch verb, VerbGroup group) =>
        group.IsNegated || IsReportDenied(unit, verb.First) || Reality.IsCounterfactual(unit, verb) ? "denied"
        : group.IsUnreal || IsHoped(unit, verb, group) ? "planned"
        : "actual";

    /// <summary>"hopes that X meets Y", "urged that X visit": in the present tense, what is wished for only.</summary>
    private static bool IsHoped(Unit unit, CueMatch verb, VerbGroup group) =>
        verb.Form is CueForm.Present && group.Subject is { } subject && Nearby.Before(unit, subject.First, 3, Wishing);

    /// <summary>"visited Oslo and met", "will visit Oslo and will meet": finite, or after an auxiliary of its own.</summary>
    private static bool MayShareSubject(CueMatch verb, VerbGroup group) =>
        verb.Form is CueForm.Past or CueForm.Present or CueForm.Participle || (verb.Form is CueForm.Base && group.First < verb.First);

    private static DeedTelling? OfBase(Unit unit, CueMatch verb) =>
        unit.IsWord(verb.First - 1, "to") ? InfinitiveDeeds.Of(unit, verb)
        : unit.IsWord(verb.First - 1, "and") ? OfSecondBase(unit, verb)
        : null;

    /// <summary>"will travel to Oslo and meet the King": planned with the verb before "and".</summary>
    private static DeedTelling? OfSecondBase(Unit unit, CueMatch verb)
    {
        for (var at = verb.First - 2; at >= Math.Max(0, verb.First - LongestFirst) && !unit[at].Is(";"); at--)
        {
            if (EventWords.Verbs.MatchAt(unit, at) is { Form: CueForm.Base } first)
            {
                return Of(unit, first);
            }
        }

        return null;
    }

    /// <summary>"left Oslo after meeting X", "came to Oslo, meeting X", "After meeting X, Y said": a meeting told beside what its subject did.</summary>
    private static DeedTelling? OfCircumstance(Unit unit, CueMatch verb)
    {
        if (!IsCircumstance(unit, verb.First))
        {
            return null;
        }

        if (verb.First == 1)
        {
            return OfOpeningCircumstance(unit, verb);
        }

        return SpeakerSieve.MainSubject(unit, verb.First).ActorId is { } doer && EventParticipants.IsPerson(doer)
            ? new DeedTelling(IsToCome(unit, verb.First) ? "planned" : "actual", [doer])
            : null;
    }

    /// <summary>"After meeting X, Y said": Y met.</summary>
    private static DeedTelling? OfOpeningCircumstance(Unit unit, CueMatch verb)
    {
        var comma = Array.FindIndex(unit.Items, verb.End, item => item.Is(","));
        return comma > 0 && EventParticipants.PersonAt(unit, comma + 1) is { } after
            ? new DeedTelling("actual", EventParticipants.In(unit, after))
            : null;
    }

    /// <summary>"will leave after meeting X".</summary>
    private static bool IsToCome(Unit unit, int before) => Nearby.From(unit, 0, before, ToCome);

    /// <summary>"is visiting France": going on, or about to.</summary>
    private static bool IsUnderWay(CueMatch verb, VerbGroup? group) =>
        Journeys.TellsVisit(verb) && group is { Subject: not null } && group.First < verb.First;
}
