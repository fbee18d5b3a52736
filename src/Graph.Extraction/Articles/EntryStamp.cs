using System.Collections.Frozen;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Articles;

/// <summary>The time at the head of a live blog's entry.</summary>
/// <param name="Rest">Offset where the entry's own words start on the same line; the line's end where there are none.</param>
/// <param name="Day">The day written beside the time; null where there is none.</param>
/// <param name="Time">The time, at the zone's offset on that day.</param>
internal readonly record struct EntryStamp(int Rest, DateMatch? Day, ClockTime Time)
{
    /// <summary>A time at the end of a headline, with its zone, has no more characters than this.</summary>
    private const int LongestEnd = 24;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = WordSet.Of(
        "about after around at before by from since till to until About After Around At Before By From Since To Until")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private const string PublishedAt = "published at ";

    private static readonly string[] Labels = ["Posted at ", "Posted ", "Updated at ", "Updated ", "at ", "At "];

    /// <summary>
    /// Reads forms such as <c>09:35 GMTNorth Korea …</c>, <c>- 09:08 GMT</c>, <c>[10:15]</c>, <c>2:15 p.m. ET, June 19, 2024</c>,
    /// <c>1.52 p.m. The president …</c> and <c>19 Jun 2024 09.35 BST</c>. A sentence that merely begins with a time ("9 a.m. is early") is not a stamp.
    /// </summary>
    public static EntryStamp? Match(string text, TextSpan line, DateOnly? today)
    {
        var position = SkipMarks(text, line.Start, line.End);
        position += LabelLength(text.AsSpan(position, line.End - position));
        var day = DayAt(text, ref position, line.End);
        if (ClockTime.Match(text.AsSpan(position, line.End - position), DateOf(day) ?? today) is not { } time)
        {
            return null;
        }

        position += time.Length;
        if (day is null && DayBehind(text, position, time, line.End, today) is { } behind)
        {
            (day, time, position) = behind;
        }

        return StandsApart(text, position, line.End, time) ? new EntryStamp(SkipMarks(text, position, line.End), day, time) : null;
    }

    /// <summary>
    /// Reads the time that a page glues to an entry's headline, as <c>Talks beginpublished at 17:38 British Summer Time 12 June 2021</c>; its
    /// <see cref="Rest"/> is where "published" begins.
    /// </summary>
    public static EntryStamp? Published(string text, TextSpan line, DateOnly? today)
    {
        var words = line.Of(text);
        var label = words.LastIndexOf(PublishedAt, StringComparison.Ordinal);
        if (label < 1)
        {
            return null;
        }

        var position = line.Start + label + PublishedAt.Length;
        if (ClockTime.Match(text.AsSpan(position, line.End - position), today) is not { } time)
        {
            return null;
        }

        DateMatch? day = null;
        position += time.Length;
        if (DayBehind(text, position, time, line.End, today) is { } behind)
        {
            (day, time, position) = behind;
        }

        return SkipMarks(text, position, line.End) >= line.End ? new EntryStamp(line.Start + label, day, time) : null;
    }

    /// <summary>
    /// Reads the time at the end of an entry's headline, as <c>Talks begin 3:20 p.m. ET</c>; its <see cref="Rest"/> is where the time
    /// begins. A time without zone or meridiem, and one that a preposition ties to the words before ("at 3 p.m."), are none.
    /// </summary>
    public static EntryStamp? AtEnd(string text, TextSpan heading, DateOnly? today)
    {
        for (var start = heading.End - 1; start > heading.Start && heading.End - start < LongestEnd; start--)
        {
            if (char.IsAsciiDigit(text[start]) && (Characters.IsSpace(text[start - 1]) || text[start - 1] is '(' or '[')
                && ClockTime.Match(text.AsSpan(start, heading.End - start), today) is { } time && (time.HasMeridiem || time.Offset.Length > 0)
                && SkipMarks(text, start + time.Length, heading.End) >= heading.End)
            {
                var end = start;
                while (end > heading.Start && SkipMarks(text, end - 1, end) == end)
                {
                    end--;
                }

                return end > heading.Start && !IsTied(text.AsSpan(heading.Start, end - heading.Start)) ? new EntryStamp(end, null, time) : null;
            }
        }

        return null;
    }

    /// <summary>The day as a date; null where it has no year.</summary>
    public static DateOnly? DateOf(DateMatch? day) =>
        day is { Year: { } year, Month: { } month, Day: { } number } ? new DateOnly(year, month, number) : null;

    /// <summary>"Press conference at", "open from": the words need the time.</summary>
    private static bool IsTied(ReadOnlySpan<char> words) =>
        Prepositions.Contains(words[(words.LastIndexOf(' ') + 1)..]);

    private static bool StandsApart(string text, int position, int end, ClockTime time)
    {
        if (position >= end || SkipMarks(text, position, end) >= end)
        {
            return true;
        }

        var next = SkipSpace(text, position, end);
        if (text[next] is '-' or '|' or ':' or ']' or ')' or '\u2022' || Characters.IsDash(text[next]))
        {
            return true;
        }

        return (time.Offset.Length > 0 || time.IsInFull) && (char.IsUpper(text[next]) || Characters.IsQuote(text[next]));
    }

    /// <summary>The day written behind a time that ends at a position, the time at the zone's offset on it, and where it ends; null where none is.</summary>
    private static (DateMatch? Day, ClockTime Time, int End)? DayBehind(string text, int position, ClockTime time, int end, DateOnly? today)
    {
        var after = SkipMarks(text, position, end);
        return after < end && DayAt(text, ref after, end) is { } day
            ? (day, ClockTime.Match(text.AsSpan(position - time.Length, time.Length), DateOf(day) ?? today) ?? time, after)
            : null;
    }

    private static DateMatch? DayAt(string text, ref int position, int end)
    {
        if (position >= end || !(char.IsAsciiDigit(text[position]) || StartsWithName(text.AsSpan(position, end - position))))
        {
            return null;
        }

        var tokens = new List<Token>();
        Tokenizer.Read(text, new TextSpan(position, Math.Min(end, position + 40)), tokens);
        if (DateGrammar.Match(text, tokens, 0) is not { } day)
        {
            return null;
        }

        position = SkipMarks(text, tokens[day.EndToken - 1].End, end);
        position += text.AsSpan(position, end - position).StartsWith("at ", StringComparison.Ordinal) ? 3 : 0;
        return day;
    }

    /// <summary>Whether the first word is a month's or a weekday's name: few lines pay for more.</summary>
    private static bool StartsWithName(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && char.IsAsciiLetter(line[length]))
        {
            length++;
        }

        return Calendar.Month(line[..length]) is not null || Calendar.Weekday(line[..length]) is not null;
    }

    private static int LabelLength(ReadOnlySpan<char> line)
    {
        foreach (var label in Labels)
        {
            if (line.StartsWith(label, StringComparison.Ordinal))
            {
                return label.Length;
            }
        }

        return 0;
    }

    private static int SkipMarks(string text, int position, int end)
    {
        while (position < end && (Characters.IsSpace(text[position]) || Characters.IsDash(text[position])
            || text[position] is '-' or '*' or '#' or '[' or ']' or '(' or ')' or '|' or ':' or ',' or '\u2022' or '\u00B7'))
        {
            position++;
        }

        return position;
    }

    private static int SkipSpace(string text, int position, int end)
    {
        while (position < end && Characters.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
