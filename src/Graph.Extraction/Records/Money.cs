using System.Globalization;

namespace Graph.Extraction.Records;

/// <summary>Amounts as registers write them: <c>1,200</c>, <c>$1,200.50</c>, <c>NZ$300</c>, <c>€1.200,50</c>.</summary>
internal static class Money
{
    /// <summary>What stands before an amount, the longer first, and the currency (ISO 4217) it is in.</summary>
    private static readonly (string Sign, string Currency)[] Signs =
    [
        ("NZ$", "NZD"), ("AU$", "AUD"), ("A$", "AUD"), ("CA$", "CAD"), ("C$", "CAD"), ("US$", "USD"), ("HK$", "HKD"), ("EC$", "XCD"), ("S$", "SGD"), ("$", "USD"),
        ("£", "GBP"), ("€", "EUR"), ("¥", "JPY"), ("₹", "INR"), ("GBP", "GBP"), ("EUR", "EUR"), ("USD", "USD"), ("AUD", "AUD"), ("NZD", "NZD"), ("CAD", "CAD"),
    ];

    /// <summary>The amount without signs, and its currency, US dollars where none is named; nulls where the words are no amount.</summary>
    public static (string? Value, string? Currency) Read(string? words)
    {
        if (words is null)
        {
            return (null, null);
        }

        var amount = words.Trim();
        var currency = "USD";
        foreach (var (sign, name) in Signs)
        {
            if (amount.StartsWith(sign, StringComparison.Ordinal))
            {
                (amount, currency) = (amount[sign.Length..].TrimStart(), name);
                break;
            }
        }

        amount = Plain(amount);
        return decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? (amount, currency) : (null, null);
    }

    /// <summary>"1,200.50", "1.200,50", "220.", ".5": without marks between its digits but for a point before the decimals.</summary>
    private static string Plain(string amount)
    {
        var comma = amount.LastIndexOf(',');
        var isDecimal = comma >= 0 && amount.Length - comma - 1 is 1 or 2;
        var whole = (isDecimal ? amount[..comma].Replace(".", "", StringComparison.Ordinal) : amount).Replace(",", "", StringComparison.Ordinal);
        var plain = (isDecimal ? $"{whole}.{amount[(comma + 1)..]}" : whole).TrimEnd('.');
        return plain.StartsWith('.') ? "0" + plain : plain;
    }
}
