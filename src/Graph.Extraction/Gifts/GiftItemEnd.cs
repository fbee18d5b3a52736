using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Gifts;

/// <summary>Where the words for the things given end.</summary>
internal static class GiftItemEnd
{
    /// <summary>Words that a description of the thing begins with.</summary>
    private static readonly FrozenSet<string> Describing = WordSet.Of(
        """
        bearing called containing costing depicting donated featuring gifted given made meant named presented showing that valued whereas which while
        worth woven
        """);

    /// <summary>How a thing is made, before "from", "out", "of", "by" or "in".</summary>
    private static readonly FrozenSet<string> Making = WordSet.Of("carved cast crafted fashioned");

    /// <summary>Words after a comma that open no further thing: "a casket, with carved lids", "a dirk, or small dagger".</summary>
    private static readonly FrozenSet<string> OpensRemark = WordSet.Of("or similar who whom whose with");

    private static readonly FrozenSet<string> AfterMaking = WordSet.Of("by from in of out");

    private static readonly FrozenSet<string> AfterParticiples = WordSet.Of("as by for from in on to with");

    /// <summary>Participles that do not end in "ed".</summary>
    private static readonly FrozenSet<string> Participles = WordSet.Of("built drawn spun sung taken worn written");

    /// <summary>What holds a thing or shows somebody: "a bottle of", "a portrait of Ada Berg".</summary>
    private static readonly FrozenSet<string> HoldsOrShows = WordSet.Of(
        """
        barrel basket bottle bottles box bust case crate drawing embroidery figurine icon map model painting photo photograph picture portrait replica
        sketch statue view
        """);

    /// <summary>Whether an item is the first that belongs to none of the things that begin at another.</summary>
    public static bool IsAt(Unit unit, int at, int first)
    {
        var item = unit[at];
        if (item.Kind == ItemKind.Possessive)
        {
            return false;
        }

        if (item.Kind == ItemKind.Mark)
        {
            return IsMarkAfter(unit, at);
        }

        if (at == first)
        {
            return OpensAnother(item);
        }

        if (item.Is("following") && Words.Determiners.Contains(unit[at - 1].Lower))
        {
            return false;
        }

        return IsDescription(unit, at, first)
            || (item.Lower is "last" or "this" or "next" && unit.At(at + 1).Lower is "week" or "month" or "year")
            || (item.EndsWith("ing") && item.IsLowerWord && (Words.Determiners.Contains(unit.At(at + 1).Lower) || Words.PersonPronouns.Contains(unit.At(at + 1).Lower)))
            || IsClauseOnThing(unit, at, first)
            || (item.Lower is "of" or "with" or "for" ? LeadsToSomebody(unit, at) : OpensAnother(item) || OpensClause(unit, at, first));
    }

    private static bool IsMarkAfter(Unit unit, int at) =>
        (unit[at].Lower is not ("," or "-") && !(unit[at].Lower is "$" or "£" or "€" && unit.At(at + 1).Kind == ItemKind.Number))
        || EndsQuotation(unit, unit[at])
        || (unit[at].Is(",") && (OpensRemark.Contains(unit.At(at + 1).Lower) || OpensParticiple(unit, at + 1)));

    /// <summary>"a camel, replacing the one which had died"</summary>
    private static bool OpensParticiple(Unit unit, int at) =>
        unit.At(at) is { IsLowerWord: true } word && word.EndsWith("ing") && Words.Determiners.Contains(unit.At(at + 1).Lower);

    /// <summary>A comma inside a closing mark belongs to the reporter's sentence: “… a car,” he said.</summary>
    private static bool EndsQuotation(Unit unit, Item comma) =>
        comma.End < unit.Reading.Text.Length && unit.Reading.Text[comma.End] is '”' or '"' or '’' or '\'' or '»';

    private static bool IsDescription(Unit unit, int at, int first) =>
        (Describing.Contains(unit[at].Lower) && !(at == first + 1 && Words.Determiners.Contains(unit[first].Lower)))
        || (unit[at].Is("with") && Enumerable.Range(at + 1, 3).Any(value => unit.IsWord(value, "value") && unit.IsWord(value + 1, "of")))
        || (Making.Contains(unit[at].Lower) && AfterMaking.Contains(unit.At(at + 1).Lower))
        || (IsParticiple(unit[at]) && AfterParticiples.Contains(unit.At(at + 1).Lower));

    /// <summary>"albums of songs sung by his wife", "a truck painted in blue"</summary>
    public static bool IsParticiple(in Item item) => item.EndsWith("ed") || Participles.Contains(item.Lower);

    /// <summary>"a vase for her", "a box with Ada Berg", but "a portrait of Ada Berg", "a map of his country".</summary>
    private static bool LeadsToSomebody(Unit unit, int at)
    {
        if (unit[at].Is("of") && HoldsOrShows.Contains(unit[at - 1].Lower))
        {
            return false;
        }

        return (unit[at].Is("for") && !(unit[at - 1].IsCapital && unit.At(at + 1).IsCapital && unit.Reading.Actors.StartingAt(unit[at + 1].Start) is null))
            || (unit.At(at + 1).Lower is not ("his" or "her" or "their")
                && unit.Reading.Actors.StartingAt(unit.At(at + 1).Start) is { Kind: not MentionKind.Demonym });
    }

    /// <summary>"gave a vase to him", "… because he", "… but she": the words that no thing's name holds.</summary>
    private static bool OpensAnother(in Item item) =>
        Words.Prepositions.Contains(item.Lower)
        || Words.Conjunctions.Contains(item.Lower)
        || Words.Auxiliaries.Contains(item.Lower)
        || Words.PersonPronouns.Contains(item.Lower)
        || item.Lower is "to" or "but" or "according";

    /// <summary>"gave a vase and received a rug"</summary>
    private static bool OpensClause(Unit unit, int at, int first) =>
        (unit[at - 1].Is("and") && (GivingVerbs.TellsAt(unit, at) || IsDoer(unit, at)))
        || (at > first + 1 && unit[at - 1].Lower is "and" or "," && IsNameBeforeVerb(unit, at));

    /// <summary>"a vase and the mayor donated"</summary>
    private static bool IsDoer(Unit unit, int at) =>
        unit.Reading.Actors.StartingAt(unit[at].Start) is { IsPossessive: false, Kind: not MentionKind.Demonym } doer
        && unit.At(unit.IndexAt(doer.Span.End)).EndsWith("ed");

    /// <summary>"a vase, Berg added"</summary>
    private static bool IsNameBeforeVerb(Unit unit, int at) =>
        unit.Reading.Actors.StartingAt(unit[at].Start) is { Kind: MentionKind.Name } name && unit.At(unit.IndexAt(name.Span.End)).EndsWith("ed");

    /// <summary>"artwork Berg described as": a clause on the thing without "that".</summary>
    private static bool IsClauseOnThing(Unit unit, int at, int first) =>
        at > first
        && unit[at - 1].IsLowerWord && !Words.Prepositions.Contains(unit[at - 1].Lower)
        && unit.Reading.Actors.StartingAt(unit[at].Start) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } id } name
        && GivingActors.IsPerson(id)
        && unit.At(unit.IndexAt(name.Span.End)) is { IsLowerWord: true } verb
        && verb.EndsWith("ed");
}
