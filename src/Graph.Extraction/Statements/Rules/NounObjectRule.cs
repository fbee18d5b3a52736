namespace Graph.Extraction.Statements.Rules;

/// <summary><c>thanked his host for …</c>, <c>reaffirmed their commitment to …</c>: the object of a speech act is what it expressed.</summary>
internal sealed class NounObjectRule : ReportRule
{
    /// <summary>What is written of has no more items than this before a colon.</summary>
    private const int LongestTopic = 12;

    /// <summary>"in the strongest possible terms" has no more items than this.</summary>
    private const int LongestManner = 6;

    public override string Name => "speech-act";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        var frames = CueFrames.Noun | (unit.IsReadout ? CueFrames.ReadoutNoun : CueFrames.None);
        if (unit.IsWord(group.End, "in") && unit.IsWord(group.End + 1, "this") && unit.At(group.End + 2).Lower is "regard" or "context" or "respect" or "connection" && OpensObject(unit, group.End + 3))
        {
            // "welcome in this regard the meeting"
            group = group with { End = group.End + 3 };
        }

        if (unit.IsWord(group.End, "in") && unit.At(group.End + 1).Lower is "the" or "strong" && Array.FindIndex(unit.Items, group.End + 1, item => item.Is("terms")) is > 0 and var terms && terms - group.End < LongestManner && OpensObject(unit, terms + 1))
        {
            // "condemned in the strongest possible terms the raid"
            group = group with { End = terms + 1 };
        }

        if (unit.IsWord(group.End, ",") && unit.IsWord(group.End + 1, "in") && Array.FindIndex(unit.Items, group.End + 1, item => item.Is(",")) is > 0 and var close && close - group.End <= LongestManner && unit.At(close - 1).Lower is "terms" or "detail" or "words" or "language" && OpensObject(unit, close + 1))
        {
            // "described, in plain terms, a practice that …"
            group = group with { End = close + 1 };
        }

        if (group.Entry.Lemma is "discuss" or "review" && unit.IsWord(group.End, "with") && Events.EventParticipants.PersonAt(unit, group.End + 1) is { } other && OpensObject(unit, unit.IndexAt(other.End)))
        {
            // "discussed with Mr. Berg the need for …"
            group = group with { End = unit.IndexAt(other.End) };
        }

        if (Adjuncts.SkipTime(unit, group.End) is var afterTime && afterTime > group.End && unit.At(afterTime).Kind != ItemKind.Possessive)
        {
            // "announced Tuesday a plan to …", "responded the same day"
            group = group with { End = afterTime };
        }

        var isThatNoun = unit.IsWord(group.End, "that") && !group.Entry.Takes(CueFrames.That) && unit.At(group.End + 1).Kind == ItemKind.Word && !Words.IsFinite(unit.At(group.End + 1).Lower) && !unit.At(group.End + 1).Lower.EndsWith("ed", StringComparison.Ordinal);
        if (!group.Entry.Takes(frames) || !(isThatNoun || OpensObject(unit, group.End) || IsNegatedDeed(unit, group)))
        {
            return null;
        }

        if (group.Entry.Lemma is "offer" && unit.Reading.Actors.StartingAt(unit[group.End].Start) is { IsPossessive: false, ActorId: { } receiver } && receiver.StartsWith("person:", StringComparison.Ordinal))
        {
            // "offered the premier a vase": something handed over.
            return null;
        }

        if (group.Entry.Lemma is "welcome" && Events.EventParticipants.PersonAt(unit, group.End) is { } guest && unit.At(unit.IndexAt(guest.End)).Lower is "to" or "at" or "in" or "for")
        {
            // "welcomed the King to the White House": a reception.
            return null;
        }

        if (QuotationAfter(unit, group) is > 0 and var quotation)
        {
            return Reported(group, new Phrase(quotation, quotation + 1), quotation, 0.9);
        }

        if (group.Entry.Lemma.EndsWith(" to", StringComparison.Ordinal) && StartsInfinitive(unit.At(group.End)))
        {
            // "agreed to meet": what looks like the verb's preposition belongs to the infinitive.
            return Reported(group, new Phrase(group.End - 1, ContentBounds.EndOf(unit, group.End, group, isClause: false)), group.End - 1, 0.8);
        }

        var content = new Phrase(group.End, IsPronounAlone(unit, group) ? group.End + 1 : ContentBounds.EndOf(unit, group.End, group, isClause: false));
        if ((group.IsNegated && content.Count == 1) || IsAnonymous(unit, content))
        {
            return null;
        }

        if (group.Entry.Lemma is "convey" && Enumerable.Range(content.First, Math.Min(content.Count, 3)).Any(at => unit[at].Lower is "gift" or "gifts" or "present" or "presents"))
        {
            // "conveyed a gift": something handed over.
            return null;
        }

        var report = Reported(group, content, group.End, group.Entry.Group == "discuss" ? 0.6 : 0.75);
        return report is not null && group.Entry.Lemma is "thank" or "congratulate" or "praise" or "commend" or "applaud" or "salute" or "accuse" or "blame"
            ? report! with { Addressee = NounPhrases.StartingAt(unit, group.End) }
            : report;
    }

    /// <summary>"wrote of the mayor: “…”": the quotation after the colon is what was written; -1 where there is none.</summary>
    private static int QuotationAfter(Unit unit, VerbGroup group)
    {
        if (group.Entry.Lemma is not ("write of" or "write about" or "speak of" or "speak about" or "tweet about" or "post about" or "say of"))
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

    /// <summary>"endorsed her, and the anger …", "boasted about it to voters": a pronoun with nothing that could belong to it.</summary>
    private static bool IsPronounAlone(Unit unit, VerbGroup group) =>
        unit.At(group.End).Lower is "him" or "her" or "them" or "it" or "this"
        && ((unit.IsWord(group.End + 1, ",") && unit.At(group.End + 2).Lower is "and" or "but" or "while" or "as" or "which")
            || (unit.IsWord(group.End + 1, "to") && group.Entry.Lemma.EndsWith(" about", StringComparison.Ordinal)));

    /// <summary>"who described her remarks on the condition of anonymity": the terms somebody spoke on.</summary>
    private static bool IsAnonymous(Unit unit, Phrase content) =>
        content.Count > 3 && unit[content.End - 1].Is("anonymity");

    private static bool StartsInfinitive(Item item) =>
        item is { Kind: ItemKind.Word, IsCapital: false } && !Words.Determiners.Contains(item.Lower) && !item.Lower.EndsWith("ing", StringComparison.Ordinal) && !item.Lower.EndsWith('s') && item.Lower is not "other";

    /// <summary>"complained about not getting a hearing".</summary>
    private static bool IsNegatedDeed(Unit unit, VerbGroup group) =>
        group.Entry.Lemma.Contains(' ', StringComparison.Ordinal) && unit.IsWord(group.End, "not") && unit.At(group.End + 1).Lower.EndsWith("ing", StringComparison.Ordinal);

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
            ItemKind.Word => item.IsCapital || item.Lower is "how" or "what" or "both" or "all"
                || !(Words.Prepositions.Contains(item.Lower) || Words.Conjunctions.Contains(item.Lower) || Words.Auxiliaries.Contains(item.Lower) || item.Lower is "to" or "and" or "or" or "but" or "he" or "she" or "out" or "off" or "up" or "down" or "away" or "back" or "over" or "not" || (item.Lower is "it" && unit.At(at + 1).Kind == ItemKind.Mark)),
            _ => false,
        };
    }
}
