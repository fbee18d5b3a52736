using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>An agreement named before that a sentence opens with: <c>The treaty was ratified …</c>, <c>It entered into force …</c>.</summary>
internal static class LaterReference
{
    /// <summary>No subject starts further inside its sentence than this, past "On 3 May 1921,".</summary>
    private const int Reach = 8;

    /// <summary>Index of the words that mean the agreement named last; null where a sentence's subject is another.</summary>
    public static int? In(Unit unit)
    {
        if (unit[0].Is("it") && unit.Count > 2)
        {
            return 0;
        }

        if (Signing.Verbs.MatchAt(unit, 0) is { Form: CueForm.Past or CueForm.Participle } && Array.FindIndex(unit.Items, item => item.Is("it")) is > 2 and var it && unit[it - 1].Is(","))
        {
            // "Signed in Oslo on 3 May 1921, it entered into force …"
            return it;
        }

        var opening = Enumerable.Range(0, Math.Max(0, Math.Min(unit.Count - 1, Reach))).FirstOrDefault(at => IsReference(unit, at), -1);
        return opening >= 0 ? opening + 1 : SignedIn(unit);
    }

    /// <summary>"The treaty, signed in …": whether a sentence opens with the words for it.</summary>
    public static bool OpensWithKind(Unit unit) => unit.Count > 2 && IsReference(unit, 0);

    private static bool IsReference(Unit unit, int at) =>
        unit[at].Lower is "the" or "this"
        && unit[at + 1] is { Kind: ItemKind.Word, IsCapital: false } noun
        && (AgreementNames.IsKind(noun.Lower) || noun.Lower is "document" or "alliance")
        && noun.Lower is not "statement"
        && unit.At(at + 2).Lower is not ("of" or "on" or "for" or "between" or "with");

    /// <summary>"X and Y signed the treaty on 3 May": the words for it right after the verb; null where there are none.</summary>
    private static int? SignedIn(Unit unit)
    {
        for (var at = 1; at + 2 < unit.Count; at++)
        {
            if (unit[at + 1].Lower is "the" or "this" && unit[at + 2] is { Kind: ItemKind.Word, IsCapital: false } noun && AgreementNames.IsKind(noun.Lower) && noun.Lower is not "statement"
                && (unit.At(at + 3).Lower is not ("of" or "on" or "for" or "between" or "with") || unit.At(at + 4).Kind == ItemKind.Number) && Signing.Verbs.MatchAt(unit, at) is { Form: CueForm.Past })
            {
                return at + 2;
            }
        }

        return null;
    }

    /// <summary>Adds what the sentence says of the agreement; false where it says nothing of it.</summary>
    public static bool Apply(Unit unit, int noun, AgreementFacts facts)
    {
        var before = (facts.Status, facts.SignedOn, facts.Place, facts.Parties.Count, facts.Signatories.Count);
        Signing.Apply(unit, noun, facts);
        LaterFate.Apply(unit, noun + 1, facts);
        if (before == (facts.Status, facts.SignedOn, facts.Place, facts.Parties.Count, facts.Signatories.Count))
        {
            return false;
        }

        facts.Evidence.Add(new DraftSpan(unit.Start, unit.End));
        return true;
    }
}
