using System.Globalization;
using Graph.Extraction.Records;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>What a gift is worth, by the sentence that tells of it.</summary>
internal static class GiftValue
{
    /// <summary>"at a staggering", "of more than": so many words stand before the amount at most.</summary>
    private const int LongestDegree = 4;

    /// <summary>"valued at $1,200", "worth $450", up to the next semicolon, with its currency (ISO 4217); nulls where none is told.</summary>
    public static (string? Value, string? Currency) After(Unit unit, int giving)
    {
        for (var at = giving; at + 2 < unit.Count && unit[at].Lower is not (";" or "whereas" or "while"); at++)
        {
            if (OpensAmount(unit, at) is { } first && AmountNear(unit, first) is { Value: not null } told)
            {
                return (told.Value, told.Currency);
            }
        }

        return (null, null);
    }

    /// <summary>"a $5,000 watch": the price right before the thing; nulls where none stands there.</summary>
    public static (string? Value, string? Currency) Before(Unit unit, string item)
    {
        var first = item.Split(' ')[0];
        for (var at = 0; at + 2 < unit.Count; at++)
        {
            if (AmountAt(unit, at) is { Value: not null } price && unit.At(price.End) is var thing && unit.Reading.Text.AsSpan(thing.Start, thing.End - thing.Start).SequenceEqual(first))
            {
                return (price.Value, price.Currency);
            }
        }

        return (null, null);
    }

    /// <summary>"It was worth $5,730.", "Estimated value: $554": what the sentence after says of the one thing; nulls for anything else.</summary>
    public static (string? Value, string? Currency) InNext(Unit next)
    {
        var told = next.IsWord(0, "it") && Words.Being.Contains(next.At(1).Lower) ? OpensAmount(next, 2)
            : next.At(0).Lower is "estimated" or "appraised" && next.IsWord(1, "value") && next.At(2).Is(":") ? 3
            : null;
        return told is { } first && AmountNear(next, first) is { Value: not null } amount ? (amount.Value, amount.Currency) : (null, null);
    }

    /// <summary>The item after the amount of money that begins at an item; the same where none does.</summary>
    public static int PastAmount(Unit unit, int first) => AmountAt(unit, first).End;

    /// <summary>"worth $450", "with a value of more than $450": the item after what is told of the value; the same where nothing is.</summary>
    public static int PastTold(Unit unit, int first)
    {
        for (var at = first; at <= first + LongestDegree && unit.At(at).Kind == ItemKind.Word; at++)
        {
            if (OpensAmount(unit, at) is { } amount && AmountNear(unit, amount) is { Value: not null } told)
            {
                return told.End;
            }
        }

        return first;
    }

    /// <summary>"worth", "valued at", "with a value of", "a gift of": where the amount, or how exact it is, would stand; null where no words of value do.</summary>
    private static int? OpensAmount(Unit unit, int at) => unit[at].Lower switch
    {
        "worth" or "cost" or "costs" or "costing" => at + 1,
        "valued" or "appraised" or "estimated" when unit.IsWord(at + 1, "at") => at + 2,
        "value" or "gift" when unit.IsWord(at + 1, "of") => at + 2,
        _ => null,
    };

    private static (string? Value, string? Currency, int End) AmountNear(Unit unit, int first)
    {
        for (var at = first; at <= first + LongestDegree && unit.At(at).Lower is not ("," or ";" or "and"); at++)
        {
            if (AmountAt(unit, at) is { Value: not null } amount)
            {
                return amount;
            }
        }

        return (null, null, first);
    }

    /// <summary>"$450", "NZ$1,200", "£1.5 million": the amount that begins at an item, and the item after it.</summary>
    private static (string? Value, string? Currency, int End) AmountAt(Unit unit, int first)
    {
        var sign = unit.At(first).Kind == ItemKind.Word && unit.At(first).End == unit.At(first + 1).Start ? first + 1 : first;
        if (unit.At(sign) is not { Kind: ItemKind.Mark, Lower: "$" or "£" or "€" } || unit.At(sign + 1).Kind != ItemKind.Number)
        {
            return (null, null, first);
        }

        var (value, currency) = Money.Read(unit.Reading.Text[unit[first].Start..unit[sign + 1].End]);
        return unit.At(sign + 2).Lower switch
        {
            "million" or "m" => (Times(value, 1_000_000), currency, sign + 3),
            "billion" or "bn" => (Times(value, 1_000_000_000), currency, sign + 3),
            _ => (value, currency, sign + 2),
        };
    }

    private static string? Times(string? value, decimal magnitude) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? (amount * magnitude).ToString("0.##", CultureInfo.InvariantCulture)
            : null;
}
