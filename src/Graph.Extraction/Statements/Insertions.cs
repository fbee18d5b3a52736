using Graph.Extraction.Actors;

namespace Graph.Extraction.Statements;

/// <summary>What stands between commas or dashes before a verb: "Putin, in turn, thanked", "Ann Berg, head of the bank, said".</summary>
internal static class Insertions
{
    /// <summary>An insertion is looked for this many items back.</summary>
    private const int Longest = 30;

    /// <summary>A comma or dash before the verb closes an insertion ("Putin, in turn, thanked") or separates verbs ("raised …, noted …").</summary>
    public static VerbGroup AfterComma(Unit unit, VerbGroup group, int comma)
    {
        for (var open = comma - 1; open > 0 && comma - open < Longest; open--)
        {
            if (!IsPair(unit[open], unit[comma]))
            {
                continue;
            }

            if (StartsWithVerb(unit, open + 1))
            {
                break;
            }

            var subject = NounPhrases.EndingBefore(unit, open);
            if (!MayBeSubject(unit, subject))
            {
                continue;
            }

            if (ClauseGoesOnTo(unit, subject))
            {
                break;
            }

            var named = EndsInPerson(unit, new Phrase(open + 1, comma)) ? subject : NamedBefore(unit, subject);
            return group with { Subject = named, Apposition = unit[open + 1].IsCapital ? new Phrase(open + 1, comma) : null };
        }

        return group with { SharesSubject = true };
    }

    /// <summary>A comma, or a dash on either side of what is set in.</summary>
    public static bool IsMark(string mark) => mark is "," || Words.IsDash(mark);

    /// <summary>Two commas or two dashes; a quotation closes what a comma opens.</summary>
    private static bool IsPair(in Item open, in Item close) =>
        open.Kind == ItemKind.Mark
        && IsMark(open.Lower)
        && open.Is(",") == (close.Is(",") || close.Kind == ItemKind.Quotation);

    private static bool MayBeSubject(Unit unit, Phrase phrase) =>
        !phrase.IsEmpty
        && !IsParticiple(unit[phrase.First])
        && !Words.Prepositions.Contains(unit.At(phrase.First - 1).Lower)
        && !(phrase.Count == 1 && unit[phrase.First].Kind == ItemKind.Number);

    /// <summary>"who left after serving in Iran, Turkey and France, praised": no subject begins with a participle.</summary>
    private static bool IsParticiple(in Item item) => item.IsLowerWord && item.Lower.Length > 5 && item.EndsWith("ing");

    /// <summary>
    /// "Ann Berg, head of the bank, a critic of the plan, said": the name that the descriptions hang on, unless a name closes them, as in
    /// "invited by Ann Berg, the prime minister of Norway, Otto Lund, said".
    /// </summary>
    private static Phrase NamedBefore(Unit unit, Phrase subject)
    {
        if (subject.First < 3 || !unit.At(subject.First - 1).Is(","))
        {
            return subject;
        }

        var named = NounPhrases.EndingBefore(unit, subject.First - 1);
        return !named.IsEmpty && EndsInPerson(unit, named) && !StartsWithName(unit, subject) ? named : subject;
    }

    private static bool EndsInPerson(Unit unit, Phrase phrase) =>
        unit.Reading.Actors.EndingAt(unit[phrase.End - 1].End) is { Kind: MentionKind.Name } mention
        && mention.ActorId?.StartsWith("person:", StringComparison.Ordinal) == true;

    private static bool StartsWithName(Unit unit, Phrase phrase) =>
        unit[phrase.First].IsCapital && unit.Reading.Actors.StartingAt(unit[phrase.First].Start) is { Kind: MentionKind.Name };

    private static bool StartsWithVerb(Unit unit, int at)
    {
        while (at < unit.Count && Words.IsAdverb(unit[at]))
        {
            at++;
        }

        return unit.IsWord(at, "and") || unit.IsWord(at, "but") || (unit.CueAt(at) is { } cue && IsVerb(unit, cue));
    }

    /// <summary>A verb, and no noun that looks like one before its "of".</summary>
    private static bool IsVerb(Unit unit, CueMatch cue) =>
        cue.Form is CueForm.Past or CueForm.Present
        && !(cue.Entry.Takes(CueFrames.SpeechNoun) && Words.Prepositions.Contains(unit.At(cue.End).Lower));

    /// <summary>The phrase before the insertion is an object, not a subject: a verb stands right before it.</summary>
    private static bool ClauseGoesOnTo(Unit unit, Phrase phrase)
    {
        var before = unit.At(phrase.First - 1);
        return phrase.First > 0
            && before.Kind == ItemKind.Word
            && (before.EndsWith("ed") || before.EndsWith("ing") || Words.Auxiliaries.Contains(before.Lower) || before.Is("to"));
    }
}
