using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>
/// Agreements without a name of their own, in lower case: "a free trade agreement with Chile". They count only as the object of a
/// verb of signing or ending.
/// </summary>
internal static class PlainNames
{
    private const int Reach = 9;

    /// <summary>The agreement whose word for the kind stands at an item; null where none does.</summary>
    public static AgreementName? At(Unit unit, int index)
    {
        if (!IsPlain(unit, index) || unit.Reading.PassageOf(unit).Kind == Articles.PassageKind.Heading || AgreementNames.KindOf(unit[index].Lower) is not { } kind)
        {
            return null;
        }

        var first = index;
        while (first > 0 && index - first < 7 && IsModifier(unit, first - 1))
        {
            first--;
        }

        // "the Egypt–Israel peace treaty": the states it joins belong to the name.
        var pair = first > 1 && unit[first - 1].Lower is "\u2013" or "-" && unit[first - 2].IsCapital;
        first -= pair ? 2 : 0;
        var isJoint = first == index && index > 1 && unit[index].Is("declaration") && unit.IsWord(index - 1, "joint");
        first -= isJoint ? 1 : 0;
        var hasArticle = first > 0 && unit[first - 1].Lower is "a" or "an" or "the" or "new" or "this" or "their" or "bilateral" or "historic" or "landmark" or "joint" or "long-awaited";
        if (first < index && unit[first].Lower is "earlier" or "previous" or "older" or "existing" or "former" or "old" or "proposed" or "similar" or "possible")
        {
            return null;
        }

        var end = EndOfSubject(unit, index + 1);
        return hasArticle && (first < index || end > index + 1) && IsGoverned(unit, first)
            ? new AgreementName(unit.Span(first, end), kind, Subject(unit, first, index, end), end > index + 1 && first == index)
            : null;
    }

    /// <summary>Whether a word for a kind of agreement stands in lower case.</summary>
    public static bool IsPlain(Unit unit, int index) =>
        unit[index] is { Kind: ItemKind.Word, IsCapital: false } item && AgreementNames.IsKind(item.Lower) && item.Lower is not ("statement" or "convention" or "charter" or "compact") && !(item.Lower is "protocol" && unit.At(index + 1).Lower is not ("on" or "of"));

    private static string Subject(Unit unit, int first, int index, int end) => first < index
        ? AgreementNames.Flat(unit.Span(first, index).Of(unit.Reading.Text).ToString())
        : AgreementNames.Flat(unit.Span(Math.Min(AgreementNames.SubjectStart(unit, index + 1), end - 1), end).Of(unit.Reading.Text).ToString());

    private static bool IsModifier(Unit unit, int at) =>
        unit[at].Kind == ItemKind.Word && !Words.Determiners.Contains(unit[at].Lower) && !Words.Prepositions.Contains(unit[at].Lower) && !Words.Conjunctions.Contains(unit[at].Lower)
        && !Words.Auxiliaries.Contains(unit[at].Lower) && Signing.Verbs.MatchAt(unit, at) is null && unit[at].Lower is not ("and" or "new" or "to" or "bilateral" or "historic" or "landmark" or "joint" or "such" or "first" or "long-awaited");

    /// <summary>"on nuclear safety", "of friendship and cooperation": up to the next preposition or verb.</summary>
    private static int EndOfSubject(Unit unit, int at)
    {
        var sides = PastSides(unit, at);
        if (sides > at)
        {
            return EndOfSubject(unit, sides) is var subject && subject > sides ? subject : at;
        }

        at = unit.IsWord(at, "of") && unit.At(at + 1).Lower is "understanding" or "intent" ? at + 2 : at;
        if (unit.At(at).Lower is not ("on" or "of" or "for") || Words.Times.Contains(unit.At(at + 1).Lower) || unit.At(at + 1).Kind != ItemKind.Word)
        {
            return at;
        }

        var end = at + 1;
        while (end < unit.Count && end - at < 8 && unit[end].Kind == ItemKind.Word && (!Words.Prepositions.Contains(unit[end].Lower) || JoinsNouns(unit, at, end)) && !Words.Auxiliaries.Contains(unit[end].Lower)
            && !(unit[end].Is("and") && Words.Determiners.Contains(unit.At(end + 1).Lower)) && !Words.Conjunctions.Contains(unit[end].Lower) && !Words.Times.Contains(unit[end].Lower) && !unit[end].Lower.EndsWith("ing", StringComparison.Ordinal))
        {
            end++;
        }

        return end > at + 1 ? end : at;
    }

    /// <summary>"agreement between X and Y on Z": the item of "on", where nothing but names stands before it.</summary>
    private static int PastSides(Unit unit, int at)
    {
        var end = at + 1;
        while (unit.At(at).Lower is "between" or "with" && end < unit.Count && end - at < 12 && (unit[end].IsCapital || unit[end].Lower is "and" or "," or "the" or "of"))
        {
            end++;
        }

        return unit.At(at).Lower is "between" or "with" && unit.At(end).Lower is "on" or "for" or "concerning" ? end : at;
    }

    /// <summary>"the protection of undersea cables": an "of" inside the subject.</summary>
    private static bool JoinsNouns(Unit unit, int first, int at) =>
        at > first + 1 && unit[at].Is("in") && unit[at - 1].Lower is "cooperation" or "co-operation" or "partnership" or "collaboration" && unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false } field && !Words.Times.Contains(field.Lower) && !Words.Determiners.Contains(field.Lower)
        ||
        at > first + 1 && unit[at].Is("of") && unit.At(at + 1).Kind == ItemKind.Word && !Words.Times.Contains(unit.At(at + 1).Lower);

    /// <summary>A verb of signing or ending before it, or after it in the passive.</summary>
    private static bool IsGoverned(Unit unit, int first)
    {
        for (var at = Math.Max(0, first - Reach); at < Math.Min(unit.Count, first + Reach + 6); at++)
        {
            if (Signing.Entering.MatchAt(unit, at) is { } entering && Signing.IsIntoForce(unit, entering.End))
            {
                return true;
            }

            if (!unit[at].IsCapital && (Signing.Verbs.MatchAt(unit, at) is not null || Signing.Ends.MatchAt(unit, at) is { Entry.Lemma: not "end" }))
            {
                return true;
            }
        }

        return ListedAgreements.VerbOver(unit, first) is not null;
    }
}
