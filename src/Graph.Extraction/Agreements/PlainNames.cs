using System.Collections.Frozen;
using Graph.Extraction.Articles;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Agreements;

/// <summary>
/// Agreements without a name of their own, in lower case: "a free trade agreement with Chile". They count only as the object of a
/// verb of signing or ending.
/// </summary>
internal static class PlainNames
{
    private const int Reach = 9;

    /// <summary>What an agreement is on has no more items.</summary>
    private const int LongestSubject = 8;

    /// <summary>An agreement in a list of such has no more items.</summary>
    private const int LongestListed = 14;

    /// <summary>"between X and Y" has no more items.</summary>
    private const int LongestSides = 12;

    /// <summary>Words before the name that show that an agreement is told of.</summary>
    private static readonly FrozenSet<string> Openers = WordSet.Of("a an bilateral first historic its joint landmark long-awaited new the their this");

    /// <summary>First words of a name that make it another agreement than the one told of.</summary>
    private static readonly FrozenSet<string> OfOthers = WordSet.Of("earlier existing former old older possible previous proposed similar");

    /// <summary>Words that stand before a name and are no part of it.</summary>
    private static readonly FrozenSet<string> BeforeNames = WordSet.Of("and bilateral first historic joint landmark long-awaited new such to");

    /// <summary>Nouns that end as a participle does.</summary>
    private static readonly FrozenSet<string> Fields = WordSet.Of("banking engineering farming financing fishing housing manufacturing mining shipping training understanding");

    /// <summary>Kinds that are too common a word in lower case.</summary>
    private static readonly FrozenSet<string> OnlyCapital = WordSet.Of("charter compact convention statement");

    /// <summary>The agreement whose word for the kind stands at an item; null where none does.</summary>
    public static AgreementName? At(Unit unit, int index)
    {
        if (!IsPlain(unit, index) || unit.Reading.PassageOf(unit).Kind == PassageKind.Heading || AgreementNames.KindOf(unit[index].Lower) is not { } kind)
        {
            return null;
        }

        var first = index;
        while (first > 0 && index - first < 7 && IsModifier(unit, first - 1))
        {
            first--;
        }

        first -= JoinsStates(unit, first) ? 2 : 0;
        first -= first == index && IsJointDeclaration(unit, index) ? 1 : 0;
        if (first < index && OfOthers.Contains(unit[first].Lower))
        {
            return null;
        }

        var hasArticle = first > 0 && Openers.Contains(unit[first - 1].Lower);
        var end = EndOfSubject(unit, index + 1);
        return hasArticle && (first < index || end > index + 1 || IsBareMemorandum(unit, index)) && IsGoverned(unit, first)
            ? new AgreementName(unit.Span(first, end), kind, Subject(unit, first, index, end), end > index + 1 && first == index)
            : null;
    }

    /// <summary>"the Egypt–Israel peace treaty": the states it joins belong to the name.</summary>
    private static bool JoinsStates(Unit unit, int first) =>
        first > 1 && unit[first - 1].Lower is "\u2013" or "-" && unit[first - 2].IsCapital;

    /// <summary>An agreement of nobody is none, and one on nothing is one of states only where two of them make it.</summary>
    public static int FewestParties(AgreementName name) =>
        name.Kind is "memorandum" && name.Subject.ToLowerInvariant() is "understanding" or "mou" ? 2 : 1;

    /// <summary>"signed an MoU"</summary>
    private static bool IsBareMemorandum(Unit unit, int index) => unit[index].Is("mou") && unit[index - 1].Lower is "a" or "an";

    private static bool IsJointDeclaration(Unit unit, int index) =>
        index > 1 && unit[index].Is("declaration") && unit.IsWord(index - 1, "joint");

    /// <summary>Whether a word for a kind of agreement is no part of a name: in lower case, or with capital alone ("signed an Agreement on fish").</summary>
    public static bool IsPlain(Unit unit, int index) =>
        unit[index] is { Kind: ItemKind.Word } item
        && (item.IsLowerWord || (index > 0 && (unit[index - 1].IsLowerWord || (index == 1 && Words.Determiners.Contains(unit[0].Lower)))))
        && AgreementNames.IsKind(item.Lower)
        && !OnlyCapital.Contains(item.Lower)
        && !(item.Is("protocol") && unit.At(index + 1).Lower is not ("on" or "of"));

    private static string Subject(Unit unit, int first, int index, int end) => first < index
        ? AgreementNames.Flat(unit.Span(first, index).Of(unit.Reading.Text).ToString())
        : AgreementNames.Flat(unit.Span(Math.Min(AgreementNames.SubjectStart(unit, index + 1), end - 1), end).Of(unit.Reading.Text).ToString());

    private static bool IsModifier(Unit unit, int at) =>
        unit[at].Kind == ItemKind.Word
        && !Words.Determiners.Contains(unit[at].Lower)
        && !Words.Prepositions.Contains(unit[at].Lower)
        && !Words.Conjunctions.Contains(unit[at].Lower)
        && !Words.Auxiliaries.Contains(unit[at].Lower)
        && !(BeforeNames.Contains(unit[at].Lower) && !IsPartOfName(unit, at))
        && Signing.Verbs.MatchAt(unit, at) is null;

    /// <summary>Index after the words for what an agreement is about, which begin with "on", "of", "for" or "concerning"; the same index where none stand there.</summary>
    public static int EndOfTopic(Unit unit, int at)
    {
        var plain = EndOfSubject(unit, at);
        return Math.Max(plain, AgreementNames.EndOfTitle(unit, at));
    }

    /// <summary>"the New START treaty": a capital inside the sentence, before another.</summary>
    private static bool IsPartOfName(Unit unit, int at) => at > 0 && unit[at].IsCapital && unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: true };

    /// <summary>"on nuclear safety", "of friendship and cooperation": up to the next preposition or verb.</summary>
    private static int EndOfSubject(Unit unit, int at)
    {
        var sides = PastSides(unit, at);
        if (sides > at)
        {
            return EndOfSubject(unit, sides) is var subject && subject > sides ? subject : at;
        }

        at = unit.IsWord(at, "of") && unit.At(at + 1).Lower is "understanding" or "intent" or "cooperation" && unit.At(at + 2).Lower is "on" or "for" or "in" or "concerning" ? at + 2
            : unit.IsWord(at, "of") && unit.At(at + 1).Lower is "understanding" or "intent" ? at + 2
            : at;
        if (unit.At(at).Lower is not ("on" or "of" or "for") || Words.Times.Contains(unit.At(at + 1).Lower) || unit.At(at + 1).Kind != ItemKind.Word)
        {
            return at;
        }

        var end = at + 1;
        while (end < unit.Count && end - at < LongestSubject && IsOfSubject(unit, at, end))
        {
            end++;
        }

        // "on the recognition of", "on fish and" end without their last word.
        end -= Words.Prepositions.Contains(unit[end - 1].Lower) || unit.IsWord(end - 1, "and") ? 1 : 0;
        return end > at + 1 ? end : at;
    }

    private static bool IsOfSubject(Unit unit, int first, int at) =>
        unit[at].Kind == ItemKind.Word
        && (!Words.Prepositions.Contains(unit[at].Lower) || JoinsNouns(unit, first, at))
        && !Words.Auxiliaries.Contains(unit[at].Lower)
        && !Words.Conjunctions.Contains(unit[at].Lower)
        && !Words.Times.Contains(unit[at].Lower)
        && (!unit[at].EndsWith("ing") || Fields.Contains(unit[at].Lower) || ((at == first + 1 || unit.IsWord(at - 1, "of")) && unit.At(at + 1).IsLowerWord))
        && !(unit[at].Is("and") && Words.Determiners.Contains(unit.At(at + 1).Lower));

    /// <summary>"agreement between X and Y on Z": the item of "on", where nothing but names stands before it.</summary>
    private static int PastSides(Unit unit, int at)
    {
        if (unit.At(at).Lower is not ("between" or "with"))
        {
            return at;
        }

        var end = at + 1;
        while (end < unit.Count && end - at < LongestSides && (unit[end].IsCapital || unit[end].Lower is "and" or "," or "the" or "of"))
        {
            end++;
        }

        return unit.At(end).Lower is "on" or "for" or "concerning" ? end : at;
    }

    private static bool JoinsNouns(Unit unit, int first, int at) => at > first + 1 && (IsFieldOfWork(unit, at) || IsOfNoun(unit, at));

    /// <summary>"cooperation in space"</summary>
    private static bool IsFieldOfWork(Unit unit, int at) =>
        unit[at].Is("in")
        && unit[at - 1].Lower is "cooperation" or "co-operation" or "partnership" or "collaboration"
        && unit.At(at + 1) is { IsLowerWord: true } field
        && !Words.Times.Contains(field.Lower)
        && !Words.Determiners.Contains(field.Lower);

    /// <summary>"the protection of undersea cables": an "of" inside the subject.</summary>
    private static bool IsOfNoun(Unit unit, int at) =>
        unit[at].Is("of") && unit.At(at + 1).Kind == ItemKind.Word && !Words.Times.Contains(unit.At(at + 1).Lower);

    /// <summary>A verb of signing or ending before it, or after it in the passive.</summary>
    private static bool IsGoverned(Unit unit, int first)
    {
        for (var at = Math.Max(0, first - Reach); at < Math.Min(unit.Count, first + Reach + 6); at++)
        {
            if ((Signing.Entering.MatchAt(unit, at) is { } entering && Signing.IsIntoForce(unit, entering.End)) || EnteredInto.At(unit, at, first) is not null)
            {
                return true;
            }

            if (at == first - 2 && Signing.Ends.MatchAt(unit, at) is { Form: CueForm.Past } && unit[first - 1].Lower is "its" or "their" or "the")
            {
                // "ended its agreement with France"
                return true;
            }

            if (!unit[at].IsCapital && (Signing.Verbs.MatchAt(unit, at) is not null || Signing.Ends.MatchAt(unit, at) is { Entry.Lemma: not "end" }))
            {
                return true;
            }
        }

        return ListedAgreements.VerbOver(unit, first) is not null || IsListedBeside(unit, first);
    }

    /// <summary>"signed an agreement on fish, an accord on rice and a protocol on tea": the one before it in the list is the object of such a verb.</summary>
    private static bool IsListedBeside(Unit unit, int first)
    {
        var joiner = first - 2;
        if (joiner < 1 || !(unit[joiner].Is("and") || (unit[joiner].Is(",") && unit[first - 1].Lower is "a" or "an")))
        {
            return false;
        }

        var other = Enumerable.Range(1, LongestListed).Select(back => joiner - back).TakeWhile(at => at > 0 && !Words.Auxiliaries.Contains(unit[at].Lower))
            .FirstOrDefault(at => AgreementNames.IsKind(unit[at].Lower), -1);
        return other > 0 && IsGoverned(unit, other);
    }
}
