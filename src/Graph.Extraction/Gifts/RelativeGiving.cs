using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>A giving told in a relative clause: "a samovar that Brezhnev presented to Gandhi".</summary>
internal static class RelativeGiving
{
    /// <summary>An animal's or a ship's own name has no more words than this.</summary>
    private const int LongestName = 4;

    /// <summary>The thing that a relative clause of giving is about: "the sword that X gave to Y"; null for any other clause.</summary>
    public static Phrase? ThingOf(GivingVerb verb)
    {
        var unit = verb.Unit;
        if (verb.Group.Subject is not { IsEmpty: false, First: > 1 } subject
            || unit[subject.First - 1].Lower is not ("that" or "which")
            || unit[subject.First - 2].Is("ago")
            || !LacksThing(unit, verb.End))
        {
            return null;
        }

        var end = unit.IsWord(subject.First - 2, ",") ? subject.First - 2 : subject.First - 1;
        if (AmongGifts(unit, end) is { } among)
        {
            return among;
        }

        return WithoutPreposition(unit, NounPhrases.EndingBefore(unit, BeforeItsName(unit, end))) is { IsEmpty: false } phrase
            && WithoutVerb(unit, phrase) is { IsEmpty: false } thing
            && !IsNamed(unit, thing.First)
                ? thing
                : null;
    }

    /// <summary>"A watch worth $9,500 was among the presents that": what the sentence opens with; null for anything else.</summary>
    private static Phrase? AmongGifts(Unit unit, int end)
    {
        var among = Enumerable.Range(1, LongestName).Select(back => end - back).FirstOrDefault(at => at > 1 && unit[at].Is("among"), -1);
        return among > 1 && GiftPhrase.Tells(unit.At(end - 1).Lower) && unit[among - 1].Lower is "was" or "were" && unit[0].Lower is "a" or "an" or "the" or "two" or "three"
            ? new Phrase(0, among - 1)
            : null;
    }

    /// <summary>"a stallion named Swift, which": before the thing's own name.</summary>
    private static int BeforeItsName(Unit unit, int end)
    {
        var first = end;
        while (first > 1 && end - first < LongestName && unit[first - 1] is { Kind: ItemKind.Word, IsCapital: true })
        {
            first--;
        }

        return first < end && unit.At(first - 1).Lower is "named" or "called" ? first - 1 : end;
    }

    /// <summary>"Berg drove a limousine, which": a phrase that begins with a name holds a verb, and the thing after it.</summary>
    private static Phrase WithoutVerb(Unit unit, Phrase phrase)
    {
        var article = IsNamed(unit, phrase.First)
            ? Enumerable.Range(phrase.First, phrase.Count).LastOrDefault(at => unit[at].Lower is "a" or "an" or "the", -1)
            : -1;
        return article < 0 ? phrase : new Phrase(article, phrase.End);
    }

    /// <summary>"were thanked with a pair of swans": what stands after "with".</summary>
    public static Phrase WithoutPreposition(Unit unit, Phrase thing)
    {
        var with = Enumerable.Range(thing.First, thing.Count).LastOrDefault(at => unit[at].Is("with"), -1);
        return with < 0 ? thing : new Phrase(with + 1, thing.End);
    }

    /// <summary>"that X gave to Y", "that X gave her", "that X gave in 1990": no thing stands after the verb.</summary>
    private static bool LacksThing(Unit unit, int end) =>
        end >= unit.Count - 1
        || unit.At(end).Lower is "to" or "in" or "on" or "during" or "from"
        || (unit.Reading.Actors.StartingAt(unit.At(end).Start) is { } receiver && !GiftItems.OpensThing(unit, unit.IndexAt(receiver.Span.End)));

    private static bool IsNamed(Unit unit, int first) => unit.Reading.Actors.StartingAt(unit[first].Start) is { IsPossessive: false };
}
