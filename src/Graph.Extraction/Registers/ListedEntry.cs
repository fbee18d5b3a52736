using System.Text.RegularExpressions;
using Graph.Extraction.Articles;
using Graph.Extraction.Gifts;
using Graph.Extraction.Records;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Registers;

/// <summary>
/// A line of a list of visits or gifts, whose parts are told by their order: <c>4 March – Sweden (Stockholm): met X</c>,
/// <c>Japan (Tokyo), April 20–23, 2011: met X</c>, <c>President X: Official visit. 14 May 1997.</c>, <c>X, President of Y: two vases, 12 May 2019</c>.
/// </summary>
internal static partial class ListedEntry
{
    private const int LongestLine = 700;

    private const int LongestHead = 120;

    /// <summary>Marks between the parts of an entry, behind one and before the next.</summary>
    private const string MarksAfter = " :.,;-–—|)";
    private const string MarksBefore = " ,:;-–—.";

    /// <summary>A journey of whoever the heading names; none where the line is no such entry.</summary>
    public static IReadOnlyList<(RecordRole Role, TextSpan Span)> Journey(string text, TextSpan line)
    {
        var (start, _) = Start(text, line);
        if (line.Length > LongestLine || Dates().Match(text, start, line.End - start) is not { Success: true } date || date.Index - start > LongestHead)
        {
            return [];
        }

        var days = SpanOf(date);
        var isFirst = date.Index <= start + 1;
        var head = isFirst ? AfterMark(text, days.End, line.End) : new TextSpan(start, BeforeMark(text, start, date.Index));
        if (head.IsEmpty || ListedPlaces.Read(text, head) is not { } places)
        {
            return [];
        }

        var values = new List<(RecordRole, TextSpan)> { (RecordRole.Start, days) };
        AddIfAny(values, RecordRole.Host, places.State);
        AddIfAny(values, RecordRole.Locale, places.Cities);
        AddIfAny(values, RecordRole.Remarks, Trimmed(text, isFirst ? head.End : days.End, line.End));
        return values;
    }

    /// <summary>A visit of the guest whom the line names before a colon.</summary>
    public static IReadOnlyList<(RecordRole Role, TextSpan Span)> Visit(string text, TextSpan line)
    {
        var (start, colon) = Start(text, line);
        if (!IsHead(line, start, colon)
            || Dates().Match(text, colon, line.End - colon) is not { Success: true } date
            || !ListedPlaces.NamesOfficeOrState(text, new TextSpan(start, colon)))
        {
            return [];
        }

        return
        [
            (RecordRole.Guest, new TextSpan(start, colon)),
            (RecordRole.Start, SpanOf(date)),
            (RecordRole.Remarks, Trimmed(text, colon + 1, line.End)),
        ];
    }

    /// <summary>Things from the giver whom the line names before a colon.</summary>
    /// <param name="isNamed">Whether the heading says whose gifts they are.</param>
    public static IReadOnlyList<(RecordRole Role, TextSpan Span)> Gift(string text, TextSpan line, bool isNamed)
    {
        var (start, colon) = Start(text, line);
        if (line.Length <= LongestLine && FromTo().Match(text, start, line.End - start) is { Success: true } told)
        {
            return
            [
                (RecordRole.Donor, SpanOf(told.Groups["from"])),
                (RecordRole.Recipient, SpanOf(told.Groups["to"])),
                (RecordRole.Items, Trimmed(text, told.Index + told.Length, line.End)),
            ];
        }

        if (line.Length <= LongestLine && GiftFromWorth().Match(text, start, line.End - start) is { Success: true } valued)
        {
            return
            [
                (RecordRole.Items, SpanOf(valued.Groups["item"])),
                (RecordRole.Donor, SpanOf(valued.Groups["from"])),
                (RecordRole.Value, SpanOf(valued.Groups["value"])),
            ];
        }

        if (line.Length <= LongestLine && ToWhom().Match(text, start, line.End - start) is { Success: true } receiver)
        {
            return
            [
                (RecordRole.Recipient, SpanOf(receiver.Groups["to"])),
                (RecordRole.Items, Trimmed(text, receiver.Index + receiver.Length, line.End)),
            ];
        }

        if (line.Length <= LongestLine && GiftByDayAndOffice().Match(text, start, line.End - start) is { Success: true } plain
            && ListedPlaces.NamesOfficeOrState(text, SpanOf(plain.Groups["from"])))
        {
            return
            [
                (RecordRole.Received, SpanOf(plain.Groups["day"])),
                (RecordRole.Items, SpanOf(plain.Groups["item"])),
                (RecordRole.Donor, SpanOf(plain.Groups["from"])),
            ];
        }

        if (isNamed && line.Length <= LongestLine && GiftByDay().Match(text, start, line.End - start) is { Success: true } dated
            && ListedPlaces.NamesOfficeOrState(text, SpanOf(dated.Groups["from"])))
        {
            List<(RecordRole, TextSpan)> parts =
            [
                (RecordRole.Received, SpanOf(dated.Groups["day"])),
                (RecordRole.Items, SpanOf(dated.Groups["item"])),
                (RecordRole.Donor, SpanOf(dated.Groups["from"])),
            ];
            AddIfAny(parts, RecordRole.Recipient, SpanOf(dated.Groups["to"]));
            return parts;
        }

        var giver = text.AsSpan(start, line.End - start).StartsWith("from ", StringComparison.OrdinalIgnoreCase) ? start + "from ".Length : start;
        return IsHead(line, giver, colon) && colon + 2 < line.End && IsGiver(text, new TextSpan(giver, colon))
            ? GiftOf(text, line, new TextSpan(giver, colon))
            : [];
    }

    private static bool IsGiver(string text, TextSpan head) =>
        !head.Of(text).ContainsAnyInRange('0', '9') && !IsSentence(head.Of(text).ToString()) && !head.Of(text).EndsWith(" value", StringComparison.OrdinalIgnoreCase) && ListedPlaces.NamesOfficeOrState(text, head);

    /// <summary>"X gave Y five books: …"</summary>
    private static bool IsSentence(string head) => Array.Exists(head.Split(' '), word => GivingVerbs.Tells(word) && char.IsLower(word[0]));

    private static List<(RecordRole Role, TextSpan Span)> GiftOf(string text, TextSpan line, TextSpan giver)
    {
        var colon = giver.End;
        var date = Dates().Match(text, colon, line.End - colon);
        var end = date.Success ? BeforeMark(text, colon + 1, date.Index) : line.End;
        var values = new List<(RecordRole, TextSpan)>
        {
            (RecordRole.Donor, giver),
            (RecordRole.Items, Trimmed(text, colon + 1, end)),
        };
        if (date.Success)
        {
            values.Add((RecordRole.Received, SpanOf(date)));
            AddIfAny(values, RecordRole.Value, SpanOf(Worth().Match(text, date.Index, line.End - date.Index).Groups["value"]));
        }

        return values;
    }

    /// <summary>Whether the words before a colon are few enough to be a label.</summary>
    private static bool IsHead(TextSpan line, int start, int colon) => line.Length <= LongestLine && colon >= 0 && colon - start <= LongestHead;

    /// <summary>Where the words after a bullet's mark start, and the first colon with a space after it; -1 where there is none.</summary>
    private static (int Start, int Colon) Start(string text, TextSpan line)
    {
        var start = Markup.Bullet(text, line) ?? line.Start;
        var colon = start < line.End ? text.AsSpan(start, line.End - start).IndexOf(": ") : -1;
        return (start, colon < 0 ? -1 : start + colon);
    }

    /// <summary>The stretch after a date and its mark, up to the mark that ends a place.</summary>
    private static TextSpan AfterMark(string text, int from, int end)
    {
        var first = AfterMarks(text, from, end);
        var stop = PlaceEnd().Match(text, first, end - first);
        return first == from ? default : new TextSpan(first, stop.Success ? stop.Index : Trimmed(text, first, end).End);
    }

    private static int BeforeMark(string text, int start, int end)
    {
        var last = end;
        while (last > start && (MarksBefore.Contains(text[last - 1]) || IsOpenBracket(text.AsSpan(start, last - start))))
        {
            last--;
        }

        return last;
    }

    private static bool IsOpenBracket(ReadOnlySpan<char> words) => words[^1] == '(' && !words.Contains(')');

    private static TextSpan Trimmed(string text, int start, int end)
    {
        var first = AfterMarks(text, start, end);
        var last = end;
        while (last > first && text[last - 1] is ' ' or ',' or ';')
        {
            last--;
        }

        return new TextSpan(first, last);
    }

    private static int AfterMarks(string text, int from, int end)
    {
        var first = from;
        while (first < end && MarksAfter.Contains(text[first]))
        {
            first++;
        }

        return first;
    }

    private static TextSpan SpanOf(Capture group) => new(group.Index, group.Index + group.Length);

    private static void AddIfAny(List<(RecordRole, TextSpan)> values, RecordRole role, TextSpan span)
    {
        if (!span.IsEmpty)
        {
            values.Add((role, span));
        }
    }

    private const string Month =
        @"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?";

    private const string Year = @"(?:,? (?:1[89]|20)\d\d)?";

    private const string DayFirst =
        @"\b\d{1,2}(?: ?[–—-] ?\d{1,2})? " + Month + Year + @"(?: ?(?:[–—-]|to) ?\d{1,2} " + Month + ")?" + Year + @"\b";

    private const string Offices =
        "President|Minister|King|Queen|Sultan|Emir|Chancellor|Prince|Princess|Ambassador|Premier|Speaker|Governor";

    private const string MonthFirst =
        @"\b" + Month + @" \d{1,2}(?: ?(?:[–—-]|to) ?(?:" + Month + @" )?\d{1,2})?" + Year + @"\b";

    [GeneratedRegex(DayFirst + "|" + MonthFirst)]
    private static partial Regex Dates();

    [GeneratedRegex(@"\. |: |; | [–—-] |, (?=\p{Ll})| \| |\.$")]
    private static partial Regex PlaceEnd();

    [GeneratedRegex(@"\G(?:from|From) (?<from>\p{Lu}[^:–—]{2,90}?) to (?<to>\p{Lu}[^:–—]{2,90}?)(?:: | [–—-] )")]
    private static partial Regex FromTo();

    /// <summary>"To President X: a silver bowl"</summary>
    [GeneratedRegex(@"\G(?:to|To) (?:the )?(?<to>\p{Lu}[^:–—.;]{2,90}?)(?:: | [–—-] )")]
    private static partial Regex ToWhom();

    /// <summary>"14 January – Silver bowl from X, Prime Minister of Y": the day before the thing.</summary>
    [GeneratedRegex(@"\G(?<day>\d{1,2} " + Month + @"(?:,? (?:1[89]|20)\d\d)?|" + Month + @" \d{1,2}(?:, (?:1[89]|20)\d\d)?)(?: ?[:–—|-] | {2,})"
        + @"(?<item>[^;]{3,160}?),? (?:from|given by|presented by|donated by|gift of) (?<from>\p{Lu}[^;]{2,160}?)"
        + @"(?:, to (?<to>\p{Lu}[^;]{2,90}?))?[.]?(?=\r?$|\n|\z)", RegexOptions.Multiline)]
    private static partial Regex GiftByDay();

    /// <summary>"14 January: Silver bowl, President X": the giver after a comma, by his office.</summary>
    [GeneratedRegex(@"\G(?<day>\d{1,2} " + Month + @"(?:,? (?:1[89]|20)\d\d)?|" + Month + @" \d{1,2}(?:, (?:1[89]|20)\d\d)?)(?: ?[:–—|-] | {2,})"
        + @"(?<item>[^;,:]{3,120}?), "
        + @"(?<from>(?:Prime |Foreign |Deputy |Crown )?(?:" + Offices + @")\b[^;:]{2,120}?)[.]?(?=\r?$|\n|\z)", RegexOptions.Multiline)]
    private static partial Regex GiftByDayAndOffice();

    /// <summary>"Silk rug. From President X. Estimated value: $4,000."</summary>
    [GeneratedRegex(@"\G(?<item>\p{L}[^:]{2,400}?)[.;,] From (?<from>\p{Lu}[^:]{2,120}?)[.;,] (?:Est(?:imated|\.)?|Appraised) [Vv]alue[: -]+(?<value>[$£€]\s?\d[\d,.]*\d)")]
    private static partial Regex GiftFromWorth();

    [GeneratedRegex(@"(?<value>[$£€]\s?\d[\d,.]*\d)")]
    private static partial Regex Worth();
}
