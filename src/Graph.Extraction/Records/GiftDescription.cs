using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Extraction.Records;

/// <summary>
/// Takes a register's description of gifts apart: what it was, when it was received, what it is worth, where it went. One
/// description may tell of several gifts, each with its own date and value.
/// </summary>
internal static partial class GiftDescription
{
    private const int LongestItem = 200;

    /// <summary>The gifts, in order; each with its words in the text from <paramref name="start"/> on.</summary>
    public static IReadOnlyList<DescribedGift> Read(string text, int start)
    {
        var gifts = new List<DescribedGift>();
        var from = 0;
        var receipts = Receipt().Matches(text);
        for (var index = 0; index < receipts.Count; index++)
        {
            var next = index + 1 < receipts.Count ? receipts[index + 1].Index : text.Length;
            var items = text[from..receipts[index].Index];
            var rest = text[(receipts[index].Index + receipts[index].Length)..next];
            var facts = Facts(rest, index + 1 == receipts.Count, out var used);
            // "Recd--May 28, 1999. … Meals and lodging in Belfast.": where nothing stands before, the thing comes last.
            if (Flat(items).Length == 0 && facts.Disposition is { } after && !Kept().IsMatch(after))
            {
                Add(gifts, after, start + text.IndexOf(after[..Math.Min(after.Length, 20)], StringComparison.Ordinal), receipts[index].Groups["date"].Value, (facts.Value, null));
                continue;
            }

            // "Recd.--April 10, 2003. Copy of earrings. Est. Value--Unknown.": or it stands before its value.
            var at = receipts[index].Index + receipts[index].Length;
            if (Flat(items).Length == 0 && Value().Match(rest) is { Success: true, Index: > 3 } worth)
            {
                Add(gifts, rest[..worth.Index], start + at, receipts[index].Groups["date"].Value, facts);
                from = at + used;
                continue;
            }

            Add(gifts, items, start + from, receipts[index].Groups["date"].Value, facts);
            from = receipts[index].Index + receipts[index].Length + used;
        }

        if (receipts.Count == 0)
        {
            var value = Value().Match(text);
            var end = value.Success ? value.Index : text.Length;
            Add(gifts, text[..end], start, "", Facts(text[end..], true, out _));
        }

        return gifts;
    }

    private static (string? Value, string? Disposition) Facts(string rest, bool isLast, out int used)
    {
        var value = Value().Match(rest);
        var at = value.Success ? value.Index + value.Length : 0;
        used = at;
        var disposition = Disposition().Match(rest, at);
        var words = disposition.Success ? disposition.Groups["words"].Value
            : isLast && at < rest.Length && value.Success ? rest[at..].Trim(' ', '.', ';', '-')
            : Bare().Match(rest, at) is { Success: true } bare ? bare.Groups["words"].Value
            : "";
        used = disposition.Success ? disposition.Index + disposition.Length : words.Length > 0 && !isLast ? rest.IndexOf(words, at, StringComparison.Ordinal) + words.Length : used;
        return (value.Success ? Amount(value.Groups["amount"].Value) : null, Flat(words) is { Length: > 1 and < 200 } flat ? flat : null);
    }

    private static void Add(List<DescribedGift> gifts, string items, int start, string date, (string? Value, string? Disposition) facts)
    {
        var parts = Parts(items);
        if (parts.Count(part => OwnValue().IsMatch(part.Words) || InnerValue().IsMatch(part.Words)) < 2 && parts.Select(part => part.For).Distinct().Count() < 2)
        {
            AddOne(gifts, items, start, date, facts);
            return;
        }

        foreach (var part in parts)
        {
            var price = OwnValue().Match(part.Words);
            price = price.Success ? price : InnerValue().Match(part.Words);
            AddOne(gifts, price.Success ? part.Words[..price.Index] : part.Words, start + part.At, date, (price.Success ? Amount(price.Groups["amount"].Value) : null, facts.Disposition), part.For);
        }
    }

    /// <summary>The things that numbers, receivers or prices in brackets tell apart, where they stand, and whom each is for.</summary>
    private static List<(string Words, int At, string? For)> Parts(string items)
    {
        var parts = new List<(string Words, int At, string? For)>();
        var numbers = Numbered().Matches(items);
        var marks = numbers.Count > 1 ? numbers : AfterPrice().Matches(items);
        var (from, receiver) = (0, (string?)null);
        foreach (var mark in marks.Append(null))
        {
            var words = items[from..(mark?.Index ?? items.Length)];
            if (words.Any(char.IsLetter))
            {
                // What is told after the last price in brackets makes them prices of parts.
                if (marks != numbers && !OwnValue().IsMatch(words))
                {
                    return [(items, 0, null)];
                }

                parts.Add((words, from, receiver));
            }

            from = mark is null ? from : mark.Index + mark.Length;
            receiver = mark?.Groups["for"] is { Success: true } named ? named.Value : receiver;
        }

        return parts;
    }

    private static void AddOne(List<DescribedGift> gifts, string words, int start, string date, (string? Value, string? Disposition) facts, string? receiver = null)
    {
        var flat = Flat(Numbered().Replace(LetterNames.Read(words), " "));
        var item = Item(flat);
        item = item.Length > 1 ? item : facts.Value is null ? "" : "gift";
        if (item.Length > 1)
        {
            var lead = words.Length - words.TrimStart(' ', '.', ';', ',', '-').Length;
            gifts.Add(new DescribedGift(item, flat == item ? null : flat, ReceivedOn(date), facts.Value, facts.Disposition, start + lead, start + Math.Max(lead + 1, words.TrimEnd().Length)) { For = receiver });
        }
    }

    /// <summary>The thing without its category, article and details: "Artwork: 15'' bronze horse sculpted by X" is a bronze horse.</summary>
    private static string Item(string words)
    {
        var item = Category().Replace(words, "");
        var purpose = Purpose().Match(item);
        item = purpose.Success && purpose.Index > 8 ? item[..purpose.Index] : item;
        item = Article().Replace(item, "");
        if (item.Length > LongestItem)
        {
            var cut = Pause().Matches(item).LastOrDefault(pause => pause.Index is > 20 and <= LongestItem)?.Index;
            item = item[..(cut ?? LongestItem)];
        }

        item = item.Replace("``", "\"", StringComparison.Ordinal).Replace("''", "\"", StringComparison.Ordinal).Trim(' ', '.', ';', ',', '-', ':', '$');
        return Stop().Replace(item.Replace("- ", "-", StringComparison.Ordinal), "; ");
    }

    private static string Flat(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', ';', ',', '-');

    /// <summary>A number as it is, the higher of a range.</summary>
    private static string? Amount(string words)
    {
        var numbers = Money().Matches(words);
        if (numbers.Count == 0)
        {
            return null;
        }

        // "$1.325.00": only the last point can be a decimal one.
        var digits = numbers[^1].Value.Replace(",", "", StringComparison.Ordinal).TrimEnd('.');
        var point = digits.LastIndexOf('.');
        digits = point < 0 ? digits : digits[..point].Replace(".", "", StringComparison.Ordinal) + digits[point..];
        return decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount.ToString("0.##", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The day, as ISO 8601; of a span of days the first. The register writes months first.</summary>
    public static string? ReceivedOn(string words)
    {
        var plain = words.Replace(" ", "", StringComparison.Ordinal);
        if (FigureDate().Match(plain) is { Success: true } figures && Iso(figures.Groups["y"].Value, figures.Groups["m"].Value, figures.Groups["d"].Value) is { } day)
        {
            return day;
        }

        if (MonthDate().Match(plain) is { Success: true } written && Dates.Calendar.Month(written.Groups["m"].Value) is { } month)
        {
            return Iso(written.Groups["y"].Value, month.ToString(CultureInfo.InvariantCulture), written.Groups["d"].Value);
        }

        return DayDate().Match(plain) is { Success: true } dayFirst && Dates.Calendar.Month(dayFirst.Groups["m"].Value) is { } number
            ? Iso(dayFirst.Groups["y"].Value, number.ToString(CultureInfo.InvariantCulture), dayFirst.Groups["d"].Value)
            : MonthAlone().Match(plain) is { Success: true } alone && MonthOf(alone.Groups["m"].Value) is { } only ? $"{alone.Groups["y"].Value}-{only:00}"
            : Year().Match(plain) is { Success: true } year ? year.Value : null;
    }

    private static int? MonthOf(string words) => int.TryParse(words, CultureInfo.InvariantCulture, out var figure) ? figure is >= 1 and <= 12 ? figure : null : Dates.Calendar.Month(words);

    private static string? Iso(string year, string month, string day)
    {
        var full = year.Length == 2 ? "20" + year : year;
        return DateOnly.TryParseExact($"{full}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"\b(?:Date\s+)?(?:Rec['’]?v?['’]?d|Redc|Re'?cd|Received(?: Date)?|Red(?=\s*-+\s*(?:[A-Z][a-z]+ )?\d)|Date of acceptance)\b\.?\s*(?:-+|:|on|(?=[A-Z][a-z]+\.? \d)|(?=\d))\s*(?<date>(?:(?!Est|Value)[^;$]){3,40}?)\s*(?:(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.;]|(?=Est)|$)|(?<=[.;]\s*)(?<date>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})[\s.;-]*(?=Est)", RegexOptions.IgnoreCase)]
    private static partial Regex Receipt();

    [GeneratedRegex(@"(?:Est(?:\.|imated)?|Appraised)?\s*Value\s*(?:-+|:|of|in|(?=\$))\s*(?<amount>(?:(?!Disposition|Location)[^;.]|\.\d)*)[.;]?", RegexOptions.IgnoreCase)]
    private static partial Regex Value();

    [GeneratedRegex(@"(?:Disposition|Location)\s*(?:-+|:)\s*(?<words>Archives Foreign|(?:U\.S\.|[^.])*)\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Disposition();

    [GeneratedRegex(@"\G\s*(?<words>Archives Foreign|Accepted by [^.]*|Government Property|To be [^.]*|Turned in[^.]*|Handled[^.]*|Pending[^.]*|Transferr[^.]*|Deposited[^.]*|Display[^.]*|GSA)\.?")]
    private static partial Regex Bare();

    /// <summary>The end of one thing's sentence; not an initial's or an abbreviation's point.</summary>
    [GeneratedRegex(@"(?<=[a-z\d]{3}[\)""'’]?)\. (?=[A-Z\d])")]
    private static partial Regex Stop();

    /// <summary>Where a long list of things can be cut: not inside a number or after an initial.</summary>
    [GeneratedRegex(@"(?:[;,]|(?<=[a-z\d]{2}[\)""'’]?)\.)(?=\s)")]
    private static partial Regex Pause();

    [GeneratedRegex("^(?:Archives|Accepted|Government|To be|Handled|Pending|Transferr|Deposited|Display|On display|GSA|General|Reported|Retained|Treasury|OSD|Office|Expended|Consumed|With)", RegexOptions.IgnoreCase)]
    private static partial Regex Kept();

    /// <summary>"(2) ", "2. " and "For the First Lady: " start a thing of their own.</summary>
    [GeneratedRegex(@"(?:For the (?<for>[A-Z][A-Za-z ]{3,20}):\s*)?\(\d{1,2}\)\s|For the (?<for>[A-Z][A-Za-z ]{3,20}):\s|(?:^|(?<=[;.]\s))\d{1,2}\.\s(?=[A-Z])", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    /// <summary>"cufflinks ($1,800), watch ($8,100)": each with its price.</summary>
    [GeneratedRegex(@"(?<=\(\$[\d,]+(?:\.\d\d)?\))[,;.]?\s+(?:and\s+)?")]
    private static partial Regex AfterPrice();

    [GeneratedRegex(@",?\s*\(?(?<amount>\$[\d,]+(?:\.\d\d)?)\)?\.?\s*;?\s*$")]
    private static partial Regex OwnValue();

    /// <summary>"lamp, $75. Items 4-6 stand on one base": a price that a remark follows.</summary>
    [GeneratedRegex(@",\s*(?<amount>\$[\d,]+(?:\.\d\d)?)\.\s+(?=[A-Z])")]
    private static partial Regex InnerValue();

    [GeneratedRegex(@"^(?:Artwork|Art|Clothing|Jewelry|Consumables?|Miscellaneous|Collectables?|Collectibles?|Weapons?|Travel|Household(?: Items?)?|Photographs?|Religious Items?|Gift|Furniture|Accessor(?:y|ies)|Desk Items?|Electronics?|Flowers|Sports(?: Equipment)?|Tableware|Musical Instruments?|Toys?|Music|Media|Perfume|Textiles?)\s*(?:\([^)]*\))?\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Category();

    [GeneratedRegex(@"\s(?:expenses? (?:provided|accepted|paid|included)|provided (?:in|for|by|to)|in order to|to participate|to attend|for (?:participation|attendance)|while (?:in|on)|\. )", RegexOptions.IgnoreCase)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?:(?:An?|The|One|\(\d\))\s+)+", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"\d[\d,.]*")]
    private static partial Regex Money();

    [GeneratedRegex(@"(?<m>\d{1,2})/(?<d>\d{1,2})(?:-\d{1,2}(?:/\d{1,2})?)?/(?<y>\d{4}|\d\d)")]
    private static partial Regex FigureDate();

    [GeneratedRegex(@"(?<m>[A-Z][a-z]+)\.?(?<d>\d{1,2})(?:-(?:[A-Z][a-z]+)?\d{1,2})?,?(?<y>\d{4})")]
    private static partial Regex MonthDate();

    [GeneratedRegex(@"(?<d>\d{1,2})-?(?<m>[A-Z][a-z]{2,8})\.?-?(?<y>\d{4}|\d\d)")]
    private static partial Regex DayDate();

    [GeneratedRegex(@"(?<m>[A-Z][a-z]{2,8}|(?<![\d/])\d{1,2})(?:\.?,?|/)(?<y>(?:19|20)\d\d)")]
    private static partial Regex MonthAlone();

    [GeneratedRegex(@"(?:19|20)\d\d")]
    private static partial Regex Year();
}
