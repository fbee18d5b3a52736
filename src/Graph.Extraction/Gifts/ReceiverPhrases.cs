using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Statements.Rules;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Gifts;

/// <summary>The words for whoever receives, where they stand between the verb and the thing.</summary>
internal static class ReceiverPhrases
{
    /// <summary>Who is presented with something is named in so many items at most.</summary>
    private const int Longest = 16;

    /// <summary>"Ukraine's president" has fewer items than this.</summary>
    private const int LongestDescription = 7;

    /// <summary>Words that a thing may begin with after "with".</summary>
    private static readonly FrozenSet<string> BeforeThings = WordSet.Of("a an her his the their three two");

    /// <summary>Words in lower case that somebody presented with something may begin with.</summary>
    private static readonly FrozenSet<string> OpensReceiver = WordSet.Of("both each former her him his the their them then visiting");

    /// <summary>"his host", "their guests"</summary>
    public static bool IsCounterpart(in Item item) => item.Lower is "host" or "hosts" or "guest" or "guests" or "counterpart" or "visitor";

    /// <summary>"to then President X", "to former President X": past the first word.</summary>
    public static int PastThen(Unit unit, int first) => unit.At(first).Lower is "then" or "former" && unit.At(first + 1).IsCapital ? first + 1 : first;

    /// <summary>The "with" after whoever is presented with something; null where a verb or a mark other than a comma comes first.</summary>
    public static int? WithAfter(Unit unit, int first)
    {
        var end = Math.Min(unit.Count, first + Longest);
        var at = first;
        while (at < end && !unit[at].Is("with") && !EndsReceiver(unit[at]))
        {
            // "presented Berg, who arrived on Monday, with a bowl"
            at = unit[at].Is(",") && unit.IsWord(at + 1, "who") && Array.FindIndex(unit.Items, at + 1, item => item.Is(",")) is > 0 and var comma ? comma + 1 : at + 1;
        }

        return at < end && at > first && unit[at].Is("with") && (OpensThing(unit.At(at + 1)) || OpensGifts(unit, at + 1) || NamesThing(unit, at)) && MayOpenReceiver(unit[first]) ? at : null;
    }

    /// <summary>"presented Ada Berg with Norse silver bowls": without an article, after a name, what is surely a thing.</summary>
    private static bool NamesThing(Unit unit, int with) =>
        IsPersonEndingBefore(unit, with) && GiftItems.From(unit, with + 1).Any(item => GiftThing.MayBeGiven(item, surely: false));

    private static bool EndsReceiver(in Item item) =>
        item.Kind == ItemKind.Mark && !item.Is(",")
        || Words.Prepositions.Contains(item.Lower) && item.Lower is not ("of" or "for" or "at")
        || item.Lower is "a" or "an"
        || Words.Auxiliaries.Contains(item.Lower);

    private static bool OpensThing(in Item item) =>
        BeforeThings.Contains(item.Lower) || item.Kind == ItemKind.Number || GiftNouns.Things.Contains(item.Lower);

    /// <summary>"the following gifts", "several gifts"</summary>
    private static bool OpensGifts(Unit unit, int first) =>
        Words.Determiners.Contains(unit.At(first).Lower) && Enumerable.Range(first + 1, 2).Any(at => GiftPhrase.Tells(unit.At(at).Lower));

    private static bool MayOpenReceiver(in Item item) => OpensReceiver.Contains(item.Lower) || item.IsCapital || item.Lower.StartsWith("then-", StringComparison.Ordinal);

    /// <summary>"by the governor with a bowl": the "with" after who presents.</summary>
    public static int? WithAfterName(Unit unit, int first)
    {
        var with = Enumerable.Range(first, Longest)
            .TakeWhile(at => at < unit.Count && unit[at].Kind is ItemKind.Word or ItemKind.Possessive)
            .FirstOrDefault(at => unit[at].Is("with"), -1);
        return with > 0 ? with : null;
    }

    /// <summary>"gave Turkish President X a vase", "brought the premier, X, two rugs": a person named before the thing.</summary>
    public static Phrase? Named(Unit unit, int first)
    {
        for (var at = first + 1; unit.At(at).Is(",") || (at < first + Longest && IsPartOfName(unit, at)); at++)
        {
            var end = unit[at - 1].Is(",") ? at - 1 : at;
            if (end > first && IsPersonEndingBefore(unit, end) && (GiftItems.OpensThing(unit, at) || ThingAfter(unit, end) > end))
            {
                return new Phrase(first, end);
            }

            if (Words.Prepositions.Contains(unit[at].Lower) && !unit[at].Is("of"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"gave X on Monday a vase", "gave X, who turns 60 in May, a vase": where the thing begins; the same index where neither stands before one.</summary>
    public static int ThingAfter(Unit unit, int end)
    {
        var thing = unit.IsWord(end, ",") && unit.IsWord(end + 1, "who")
            ? Enumerable.Range(end + 2, Longest).FirstOrDefault(at => unit.IsWord(at, ","), end - 1) + 1
            : Math.Max(Adjuncts.SkipTime(unit, end), AfterDate(unit, end));
        return thing > end && GiftItems.OpensThing(unit, thing) ? thing : end;
    }

    /// <summary>"on 3 May 2022": the item after it; the same where no date stands there.</summary>
    private static int AfterDate(Unit unit, int on) =>
        unit.At(on).Lower is "on" or "in"
        && unit.At(on + 1) is { Kind: ItemKind.Number or ItemKind.Word } first
        && unit.Reading.DatesIn(new TextSpan(unit[on].Start, first.End)).FirstOrDefault() is { } date
            ? unit.IndexAt(date.Span.End)
            : on;

    private static bool IsPartOfName(Unit unit, int at) =>
        at < unit.Count && unit[at].Kind is ItemKind.Word or ItemKind.Number or ItemKind.Possessive;

    private static bool IsPersonEndingBefore(Unit unit, int end) =>
        unit.Reading.Actors.EndingAt(unit[end - 1].End) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } id }
        && GivingActors.IsPerson(id);

    /// <summary>"gave Ukraine's president a jersey": somebody described by his state's office, before the thing.</summary>
    public static Phrase? Described(Unit unit, int first)
    {
        var end = Math.Min(unit.Count, first + LongestDescription);
        for (var at = first + 1; at < end && unit[at].Kind is ItemKind.Word or ItemKind.Possessive; at++)
        {
            if (unit[at].Lower is "a" or "an" or "two" or "three" && Words.IsSpeaker(unit[at - 1].Lower))
            {
                return new Phrase(first, at);
            }
        }

        return OfState(unit, first);
    }

    /// <summary>"gave the president of Chile a saddle"</summary>
    private static Phrase? OfState(Unit unit, int first) =>
        unit.IsWord(first, "the")
        && NounPhrases.StartingAt(unit, first) is { Count: > 3 } phrase
        && unit.At(phrase.End).Lower is "a" or "an"
        && Array.FindIndex(unit.Items, first, phrase.Count, item => item.Is("of")) is > 0 and var of
        && Words.IsSpeaker(unit[of - 1].Lower)
            ? phrase
            : null;
}
