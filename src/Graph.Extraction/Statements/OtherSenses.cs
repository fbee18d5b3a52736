using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Words that look like verbs of speech and are nouns, adjectives or prepositions where they stand.</summary>
internal static class OtherSenses
{
    /// <summary>A noun stands no more than this many items after its article.</summary>
    private const int Reach = 5;

    /// <summary>Words that a noun follows, and no verb without a subject.</summary>
    private static readonly FrozenSet<string> BeforeNouns = WordSet.Of("one a an the his her its their my our your no any every each another");

    /// <summary>Words that an adjective follows.</summary>
    private static readonly FrozenSet<string> BeforeAdjectives = WordSet.Of("his her its their the a an");

    /// <summary>Words that a noun in the plural follows: "other estimates", "recent polls".</summary>
    private static readonly FrozenSet<string> BeforePlurals = WordSet.Of("other recent such these those several various previous earlier additional private");

    /// <summary>Words after "the" that leave no doubt that a noun follows.</summary>
    private static readonly FrozenSet<string> AfterThe = WordSet.Of("first second third fourth fifth sixth seventh eighth ninth tenth next last only same other new whole entire safest best surest");

    /// <summary>Things that are sent, by the same word as the verb.</summary>
    private static readonly FrozenSet<string> Messages = WordSet.Of("email text message cable");

    /// <summary>Whether the word at a cue is no verb there.</summary>
    public static bool Apply(Unit unit, CueMatch cue) => cue.Form switch
    {
        CueForm.Base => IsNoun(unit, cue),
        CueForm.Present => IsPluralNoun(unit, cue),
        CueForm.Past => IsAdjective(unit, cue),
        _ => false,
    } || cue.Entry.Lemma switch
    {
        // "helped find the boy"
        "find" => unit.At(cue.First - 1).Lower is "help" or "helped" or "helps" or "helping" or "co",
        // "the safest bet"
        "bet" => AfterThe.Contains(unit.At(cue.First - 1).Lower),
        // "passes a bill criticized as unfair"
        "bill" => cue.Form is CueForm.Base or CueForm.Present && !Words.SubjectPronouns.Contains(unit.At(cue.First - 1).Lower),
        // "back then", "back in May"
        "back" => cue.Form == CueForm.Base && unit.At(cue.End) is { Lower: "then" or "when" or "in" or "to" or "at" or "home" or "on" },
        // "the reality show “…”"
        "show" => cue.Form == CueForm.Base && unit.At(cue.First - 1).Lower is "tv" or "television" or "reality" or "radio" or "talk" or "game" or "late-night",
        // "state Senator Berg": an official of a state
        "state" => cue.Form == CueForm.Base && unit.At(cue.End).IsCapital,
        // "Live updates: the talks begin"
        "update" => unit.IsWord(cue.End, ":"),
        // "documents related to the case"
        "relate" => unit.IsWord(cue.End, "to"),
        // "concluded the Treaty of Norda": made it
        "conclude" => !unit.IsWord(cue.End, "that") && Enumerable.Range(cue.End, Reach + 3).TakeWhile(at => unit.At(at).Kind is ItemKind.Word or ItemKind.Number).Any(at => Agreements.AgreementNames.IsKind(unit.At(at).Lower)),
        _ => false,
    };

    /// <summary>"at one point", "a news report", "states like Ohio", "the email".</summary>
    private static bool IsNoun(Unit unit, CueMatch cue) =>
        (cue.Entry.Lemma is not "say" && (BeforeNouns.Contains(unit.At(cue.First - 1).Lower) || IsCounted(unit, cue.First) || (AfterThe.Contains(unit.At(cue.First - 1).Lower) && unit.IsWord(cue.First - 2, "the"))))
        || (cue.Entry.Lemma is "like" && !IsLiking(unit, cue.First, cue.End))
        || IsMessage(unit, cue);

    /// <summary>"party rules allow", "rules intended to", "the states have": the noun's plural before a verb or participle of its own.</summary>
    private static bool IsPluralNoun(Unit unit, CueMatch cue)
    {
        var next = unit.At(cue.End);
        var isSubject = cue.Entry.Takes(CueFrames.Weak)
            && (unit.CueAt(cue.End) is { Form: CueForm.Base } || (next is { Kind: ItemKind.Word, IsCapital: false } && next.Lower.EndsWith("ed", StringComparison.Ordinal)));
        var isCountry = cue.Entry.Lemma is "state" && next.Kind != ItemKind.Quotation && next.Lower is not ("that" or ":" or "." or "in");
        return isSubject || isCountry || BeforePlurals.Contains(unit.At(cue.First - 1).Lower) || (cue.Entry.Lemma is "contest" && next.Lower.EndsWith("ing", StringComparison.Ordinal)) || IsMessage(unit, cue) || IsOfSeveral(unit, cue.First);
    }

    /// <summary>"your three free credit reports": a number counts them.</summary>
    private static bool IsOfSeveral(Unit unit, int verb)
    {
        for (var at = verb - 1; at > verb - Reach && unit.At(at) is { Kind: ItemKind.Word, IsCapital: false } word && IsInside(word.Lower); at--)
        {
            if ((unit.At(at - 1) is { Kind: ItemKind.Number } number && char.IsAsciiDigit(number.Lower[^1])) || unit.At(at - 1).Lower is "two" or "three" or "four" or "five" or "six" or "several" or "many" or "these" or "those")
            {
                return !word.Lower.EndsWith('s');
            }
        }

        return false;
    }

    /// <summary>"the newly found emails", "her professed opposition", "alleged schemes": a participle before its noun.</summary>
    private static bool IsAdjective(Unit unit, CueMatch cue) =>
        cue.End == cue.First + 1 && IsPlain(unit.At(cue.End)) && (cue.Entry.Lemma is "allege" || BeforeAdjectives.Contains(unit.At(cue.First - 1).Lower) || (AfterThe.Contains(unit.At(cue.First - 1).Lower) && unit.At(cue.First - 2).Lower is "the" or "s" or "'s" or "’s") || IsInObject(unit.At(cue.First - 1)));

    /// <summary>"committing repeated errors", "for more guaranteed income": what follows is an object.</summary>
    private static bool IsInObject(in Item before) =>
        before.Lower is "for" or "of" or "with" or "more" or "less" or "no" or "many" or "such" or "without" || (before is { Kind: ItemKind.Word, IsCapital: false, Lower.Length: > 5 } && before.Lower.EndsWith("ting", StringComparison.Ordinal));

    private static bool IsMessage(Unit unit, CueMatch cue) =>
        Messages.Contains(cue.Entry.Lemma) && !Words.SubjectPronouns.Contains(unit.At(cue.First - 1).Lower) && !unit.IsWord(cue.First - 1, "to");

    /// <summary>"voters like him", "would like to"; not "states like Ohio".</summary>
    private static bool IsLiking(Unit unit, int first, int end)
    {
        var before = unit.At(first - 1);
        var isAfterVerb = (Words.IsFinite(before.Lower) && !Words.Being.Contains(before.Lower)) || Words.Negations.Contains(before.Lower) || Words.IsAdverb(before) || before.Lower is "to" or "and" or "who";
        return first > 0 && before.Kind is ItemKind.Word or ItemKind.Possessive
            && (isAfterVerb || Words.SubjectPronouns.Contains(before.Lower) || (Words.HumanNouns.Contains(before.Lower) && unit.At(end) is { Kind: ItemKind.Word, IsCapital: false } next && IsLiked(next.Lower) && !(Words.Determiners.Contains(next.Lower) && unit.At(end + 1).IsCapital)));
    }

    /// <summary>"voters like him", "voters like the plan"; "voters like pastors and farmers" are examples.</summary>
    private static bool IsLiked(string next) =>
        Words.Determiners.Contains(next) || Words.PersonPronouns.Contains(next) || next is "him" or "her" or "them" or "it" or "that" or "what" or "how" or "being" || next.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"a news report": one of something takes no plural's verb.</summary>
    private static bool IsCounted(Unit unit, int verb)
    {
        var at = verb - 1;
        while (at > verb - Reach && unit.At(at) is { Kind: ItemKind.Word } word && (!word.IsCapital || at > verb - 3) && IsInside(word.Lower))
        {
            at--;
        }

        return at < verb - 1 && unit.At(at).Lower is "a" or "an";
    }

    /// <summary>A word between an article and its noun.</summary>
    private static bool IsInside(string word) =>
        word is not ("and" or "but" or "or") && !Words.PersonPronouns.Contains(word) && !Words.Determiners.Contains(word) && !Words.Prepositions.Contains(word) && !Words.IsFinite(word);

    /// <summary>A word that opens neither an object nor an adjunct nor a clause.</summary>
    private static bool IsPlain(Item next) =>
        next is { Kind: ItemKind.Word, IsCapital: false } && !Words.Determiners.Contains(next.Lower) && !Words.PersonPronouns.Contains(next.Lower) && !Words.Conjunctions.Contains(next.Lower) && !Words.Prepositions.Contains(next.Lower)
        && next.Lower is not ("it" or "there");
}
