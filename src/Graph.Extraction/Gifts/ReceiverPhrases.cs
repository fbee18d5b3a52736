using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Statements;
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
    private static readonly FrozenSet<string> OpensReceiver = WordSet.Of("both each her him his the their them visiting");

    /// <summary>"his host", "their guests"</summary>
    public static bool IsCounterpart(in Item item) => item.Lower is "host" or "hosts" or "guest" or "guests" or "counterpart" or "visitor";

    /// <summary>The "with" after whoever is presented with something; null where a verb or a mark other than a comma comes first.</summary>
    public static int? WithAfter(Unit unit, int first)
    {
        var end = Math.Min(unit.Count, first + Longest);
        var at = first;
        while (at < end && !unit[at].Is("with") && !EndsReceiver(unit[at]))
        {
            at++;
        }

        return at < end && at > first && unit[at].Is("with") && (OpensThing(unit.At(at + 1)) || OpensGifts(unit, at + 1)) && MayOpenReceiver(unit[first]) ? at : null;
    }

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

    private static bool MayOpenReceiver(in Item item) => OpensReceiver.Contains(item.Lower) || item.IsCapital;

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
            if (end > first && GiftItems.OpensThing(unit, at) && IsPersonEndingBefore(unit, end))
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

        return null;
    }
}
