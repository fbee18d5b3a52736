using System.Text;
using Graph.Model;

namespace Graph.Embedded.Storage;

/// <summary>What texts can be kept as.</summary>
internal static class TextRules
{
    /// <summary>Whether UTF-8 may not be able to hold a text; true too for the odd text that has U+FFFD beside surrogates.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return false;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            // This is what the enumerator gives for a lone surrogate.
            if (rune == Rune.ReplacementChar)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Throws for a name that cannot be kept.</summary>
    public static string CheckName(string name) => HasLoneSurrogate(name)
        ? throw new GraphException(ErrorCodes.ArgumentError, "A name of a label, type or property key holds half of a surrogate pair; give whole characters.")
        : name;
}
