using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>called the attack “barbaric”</c>: what is named and its name; only a quotation, or a noun phrase after a pronoun, is sure to be
/// the name given.
/// </summary>
internal sealed class NamingRule : ReportRule
{
    /// <summary>The name is looked for this many items after the verb.</summary>
    private const int LongestObject = 22;

    /// <summary>What is named is a part of the content up to this many items, beside a name of more characters than a label.</summary>
    private const int LongestNamed = 6;

    /// <summary>Words that describe what is named, between commas, are no more than this many.</summary>
    private const int LongestApposition = 9;

    /// <summary>A quoted name of so many characters says little without what it is put on.</summary>
    private const int LongestLabel = 18;

    /// <summary>Endings of adjectives.</summary>
    private static readonly string[] AdjectiveEndings = ["al", "ous", "ive", "ful", "less", "able", "ible", "ic", "ing"];

    /// <summary>Adjectives of judgement with no such ending.</summary>
    private static readonly FrozenSet<string> Judgements = WordSet.Of("absurd corrupt crazy false illegal silly stupid unfair untrue wrong");

    /// <summary>Words after the verb that open no object.</summary>
    private static readonly FrozenSet<string> OpensNone = WordSet.Of(", . for off on upon");

    public override string Name => "naming";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.Naming) || OpensNone.Contains(unit.At(group.End).Lower))
        {
            return null;
        }

        var first = NameAt(unit, group, group.End);
        if (first < 0)
        {
            return null;
        }

        var content = new Phrase(HoldsObject(unit, group, first) ? group.End : first, EndOfName(unit, group, first));
        return Reported(group, content, group.End, 0.8) is { } report ? report with { Topic = new Phrase(group.End, first) } : null;
    }

    /// <summary>Whether what is named is a part of the content: not "it", and not far from a name that tells enough.</summary>
    private static bool HoldsObject(Unit unit, VerbGroup group, int name)
    {
        var isLong = name - group.End > LongestNamed
            && unit[name].Kind == ItemKind.Quotation
            && unit[name].End - unit[name].Start > LongestLabel;
        return !isLong && !unit[name - 1].Is(",") && !Words.IsMereObject(unit, group.End);
    }

    /// <summary>A quotation is the whole name where a circumstance follows it: "called it “…” on Friday".</summary>
    private static int EndOfName(Unit unit, VerbGroup group, int first)
    {
        var name = unit[first].Lower is "a" or "an" && unit.At(first + 1).Kind == ItemKind.Quotation ? first + 1 : first;
        return unit[name].Kind == ItemKind.Quotation && (unit[name].LastMark == ',' || OpensCircumstance(unit, name + 1))
            ? name + 1
            : ContentBounds.EndOf(unit, first, group, isClause: false);
    }

    private static bool OpensCircumstance(Unit unit, int at) => unit.At(at).Lower switch
    {
        "on" or "at" or "during" or "after" or "when" => true,
        "in" => Occasions.Opens(unit, at),
        _ => false,
    };

    /// <summary>Where the name begins; -1 where there is none.</summary>
    private static int NameAt(Unit unit, VerbGroup group, int first)
    {
        if (unit.At(first).Lower is "it" or "him" or "them" or "this" or "that" && unit.At(first + 1).Lower is "a" or "an" or "the")
        {
            return first + 1;
        }

        return IsOfPronoun(unit, first) || IsOfOneself(unit, first) || IsOfAntecedent(unit, group, first) ? first : NameBehindObject(unit, first);
    }

    /// <summary>"calling them murderers and vowing …"</summary>
    private static bool IsOfPronoun(Unit unit, int at) =>
        unit.At(at).Lower is "him" or "them" or "her"
        && unit.At(at + 1) is { IsLowerWord: true, Lower.Length: > 3 } noun
        && !Words.Prepositions.Contains(noun.Lower)
        && !Words.IsAdverb(noun)
        && unit.At(at + 2).Lower is "." or "," or "and";

    /// <summary>"called himself a moderate"</summary>
    private static bool IsOfOneself(Unit unit, int at) =>
        Words.IsReflexive(unit.At(at).Lower)
        && unit.At(at + 1).Kind is ItemKind.Word or ItemKind.Quotation
        && !Words.Prepositions.Contains(unit.At(at + 1).Lower);

    /// <summary>"the remark, which she called “…”"</summary>
    private static bool IsOfAntecedent(Unit unit, VerbGroup group, int at) => group.IsRelative && unit.At(at).Kind == ItemKind.Quotation;

    private static int NameBehindObject(Unit unit, int first)
    {
        var isInRelative = false;
        for (var at = first + 1; at < Math.Min(unit.Count, first + LongestObject); at++)
        {
            if (unit[at].Lower is "that" or "who" && !isInRelative)
            {
                // "called the raid that killed five “…”"
                isInRelative = true;
                continue;
            }

            if (unit[at].Is(",") && NameBehindApposition(unit, at) is >= 0 and var name)
            {
                return name;
            }

            if (unit[at].Kind == ItemKind.Mark || (!isInRelative && Words.IsFiniteWord(unit[at])) || Words.Conjunctions.Contains(unit[at].Lower))
            {
                return -1;
            }

            if (unit[at].Kind == ItemKind.Quotation && !IsOfObject(unit, at))
            {
                return unit[at - 1].Lower is "a" or "an" ? at - 1 : at;
            }

            if (!isInRelative && (IsAdjectiveAtEnd(unit, at) || (IsArticleOfName(unit, at) && !IsQuotedLater(unit, at, first))))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"called Lind, his rival, a “…”": the name behind the second comma; -1 where none stands there.</summary>
    private static int NameBehindApposition(Unit unit, int comma)
    {
        var at = comma + 1;
        while (at < Math.Min(unit.Count, comma + LongestApposition) && unit[at].Kind == ItemKind.Word && !Words.IsFiniteWord(unit[at]))
        {
            at++;
        }

        var name = unit.At(at + 1).Lower is "a" or "an" ? at + 2 : at + 1;
        var noun = unit.At(name).Kind == ItemKind.Word && unit.At(name + 1).Kind == ItemKind.Quotation ? name + 1 : name;
        return at > comma + 1 && unit.IsWord(at, ",") && unit.At(noun).Kind == ItemKind.Quotation ? at + 1 : -1;
    }

    /// <summary>"called her claim of a “right” to them “absurd.”": the quotation before the last one is a part of what is named.</summary>
    private static bool IsOfObject(Unit unit, int quotation)
    {
        for (var at = quotation + 1; at < Math.Min(unit.Count, quotation + LongestNamed) && IsPlain(unit[at]); at++)
        {
            if (unit.At(at + 1) is { Kind: ItemKind.Quotation, EndsSentence: true })
            {
                return Words.Prepositions.Contains(unit[quotation + 1].Lower);
            }
        }

        return false;
    }

    private static bool IsPlain(in Item item) => item.Kind is ItemKind.Word or ItemKind.Possessive && !Words.IsFiniteWord(item);

    /// <summary>"called the vote a farce"</summary>
    private static bool IsArticleOfName(Unit unit, int at) => unit[at].Lower is "a" or "an" && !Words.Prepositions.Contains(unit[at - 1].Lower);

    /// <summary>"called its plan to build a plant “a disgrace”": the article is one of what is named.</summary>
    private static bool IsQuotedLater(Unit unit, int article, int first)
    {
        for (var at = article + 2; at < Math.Min(unit.Count, first + LongestObject) && unit[at].Kind is ItemKind.Word or ItemKind.Number; at++)
        {
            if (unit.At(at + 1).Kind == ItemKind.Quotation)
            {
                return at > article + 1 && unit[at].Lower is not ("of" or "for" or "with" or "on");
            }
        }

        return false;
    }

    /// <summary>"called the position unconstitutional": an adjective after the noun, with nothing behind it.</summary>
    private static bool IsAdjectiveAtEnd(Unit unit, int at) =>
        unit[at] is { IsLowerWord: true, Lower.Length: > 5 } word
        && IsAdjective(word)
        && unit.At(at + 1).Kind == ItemKind.Mark
        && !Words.Determiners.Contains(unit[at - 1].Lower)
        && !Words.Prepositions.Contains(unit[at - 1].Lower);

    private static bool IsAdjective(Item word) =>
        Judgements.Contains(word.Lower)
        || Array.Exists(AdjectiveEndings, word.EndsWith)
        || (word.Lower.StartsWith("un", StringComparison.Ordinal) && word.EndsWith("ed"));
}
