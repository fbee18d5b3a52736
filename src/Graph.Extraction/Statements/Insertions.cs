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
            if (unit[open].Kind != ItemKind.Mark || !IsMark(unit[open].Lower) || unit[open].Is(",") != (unit[comma].Is(",") || unit[comma].Kind == ItemKind.Quotation))
            {
                continue;
            }

            if (StartsWithVerb(unit, open + 1))
            {
                break;
            }

            var subject = NounPhrases.EndingBefore(unit, open);
            if (subject.IsEmpty || IsParticiple(unit[subject.First]) || Words.Prepositions.Contains(unit.At(subject.First - 1).Lower) || IsNumberOnly(unit, subject))
            {
                continue;
            }

            if (ClauseGoesOnTo(unit, subject))
            {
                break;
            }

            var apposition = new Phrase(open + 1, comma);
            subject = NamedBefore(unit, subject);
            return group with { Subject = subject, Apposition = unit[open + 1].IsCapital ? apposition : null };
        }

        return group with { SharesSubject = true };
    }

    /// <summary>"Ann Berg, head of the bank, a critic of the plan, said": the name that the descriptions hang on.</summary>
    private static Phrase NamedBefore(Unit unit, Phrase subject)
    {
        if (!unit.At(subject.First - 1).Is(",") || subject.First < 3)
        {
            return subject;
        }

        var named = NounPhrases.EndingBefore(unit, subject.First - 1);
        return !named.IsEmpty && unit.Reading.Actors.EndingAt(unit[named.End - 1].End) is { Kind: Actors.MentionKind.Name } mention
            && mention.ActorId?.StartsWith("person:", StringComparison.Ordinal) == true && (unit[subject.First].IsCapital ? unit.Reading.Actors.StartingAt(unit[subject.First].Start) is null or { Kind: not Actors.MentionKind.Name } : true)
            ? named
            : subject;
    }

    /// <summary>"who left after serving in Iran, Turkey and France, praised": no subject begins with a participle.</summary>
    private static bool IsParticiple(Item item) => item is { Kind: ItemKind.Word, IsCapital: false } && item.Lower.Length > 5 && item.Lower.EndsWith("ing", StringComparison.Ordinal);

    public static bool IsMark(string mark) => mark is "," || Words.IsDash(mark);

    private static bool IsNumberOnly(Unit unit, Phrase phrase) => phrase.Count == 1 && unit[phrase.First].Kind == ItemKind.Number;

    private static bool StartsWithVerb(Unit unit, int at)
    {
        while (at < unit.Count && Words.IsAdverb(unit[at]))
        {
            at++;
        }

        return unit.IsWord(at, "and") || unit.IsWord(at, "but") || (at < unit.Count && unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present } verb && !(verb.Entry.Takes(CueFrames.SpeechNoun) && Words.Prepositions.Contains(unit.At(verb.End).Lower)));
    }

    /// <summary>The phrase before the insertion is an object, not a subject: a verb stands right before it.</summary>
    private static bool ClauseGoesOnTo(Unit unit, Phrase phrase)
    {
        var before = unit.At(phrase.First - 1);
        return phrase.First > 0
            && before.Kind == ItemKind.Word
            && (before.Lower.EndsWith("ed", StringComparison.Ordinal) || before.Lower.EndsWith("ing", StringComparison.Ordinal) || Words.Auxiliaries.Contains(before.Lower) || before.Is("to"));
    }
}
