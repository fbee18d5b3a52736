using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>A clause of giving in the passive: "two pandas were given to X by Y", "X was presented with a bowl by Y".</summary>
internal static class PassiveGiving
{
    /// <summary>Who gives stands within so many items of "was given to".</summary>
    private const int GiverReach = 14;

    /// <param name="subject">Whom the subject means: who receives, unless it is the thing.</param>
    public static GiftFacts? Read(GivingVerb verb, IReadOnlyList<string> subject)
    {
        if (IsGivenTo(verb))
        {
            return verb.Facts(ThingAsSubject(verb), verb.ActorsAfter(verb.End + 1, "by", GiverReach), verb.ActorsAfter(verb.End, "to"));
        }

        if (WithAfterGiver(verb, subject) is { } with)
        {
            var givers = verb.ActorsIn(new Phrase(verb.End + 1, with)).Where(id => !subject.Contains(id));
            return verb.Facts(GiftItems.From(verb.Unit, with + 1), [.. givers], subject);
        }

        return IsGivenBy(verb) ? verb.Facts(ThingAsSubject(verb), verb.ActorsAfter(verb.End, "by"), verb.ActorsAfter(verb.End, "to", GiverReach)) : ReceivedBySubject(verb, subject);
    }

    private static IReadOnlyList<string> ThingAsSubject(GivingVerb verb) =>
        verb.Group.Subject is not { } thing ? []
            : OpeningThing(verb.Unit, thing.First) is { } opening && GiftItems.FirstFrom(verb.Unit, opening) is [var whole] && GiftThing.MayBeGiven(whole, surely: false) ? [whole]
            : GiftItems.FirstFrom(verb.Unit, BeforeParticiple(verb.Unit, thing).First);

    /// <summary>"a portrait, created by hand, which was given": the thing before the comma.</summary>
    private static Phrase BeforeParticiple(Unit unit, Phrase subject)
    {
        var first = subject.First;
        while (first > 0 && unit[first - 1].Kind == ItemKind.Word)
        {
            first--;
        }

        return unit.IsWord(first - 1, ",") && GiftItemEnd.IsParticiple(unit[first]) && FromArticle(unit, NounPhrases.EndingBefore(unit, first - 1)) is { } thing ? thing : subject;
    }

    private static Phrase? FromArticle(Unit unit, Phrase phrase) =>
        Enumerable.Range(phrase.First, phrase.Count).LastOrDefault(at => unit[at].Lower is "a" or "an" or "the", -1) is >= 0 and var article ? new Phrase(article, phrase.End) : null;

    /// <summary>
    /// "These vases of blue porcelain, with portraits, were given", "In 2015, this model of a ship sailed by X was given": where the thing
    /// begins, before the last of its phrases; null where the last is all.
    /// </summary>
    private static int? OpeningThing(Unit unit, int last)
    {
        var first = Words.Prepositions.Contains(unit[0].Lower) && Array.FindIndex(unit.Items, item => item.Is(",")) is > 0 and var comma ? comma + 1 : 0;
        return first < last
            && Words.Determiners.Contains(unit[first].Lower)
            && Enumerable.Range(first, last - first).All(at => !Words.IsFinite(unit[at].Lower) && !Words.Conjunctions.Contains(unit[at].Lower) && !unit[at].Is(";"))
            && unit[last - 1].Kind is ItemKind.Word or ItemKind.Mark
                ? first
                : null;
    }

    /// <summary>"two pandas were given to X by Y"</summary>
    private static bool IsGivenTo(GivingVerb verb) =>
        verb.Group.Subject is not null
        && verb.Unit.IsWord(verb.End, "to")
        && verb.Lemma is "give" or "present" or "donate" or "gift" or "hand";

    /// <summary>"was presented by the governor with a bowl": the "with" after who presents.</summary>
    private static int? WithAfterGiver(GivingVerb verb, IReadOnlyList<string> subject) =>
        verb.Unit.IsWord(verb.End, "by") && subject.Any(GivingActors.IsPerson) ? ReceiverPhrases.WithAfterName(verb.Unit, verb.End + 1) : null;

    /// <summary>"the statue was donated by X"</summary>
    private static bool IsGivenBy(GivingVerb verb) =>
        verb.Group.Subject is not null
        && verb.Unit.IsWord(verb.End, "by")
        && verb.Lemma is "donate" or "gift" or "give" or "present";

    private static GiftFacts? ReceivedBySubject(GivingVerb verb, IReadOnlyList<string> subject)
    {
        var items = GiftItems.From(verb.Unit, verb.AfterWith, out var end);
        var givers = GiversBy(verb, end) is { Count: > 0 } by ? by : verb.Unit.IsWord(end, "from") ? verb.ActorsAfter(end, "from") : [];
        var isHandedOver = IsPresentedWith(verb) || (verb.Unit.At(verb.End).Lower is "a" or "an" && items is [var make] && GiftThing.IsMake(make));
        var isPresented = givers.Count > 0 && isHandedOver && subject.Any(GivingActors.IsPerson);
        return (isPresented ? verb with { AmongGifts = true } : verb).Facts(items, givers, subject);
    }

    /// <summary>"was given a horse by X", but not "a ball signed by X".</summary>
    private static IReadOnlyList<string> GiversBy(GivingVerb verb, int end)
    {
        var by = Enumerable.Range(end, GiverReach).TakeWhile(at => at < verb.Unit.Count).FirstOrDefault(at => verb.Unit[at].Is("by"), -1);
        return by < 0 || (by > end - 1 && GiftItemEnd.IsParticiple(verb.Unit[by - 1]) && !GivingVerbs.TellsAt(verb.Unit, by - 1)) ? [] : verb.ActorsAfter(by, "by");
    }

    /// <summary>"was presented with a Y by X" hands Y over, whatever Y is.</summary>
    private static bool IsPresentedWith(GivingVerb verb) =>
        verb.Lemma is "present" && verb.AfterWith > verb.End && verb.Unit.At(verb.AfterWith).Lower is "a" or "an";
}
