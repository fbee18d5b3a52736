using System.Text;
using Graph.Cypher.Execution;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Unicode's normal forms. A long text is gone through in pieces, so that a time limit is noticed between them.</summary>
internal static class NormalForms
{
    private const int PieceLength = 16 * 1024;

    /// <summary>A normal form by its Unicode name.</summary>
    public static NormalizationForm FormOf(string name) => name.ToUpperInvariant() switch
    {
        "NFC" => NormalizationForm.FormC,
        "NFD" => NormalizationForm.FormD,
        "NFKC" => NormalizationForm.FormKC,
        "NFKD" => NormalizationForm.FormKD,
        _ => throw CypherErrors.Argument($"Unknown normal form: {name}; it is one of NFC, NFD, NFKC and NFKD."),
    };

    /// <summary>A text in a normal form.</summary>
    public static string Of(QueryBudget budget, string text, NormalizationForm form)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var piece in Pieces(budget, text))
        {
            whole.Append(text[piece].Normalize(form));
        }

        return whole.ToString();
    }

    /// <summary>Whether a text is in a normal form.</summary>
    public static bool Holds(QueryBudget budget, Value text, NormalizationForm form)
    {
        var units = budget.Weighed(text).AsString();
        return Ascii.IsValid(units) || Pieces(budget, units).All(piece => units[piece].IsNormalized(form));
    }

    // No normal form joins a character of ASCII with what stands before it, so a text may be cut there.
    private static IEnumerable<Range> Pieces(QueryBudget budget, string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var least = Math.Min(start + PieceLength, text.Length);
            var next = text.AsSpan(least).IndexOfAnyInRange('\0', '\u007F');
            var end = next < 0 ? text.Length : least + next;
            budget.Steps(end - start);
            yield return start..end;
            start = end;
        }
    }
}
