using System.Collections.Frozen;
using Graph.Extraction.Events;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary><c>thanked his host for …</c>, <c>reaffirmed their commitment to …</c>: the object of a speech act is what it expressed.</summary>
internal sealed class NounObjectRule : ReportRule
{
    /// <summary>What is written of has no more items than this before a colon.</summary>
    private const int LongestTopic = 12;

    /// <summary>"in the strongest possible terms" has no more items than this.</summary>
    private const int LongestManner = 6;

    /// <summary>"conveyed a fine gift": what is handed over is named within this many items.</summary>
    private const int GiftReach = 3;

    /// <summary>Verbs whose object is a person.</summary>
    private static readonly FrozenSet<string> ToPersons = WordSet.Of("accuse applaud blame commend congratulate praise salute thank");

    /// <summary>Verbs of writing and speaking of somebody.</summary>
    private static readonly FrozenSet<string> OfTopics = FrozenSet.ToFrozenSet(
        ["post about", "say of", "speak about", "speak of", "tweet about", "write about", "write of"],
        StringComparer.Ordinal);

    /// <summary>Words that open no object, beside those of the closed classes.</summary>
    private static readonly FrozenSet<string> OpensNone = WordSet.Of("and away back but down he not off or out over she to up");

    public override string Name => "speech-act";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        group = BehindInsertion(unit, group);
        if (!TakesObject(unit, group) || IsDeed(unit, group) || IsFront(group))
        {
            return null;
        }

        if (QuotationAfter(unit, group) is > 0 and var quotation)
        {
            return Reported(group, new Phrase(quotation, quotation + 1), quotation, 0.9);
        }

        if (group.Entry.Lemma.EndsWith(" to", StringComparison.Ordinal) && StartsInfinitive(unit.At(group.End)))
        {
            // "agreed to meet": what looks like the verb's preposition belongs to the infinitive.
            return Reported(group, new Phrase(group.End - 1, EndOf(unit, group)), group.End - 1, 0.8);
        }

        var content = new Phrase(group.End, IsPronounAlone(unit, group) ? group.End + 1 : EndOf(unit, group));
        if ((group.IsNegated && content.Count == 1) || IsAnonymous(unit, content) || IsGift(unit, group, content))
        {
            return null;
        }

        var report = Reported(group, content, group.End, group.Entry.Group == "discuss" ? 0.6 : 0.75);
        return report is not null && ToPersons.Contains(group.Entry.Lemma)
            ? report with { Addressee = NounPhrases.StartingAt(unit, group.End) }
            : report;
    }

    /// <summary>"Speaking about the summit, she said …": the occasion of what is said, and nothing said itself.</summary>
    private static bool IsFront(VerbGroup group) => group is { First: 0, Cue.Form: CueForm.Gerund } && OfTopics.Contains(group.Entry.Lemma);

    private static int EndOf(Unit unit, VerbGroup group) => ContentBounds.EndOf(unit, group.End, group, isClause: false);

    /// <summary>The group up to its object, where words of circumstance stand between.</summary>
    private static VerbGroup BehindInsertion(Unit unit, VerbGroup group)
    {
        var end = AfterManner(unit, AfterTerms(unit, AfterRegard(unit, group.End)));
        end = group.Entry.Lemma is "discuss" or "review" ? AfterPartner(unit, end) : end;
        end = AfterTime(unit, end);
        return end == group.End ? group : group with { End = end };
    }

    /// <summary>"welcome in this regard the meeting"</summary>
    private static int AfterRegard(Unit unit, int at) =>
        unit.IsWord(at, "in")
        && unit.IsWord(at + 1, "this")
        && unit.At(at + 2).Lower is "regard" or "context" or "respect" or "connection"
        && OpensObject(unit, at + 3)
            ? at + 3
            : at;

    /// <summary>"condemned in the strongest possible terms the raid"</summary>
    private static int AfterTerms(Unit unit, int at) =>
        unit.IsWord(at, "in")
        && unit.At(at + 1).Lower is "the" or "strong"
        && Array.FindIndex(unit.Items, at + 1, item => item.Is("terms")) is > 0 and var terms
        && terms - at < LongestManner
        && OpensObject(unit, terms + 1)
            ? terms + 1
            : at;

    /// <summary>"described, in plain terms, a practice that …"</summary>
    private static int AfterManner(Unit unit, int at) =>
        unit.IsWord(at, ",")
        && unit.IsWord(at + 1, "in")
        && Array.FindIndex(unit.Items, at + 1, item => item.Is(",")) is > 0 and var close
        && close - at <= LongestManner
        && unit.At(close - 1).Lower is "terms" or "detail" or "words" or "language"
        && OpensObject(unit, close + 1)
            ? close + 1
            : at;

    /// <summary>"discussed with Mr. Berg the need for …"</summary>
    private static int AfterPartner(Unit unit, int at) =>
        unit.IsWord(at, "with") && EventParticipants.PersonAt(unit, at + 1) is { } other && OpensObject(unit, unit.IndexAt(other.End))
            ? unit.IndexAt(other.End)
            : at;

    /// <summary>"announced Tuesday a plan to …", "responded the same day"</summary>
    private static int AfterTime(Unit unit, int at) =>
        Adjuncts.SkipTime(unit, at) is var after && after > at && unit.At(after).Kind != ItemKind.Possessive ? after : at;

    private static bool TakesObject(Unit unit, VerbGroup group) =>
        group.Entry.Takes(CueFrames.Noun | (unit.IsReadout ? CueFrames.ReadoutNoun : CueFrames.None))
        && (IsThatNoun(unit, group) || OpensObject(unit, group.End) || IsNegatedDeed(unit, group));

    /// <summary>"rejected that claim"</summary>
    private static bool IsThatNoun(Unit unit, VerbGroup group) =>
        unit.IsWord(group.End, "that")
        && !group.Entry.Takes(CueFrames.That)
        && unit.At(group.End + 1) is { Kind: ItemKind.Word } noun
        && !Words.IsFinite(noun.Lower)
        && !noun.EndsWith("ed");

    /// <summary>"complained about not getting a hearing".</summary>
    private static bool IsNegatedDeed(Unit unit, VerbGroup group) =>
        group.Entry.Lemma.Contains(' ', StringComparison.Ordinal) && unit.IsWord(group.End, "not") && unit.At(group.End + 1).EndsWith("ing");

    private static bool OpensObject(Unit unit, int at)
    {
        var item = unit.At(at);
        if (Words.IsReflexive(item.Lower) && unit.IsWord(at + 1, "against"))
        {
            // "defended herself against the charge"
            return true;
        }

        if (Words.IsAdverb(item) && Words.Prepositions.Contains(unit.At(at + 1).Lower))
        {
            // "weighed heavily on her": no object.
            return false;
        }

        return at < unit.Count && item.Kind switch
        {
            ItemKind.Quotation or ItemKind.Number => true,
            ItemKind.Mark => item.Is("$"),
            ItemKind.Word => item.IsCapital || item.Lower is "how" or "what" or "both" or "all" || !OpensOther(unit, at),
            _ => false,
        };
    }

    private static bool OpensOther(Unit unit, int at)
    {
        var lower = unit[at].Lower;
        return Words.Prepositions.Contains(lower)
            || Words.Conjunctions.Contains(lower)
            || Words.Auxiliaries.Contains(lower)
            || OpensNone.Contains(lower)
            || (lower is "it" && unit.At(at + 1).Kind == ItemKind.Mark);
    }

    private static bool IsDeed(Unit unit, VerbGroup group) => group.Entry.Lemma switch
    {
        "offer" => IsPersonNamed(unit, group.End),
        "welcome" => IsReception(unit, group.End),
        _ => false,
    };

    /// <summary>"offered the premier a vase": something handed over.</summary>
    private static bool IsPersonNamed(Unit unit, int at) =>
        unit.Reading.Actors.StartingAt(unit[at].Start) is { IsPossessive: false, ActorId: { } receiver }
        && receiver.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>"welcomed the King to the White House", "welcomes President Berg", "welcomed the delegation": guests, and nothing said.</summary>
    private static bool IsReception(Unit unit, int at) =>
        (EventParticipants.PersonAt(unit, at) is { } guest && EndsGuest(unit.At(unit.IndexAt(guest.End))))
        || (NounPhrases.StartingAt(unit, at) is { IsEmpty: false } guests
            && unit[guests.First].Lower is "the" or "a" && unit[guests.End - 1].Lower is "delegation" or "delegations" or "guest" or "guests" or "visitor" or "visitors");

    /// <summary>"President Berg | and", "Berg | to"; "the Berg | administration" is no guest.</summary>
    private static bool EndsGuest(in Item next) => next.Kind == ItemKind.Mark || next.Lower is "and" or "as" || Words.Prepositions.Contains(next.Lower);

    /// <summary>"conveyed a gift": something handed over.</summary>
    private static bool IsGift(Unit unit, VerbGroup group, Phrase content) =>
        group.Entry.Lemma is "convey"
        && Enumerable.Range(content.First, Math.Min(content.Count, GiftReach)).Any(at => unit[at].Lower is "gift" or "gifts" or "present" or "presents");

    /// <summary>"wrote of the mayor: “…”": the quotation after the colon is what was written; -1 where there is none.</summary>
    private static int QuotationAfter(Unit unit, VerbGroup group)
    {
        if (!OfTopics.Contains(group.Entry.Lemma))
        {
            return -1;
        }

        for (var at = group.End; at < Math.Min(unit.Count - 1, group.End + LongestTopic); at++)
        {
            if (unit[at].Kind is ItemKind.Mark or ItemKind.Quotation)
            {
                return unit[at].Is(":") && unit[at + 1].Kind == ItemKind.Quotation ? at + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>"endorsed her, and the anger …", "opposed it because …", "boasted about it to voters": a pronoun with nothing that could belong to it.</summary>
    private static bool IsPronounAlone(Unit unit, VerbGroup group) =>
        unit.At(group.End).Lower is "him" or "her" or "them" or "it" or "this"
        && (ClausesPart(unit, group.End + 1) || (unit.IsWord(group.End + 1, "to") && group.Entry.Lemma.EndsWith(" about", StringComparison.Ordinal)));

    private static bool ClausesPart(Unit unit, int comma) =>
        (unit.IsWord(comma, ",") && unit.At(comma + 1).Lower is "and" or "but" or "while" or "as" or "which") || unit.IsWord(comma, "because");

    /// <summary>"who described her remarks on the condition of anonymity": the terms somebody spoke on.</summary>
    private static bool IsAnonymous(Unit unit, Phrase content) => content.Count > 3 && unit[content.End - 1].Is("anonymity");

    private static bool StartsInfinitive(in Item item) =>
        item.IsLowerWord
        && !Words.Determiners.Contains(item.Lower)
        && !item.EndsWith("ing")
        && !item.Lower.EndsWith('s')
        && !item.Is("other");
}
