using System.Collections.Frozen;
using Graph.Extraction.Agreements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Words that look like verbs of speech and are nouns, adjectives or prepositions where they stand.</summary>
internal static class OtherSenses
{
    /// <summary>A noun stands no more than this many items after its article.</summary>
    private const int Reach = 5;

    /// <summary>"concluded the long-sought Treaty": the kind of agreement is looked for within this many items.</summary>
    private const int AgreementReach = 8;

    /// <summary>What a chamber passes is looked for within this many items.</summary>
    private const int BillReach = 7;

    /// <summary>Things that are handed over.</summary>
    private static readonly FrozenSet<string> Awards = WordSet.Of("award awards cash check gift gifts money prize prizes");

    /// <summary>What a chamber passes or blocks.</summary>
    private static readonly FrozenSet<string> Bills = WordSet.Of("amendment bill bills budget law laws legislation measure measures nomination resolution resolutions");

    /// <summary>What comes to its end, and is not said.</summary>
    private static readonly FrozenSet<string> Concluded = WordSet.Of(
        "campaign conference discussions exercise exercises mission meeting meetings negotiations probe session summit talks term tour trip trips visit visits");

    /// <summary>What is announced, proposed or released, and says nothing.</summary>
    private static readonly FrozenSet<string> Announced = WordSet.Of("changes cuts deal funding measures package plan plans proposals reforms sanctions steps tariffs");

    /// <summary>Words that a noun follows, and no verb without a subject.</summary>
    private static readonly FrozenSet<string> BeforeNouns = WordSet.Of("a an another any each every her his its my no one our the their your");

    /// <summary>Words that an adjective follows.</summary>
    private static readonly FrozenSet<string> BeforeAdjectives = WordSet.Of("a an her his its the their");

    /// <summary>Words of an object that an adjective follows: "for more guaranteed income".</summary>
    private static readonly FrozenSet<string> InObjects = WordSet.Of("for less many more no of such with without");

    /// <summary>Words that a noun in the plural follows: "other estimates", "recent polls".</summary>
    private static readonly FrozenSet<string> BeforePlurals = WordSet.Of(
        "additional both earlier few many most other previous private recent several some such these those various");

    /// <summary>Words that count a noun in the plural.</summary>
    private static readonly FrozenSet<string> Counts = WordSet.Of("five four many several six these those three two");

    /// <summary>Words after "the" that leave no doubt that a noun follows.</summary>
    private static readonly FrozenSet<string> AfterThe = WordSet.Of(
        "best eighth entire fifth first fourth last new next ninth only other safest same second seventh sixth surest tenth third whole");

    /// <summary>Things that are sent, by the same word as the verb.</summary>
    private static readonly FrozenSet<string> Messages = WordSet.Of("cable email message text");

    /// <summary>Kinds of shows.</summary>
    private static readonly FrozenSet<string> Shows = WordSet.Of("game late-night radio reality talk television tv");

    /// <summary>Words after the adverb "back".</summary>
    private static readonly FrozenSet<string> AfterBack = WordSet.Of("at home in on then to when");

    /// <summary>What one likes or not, as the object of "like".</summary>
    private static readonly FrozenSet<string> Liked = WordSet.Of("being her him how it that them what");

    /// <summary>Whether the word at a cue is no verb there.</summary>
    public static bool Apply(Unit unit, CueMatch cue) => IsByForm(unit, cue) || IsByLemma(unit, cue);

    private static bool IsByForm(Unit unit, CueMatch cue) => cue.Form switch
    {
        CueForm.Base => IsNoun(unit, cue),
        CueForm.Present => IsPluralNoun(unit, cue),
        CueForm.Past => IsAdjective(unit, cue) || IsBehindItsObject(unit, cue),
        _ => false,
    };

    private static bool IsByLemma(Unit unit, CueMatch cue)
    {
        var before = unit.At(cue.First - 1).Lower;
        return cue.Entry.Lemma switch
        {
            // "helped find the boy"
            "find" => before is "help" or "helped" or "helps" or "helping" or "co",
            // "the safest bet"
            "bet" => AfterThe.Contains(before),
            // "passes a bill criticized as unfair"
            "bill" => cue.Form is CueForm.Base or CueForm.Present && !Words.SubjectPronouns.Contains(before),
            // "back then", "back in May"
            "back" => cue.Form == CueForm.Base && AfterBack.Contains(unit.At(cue.End).Lower),
            // "the reality show “…”"
            "show" => cue.Form == CueForm.Base && Shows.Contains(before),
            // "state Senator Berg": an official of a state
            "state" => cue.Form == CueForm.Base && unit.At(cue.End).IsCapital,
            // "Live updates: the talks begin"
            "update" => unit.IsWord(cue.End, ":"),
            // "passed the exam", "blocked the road"
            "pass" or "block" or "sponsor" => !TakesBill(unit, cue.End),
            // "accepted her award"
            "accept" => Awards.Contains(unit.At(cue.End).Lower) || Awards.Contains(unit.At(cue.End + 1).Lower),
            // "documents related to the case"
            "relate" => unit.IsWord(cue.End, "to"),
            // "concluded the Treaty of Norda": made it; "conclude talks": end them
            "conclude" => !unit.IsWord(cue.End, "that") && (NamesAgreement(unit, cue.End) || EndsMeeting(unit, cue.End)),
            _ => false,
        };
    }

    /// <summary>"passed a bill", "blocked several measures"</summary>
    private static bool TakesBill(Unit unit, int first)
    {
        for (var at = first; at < first + BillReach && unit.At(at).Kind is ItemKind.Word or ItemKind.Number; at++)
        {
            if (Bills.Contains(unit[at].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"concluded their talks", "concludes his visit"</summary>
    private static bool EndsMeeting(Unit unit, int first)
    {
        var noun = first;
        while (noun < first + Reach && unit.At(noun).Kind is ItemKind.Word && !Concluded.Contains(unit[noun].Lower) && !Words.Prepositions.Contains(unit[noun].Lower))
        {
            noun++;
        }

        return Concluded.Contains(unit.At(noun).Lower);
    }

    private static bool NamesAgreement(Unit unit, int first)
    {
        for (var at = first; at < first + AgreementReach && unit.At(at).Kind is ItemKind.Word or ItemKind.Number; at++)
        {
            if (AgreementNames.IsKind(unit.At(at).Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"at one point", "a news report", "states like Ohio", "the email".</summary>
    private static bool IsNoun(Unit unit, CueMatch cue) =>
        (cue.Entry.Lemma is not "say" && FollowsArticle(unit, cue.First))
        || (cue.Entry.Lemma is "like" && !IsLiking(unit, cue.First, cue.End))
        || IsMessage(unit, cue);

    private static bool FollowsArticle(Unit unit, int noun) =>
        BeforeNouns.Contains(unit.At(noun - 1).Lower)
        || IsCounted(unit, noun)
        || (AfterThe.Contains(unit.At(noun - 1).Lower) && unit.IsWord(noun - 2, "the"));

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

    /// <summary>"party rules allow", "rules intended to", "the states have": the noun's plural before a verb or participle of its own.</summary>
    private static bool IsPluralNoun(Unit unit, CueMatch cue) =>
        IsSubject(unit, cue)
        || (cue.Entry.Lemma is "state" && IsCountry(unit.At(cue.End)))
        || (cue.Entry.Lemma is "contest" && unit.At(cue.End).EndsWith("ing"))
        || BeforePlurals.Contains(unit.At(cue.First - 1).Lower)
        || IsMessage(unit, cue)
        || IsOfSeveral(unit, cue.First);

    private static bool IsSubject(Unit unit, CueMatch cue) =>
        (unit.CueAt(cue.End) is { Form: CueForm.Base } next && (cue.Entry.Takes(CueFrames.Weak) || next.Entry.Lemma is "say" or "suggest" or "indicate"))
        || (cue.Entry.Takes(CueFrames.Weak) && IsPlainPast(unit.At(cue.End)));

    private static bool IsPlainPast(in Item next) => next.IsLowerWord && next.EndsWith("ed");

    private static bool IsCountry(in Item next) => next.Kind != ItemKind.Quotation && next.Lower is not ("that" or ":" or "." or "in");

    /// <summary>"your three free credit reports": a number counts them.</summary>
    private static bool IsOfSeveral(Unit unit, int verb)
    {
        for (var at = verb - 1; at > verb - Reach && unit.At(at) is { IsLowerWord: true } word && IsInside(word.Lower); at--)
        {
            if (Counts.Contains(unit.At(at - 1).Lower) || (unit.At(at - 1) is { Kind: ItemKind.Number } number && char.IsAsciiDigit(number.Lower[^1])))
            {
                return !word.Lower.EndsWith('s');
            }
        }

        return false;
    }

    /// <summary>A word between an article and its noun.</summary>
    private static bool IsInside(string word) =>
        word is not ("and" or "but" or "or")
        && !Words.PersonPronouns.Contains(word)
        && !Words.Determiners.Contains(word)
        && !Words.Prepositions.Contains(word)
        && !Words.IsFinite(word);

    /// <summary>"the newly found emails", "her professed opposition", "alleged schemes": a participle before its noun.</summary>
    private static bool IsAdjective(Unit unit, CueMatch cue) =>
        cue.End == cue.First + 1
        && IsPlain(unit.At(cue.End))
        && (cue.Entry.Lemma is "allege" || OpensAdjective(unit, cue.First - 1) || IsInObject(unit.At(cue.First - 1)));

    /// <summary>"the sanctions announced today did not suffice": what was announced, before its own verb.</summary>
    private static bool IsBehindItsObject(Unit unit, CueMatch cue)
    {
        if (!Announced.Contains(unit.At(cue.First - 1).Lower))
        {
            return false;
        }

        var next = cue.End;
        while (Words.Times.Contains(unit.At(next).Lower) || unit.At(next).Lower is "on" or "earlier" or "last")
        {
            next++;
        }

        return Words.IsFinite(unit.At(next).Lower);
    }

    private static bool OpensAdjective(Unit unit, int at) =>
        BeforeAdjectives.Contains(unit.At(at).Lower)
        || (unit.At(at).Lower is "well" or "widely" or "highly" && BeforeAdjectives.Contains(unit.At(at - 1).Lower))
        || (AfterThe.Contains(unit.At(at).Lower) && unit.At(at - 1).Lower is "the" or "s" or "'s" or "’s");

    /// <summary>"committing repeated errors", "for more guaranteed income": what follows is an object.</summary>
    private static bool IsInObject(in Item before) =>
        InObjects.Contains(before.Lower) || (before is { IsLowerWord: true, Lower.Length: > 5 } && before.EndsWith("ting"));

    /// <summary>A word that opens neither an object nor an adjunct nor a clause.</summary>
    private static bool IsPlain(in Item next) =>
        next.IsLowerWord
        && next.Lower is not ("it" or "there")
        && !Words.Determiners.Contains(next.Lower)
        && !Words.PersonPronouns.Contains(next.Lower)
        && !Words.Conjunctions.Contains(next.Lower)
        && !Words.Prepositions.Contains(next.Lower);

    /// <summary>"the email", "a text": no verb without a pronoun or "to" before it.</summary>
    private static bool IsMessage(Unit unit, CueMatch cue) =>
        Messages.Contains(cue.Entry.Lemma)
        && !Words.SubjectPronouns.Contains(unit.At(cue.First - 1).Lower)
        && !unit.IsWord(cue.First - 1, "to");

    /// <summary>"voters like him", "would like to"; not "states like Ohio".</summary>
    private static bool IsLiking(Unit unit, int first, int end) =>
        first > 0
        && unit[first - 1].Kind is ItemKind.Word or ItemKind.Possessive
        && (IsBeforeVerb(unit[first - 1]) || (Words.HumanNouns.Contains(unit[first - 1].Lower) && IsLiked(unit, end)));

    /// <summary>"would", "never", "and", "they" before a verb.</summary>
    private static bool IsBeforeVerb(in Item before) =>
        (Words.IsFinite(before.Lower) && !Words.Being.Contains(before.Lower))
        || Words.Negations.Contains(before.Lower)
        || Words.IsAdverb(before)
        || Words.SubjectPronouns.Contains(before.Lower)
        || before.Lower is "to" or "and" or "who";

    /// <summary>"voters like him", "voters like the plan"; "voters like pastors and farmers", "voters like the Bergs" are examples.</summary>
    private static bool IsLiked(Unit unit, int at) =>
        unit.At(at) is { IsLowerWord: true } next
        && OpensLiked(next)
        && !(Words.Determiners.Contains(next.Lower) && unit.At(at + 1).IsCapital);

    private static bool OpensLiked(in Item next) =>
        Words.Determiners.Contains(next.Lower)
        || Words.PersonPronouns.Contains(next.Lower)
        || Liked.Contains(next.Lower)
        || next.EndsWith("ing");
}
