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

        for (var at = 0; at + 1 < Math.Min(unit.Count, Reach); at++)
        {
            var isNoun = unit[at + 1] is { Kind: ItemKind.Word, IsCapital: false } && (AgreementNames.IsKind(unit[at + 1].Lower) || unit[at + 1].Lower is "document" or "alliance") && unit[at + 1].Lower is not "statement";
            if (unit[at].Lower is "the" or "this" && isNoun && unit.At(at + 2).Lower is not ("of" or "on" or "for" or "between" or "with"))
            {
                return at + 1;
            }
        }

        return null;
    }

    /// <summary>Adds what the sentence says of the agreement; false where it says nothing of it.</summary>
    public static bool Apply(Unit unit, int noun, AgreementFacts facts)
    {
        var before = (facts.Status, facts.SignedOn, facts.Place, facts.Parties.Count, facts.Signatories.Count);
        Signing.Apply(unit, noun, facts);
        if (before == (facts.Status, facts.SignedOn, facts.Place, facts.Parties.Count, facts.Signatories.Count))
        {
            return false;
        }

        facts.Evidence.Add(new DraftSpan(unit.Start, unit.End));
        return true;
    }
}
