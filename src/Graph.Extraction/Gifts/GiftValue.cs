using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>What a gift is worth, by the sentence that tells of it.</summary>
internal static class GiftValue
{
    /// <summary>"valued at $1,200", "worth $450", up to the next semicolon: dollars as a decimal number; null where none is told.</summary>
    public static string? After(Unit unit, int giving)
    {
        for (var at = giving; at + 2 < unit.Count && unit[at].Lower is not (";" or "whereas" or "while"); at++)
        {
            var sign = SignAfter(unit, at);
            if (sign > 0 && unit.At(sign).Is("$") && unit.At(sign + 1).Kind == ItemKind.Number && !IsMagnitude(unit.At(sign + 2)))
            {
                return unit[sign + 1].Lower.Replace(",", "", StringComparison.Ordinal);
            }
        }

        return null;
    }

    /// <summary>"worth about", "valued at": where the sign of the currency would stand; 0 where no words of value do.</summary>
    private static int SignAfter(Unit unit, int at)
    {
        var sign = unit[at].Lower is "worth" or "cost" or "costing" ? at + 1
            : unit[at].Lower is "valued" or "appraised" or "estimated" && unit.IsWord(at + 1, "at") ? at + 2
            : 0;
        return sign > 0 && unit.At(sign).Lower is "about" or "around" or "approximately" or "some" or "nearly" ? sign + 1 : sign;
    }

    private static bool IsMagnitude(in Item item) => item.Lower is "million" or "billion" or "m" or "bn";
}
