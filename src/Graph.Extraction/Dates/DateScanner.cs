using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Dates;

/// <summary>
/// Finds dates in the text. Relative ones are reckoned from the live-blog entry's day, else from the article's own date;
/// where the text has neither they are not given. Nothing outside the text is ever used.
/// </summary>
internal static class DateScanner
{
    /// <summary>How many words around a weekday can say that it is still to come.</summary>
    private const int Near = 40;

    private static readonly HashSet<string> Today = new(["today", "tonight", "yesterday", "tomorrow"], StringComparer.Ordinal);

    /// <summary>Whether a date can begin with a word in lower case.</summary>
    public static bool MayStartWith(string lower) => Calendar.Names(lower) || RelativePeriods.MayStartWith(lower) || RelativeDays.MayStartWith(lower) || Today.Contains(lower);

    public static List<DateMention> Scan(Article article, List<Token> tokens, PooledWord[] words, List<Sentence> sentences)
    {
        var found = new List<DateMention>();
        DateOnly? last = null;
        DateOnly? heading = null;
        var published = IsoDates.Day(article.PublishedAt);
        Sentence before = default;
        foreach (var sentence in sentences)
        {
            var since = before.EndToken > 0 && before.Passage == sentence.Passage ? before.Span.Start : sentence.Span.Start;
            before = sentence;
            var today = article.Passages[sentence.Passage].At is { } at ? IsoDates.Day(at) : published;
            if (article.Passages[sentence.Passage].Kind == PassageKind.Heading)
            {
                heading = YearOf(article.Text, tokens, sentence) ?? (tokens[sentence.FirstToken].Kind == TokenKind.Word && Calendar.Month(tokens[sentence.FirstToken].Of(article.Text)) is not null ? heading : null);
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (tokens[i].Kind != TokenKind.Number && !words[i].MayBe(WordTraits.Date))
                {
                    i++;
                    continue;
                }

                var count = found.Count;
                i = ReadAt(article.Text, tokens, words, sentence, since, i, heading is null ? today : null, heading ?? last, found);
                last = today is null && found.Count > count ? IsoDates.Day(found[^1].Value) ?? last : last;
            }
        }

        return found;
    }

    /// <summary>"2012" over a list of days: a heading that is a year alone.</summary>
    private static DateOnly? YearOf(string text, List<Token> tokens, Sentence heading) =>
        heading.EndToken == heading.FirstToken + 1 && DateGrammar.Year(tokens[heading.FirstToken].Of(text)) is { } year ? new DateOnly(year, 1, 1) : null;

    private static int ReadAt(string text, List<Token> tokens, PooledWord[] words, Sentence sentence, int since, int index, DateOnly? today, DateOnly? last, List<DateMention> found)
    {
        if (DateGrammar.Match(text, tokens, index) is { } written && written.EndToken <= sentence.EndToken)
        {
            if (written is { Iso: null, Month: not null } && Later(text, tokens, written.EndToken, sentence.EndToken) is { } until && Before(written, until) is { } from)
            {
                Add(tokens, index, until.EndToken, from, false, "as written", found);
                found[^1] = found[^1] with { Until = until.Iso };
                return until.EndToken;
            }

            var value = written.Iso ?? WithNearestYear(written, today) ?? WithYearOf(last, written);
            var count = found.Count;
            var end = Add(tokens, index, written.EndToken, value, written.Iso is null, written.Iso is null ? today is null ? "year of the date before it" : "year of the article" : "as written", found);
            if (written.LastDay is { } lastDay && found.Count > count)
            {
                found[^1] = found[^1] with { Until = $"{found[^1].Value[..8]}{lastDay:00}" };
            }

            return end;
        }

        if (RelativeDays.Match(text, words, tokens, sentence, index, today, Named(found, since)) is var (other, first, after))
        {
            return Add(tokens, first, after, IsoDates.Text(other), true, "reckoned from another day", found);
        }

        if (today is { } now && RelativePeriods.Match(text, tokens, index, sentence.EndToken, now) is { } period)
        {
            return Add(tokens, index, period.EndToken, period.Value, true, $"reckoned from {IsoDates.Text(now)}", found);
        }

        var word = tokens[index].Of(text);
        if (tokens[index].Kind == TokenKind.Number)
        {
            return ReadYear(text, tokens, index, word, OpensLine(text, tokens, sentence, index), found);
        }

        if (today is not { } day)
        {
            return index + 1;
        }

        if (RelativeDay(text, tokens, sentence, index, day) is not { } relative)
        {
            return index + 1;
        }

        if (index + 2 < sentence.EndToken && tokens[index + 1].Of(text) is "last" && tokens[index + 2].Of(text) is "week" && Calendar.Weekday(tokens[index].Of(text)) is { } weekday)
        {
            // "Tuesday last week": of the week before, from Monday on.
            var monday = day.AddDays(-((int)day.DayOfWeek + 6) % 7 - 7);
            return Add(tokens, Earlier(text, tokens, sentence, index), index + 3, IsoDates.Text(monday.AddDays(weekday - 1)), true, $"reckoned from {IsoDates.Text(day)}", found);
        }

        var rangeEnd = Until(text, tokens, sentence, index, relative);
        var next = Add(tokens, Earlier(text, tokens, sentence, index), rangeEnd is null ? index + 1 : index + 3, IsoDates.Text(relative), true, $"reckoned from {IsoDates.Text(day)}", found);
        found[^1] = found[^1] with { Until = rangeEnd };
        return next;
    }

    /// <summary>The last full day named after an offset, of several days the last; null where none is.</summary>
    private static DateOnly? Named(List<DateMention> found, int since) =>
        found is [.., var last] && last.Span.Start >= since ? IsoDates.Day(last.Until ?? last.Value) : null;

    /// <summary>"from Tuesday to Thursday", "between Monday and Wednesday": the last day; null where no second weekday follows.</summary>
    private static string? Until(string text, List<Token> tokens, Sentence sentence, int index, DateOnly first) =>
        index > sentence.FirstToken && index + 2 < sentence.EndToken
            && ((tokens[index - 1].Of(text) is "from" or "From" && tokens[index + 1].Of(text) is "to" or "until" or "through") || (tokens[index - 1].Of(text) is "between" or "Between" && tokens[index + 1].Of(text) is "and"))
            && Calendar.Weekday(tokens[index].Of(text)) is { } from && Calendar.Weekday(tokens[index + 2].Of(text)) is { } to
            ? IsoDates.Text(first.AddDays((to - from + 7) % 7))
            : null;

    /// <summary>The full date after "to" or a dash: "October 26 to November 3, 1997".</summary>
    private static DateMatch? Later(string text, List<Token> tokens, int index, int end) =>
        index + 1 < end && tokens[index].Of(text) is "to" or "until" or "through" or "-" or "\u2013" or "\u2014"
            && DateGrammar.Match(text, tokens, index + 1) is { Year: not null, Day: not null } date && date.EndToken <= end ? date : null;

    /// <summary>The first day in the year of the last; null where it would come after it.</summary>
    private static string? Before(DateMatch first, DateMatch last) =>
        first is { Month: { } month, Day: { } day } && last.Year is { } year && day <= DateTime.DaysInMonth(year, month) && (month, day).CompareTo((last.Month ?? 0, last.Day ?? 0)) < 0
            ? IsoDates.Text(new DateOnly(year, month, day)) : null;

    private static int Add(List<Token> tokens, int first, int end, string? value, bool isRelative, string reason, List<DateMention> found)
    {
        if (value is not null)
        {
            found.Add(new DateMention(new TextSpan(tokens[first].Start, tokens[end - 1].End), value, isRelative, reason));
        }

        return end;
    }

    /// <summary>A day and month without a year: the one within half a year of the article.</summary>
    private static string? WithNearestYear(DateMatch written, DateOnly? today)
    {
        if (today is not { } day || written is not { Month: { } month, Day: { } number })
        {
            return null;
        }

        var best = new[] { day.Year - 1, day.Year, day.Year + 1 }
            .Where(year => year is > 0 and < 9999 && number <= DateTime.DaysInMonth(year, month))
            .Select(year => new DateOnly(year, month, number))
            .MinBy(date => Math.Abs(date.DayNumber - day.DayNumber));
        return best == default ? null : IsoDates.Text(best);
    }

    /// <summary>A day and month without a year, in an article without a date: of the year of the last full date before it.</summary>
    private static string? WithYearOf(DateOnly? last, DateMatch written) =>
        last is { } day && written is { Month: { } month, Day: { } number } && number <= DateTime.DaysInMonth(day.Year, month) ? IsoDates.Text(new DateOnly(day.Year, month, number)) : null;

    /// <summary>"1971: …", "1992 – …": a year at the head of a list's item.</summary>
    private static bool OpensLine(string text, List<Token> tokens, Sentence sentence, int index) =>
        index == sentence.FirstToken && index + 1 < sentence.EndToken && tokens[index + 1].Of(text) is ":" or "–" or "—" or "|";

    private static int ReadYear(string text, List<Token> tokens, int index, ReadOnlySpan<char> figures, bool opensLine, List<DateMention> found)
    {
        var decade = figures.Length is 5 or 6 && figures[^1] == 's' && DateGrammar.Year(figures[..4]) is not null && figures[3] == '0';
        if (decade)
        {
            var first = index > 0 && tokens[index - 1].Of(text) is "early" or "late" or "mid" ? index - 1 : index;
            return Add(tokens, first, index + 1, string.Concat(figures[..3], "X"), false, "a decade", found);
        }

        var before = index > 0 ? tokens[index - 1].Of(text) : default;
        var afterYear = found.Count > 0 && index > 1 && found[^1].Span.End == tokens[index - 2].End && before is "and" or "," or "or";
        var isYear = DateGrammar.Year(figures) is not null
            && (opensLine || afterYear || before is "in" or "In" or "since" or "Since" or "by" or "By" or "until" or "from" or "to" or "of" or "early" or "late" or "mid" or "the");
        return isYear ? Add(tokens, index, index + 1, figures.ToString(), false, "a year", found) : index + 1;
    }

    private static DateOnly? RelativeDay(string text, List<Token> tokens, Sentence sentence, int index, DateOnly today)
    {
        var word = tokens[index].Of(text);
        if (today.Year is < 2 or > 9990)
        {
            return null;
        }

        if (word.Equals("today", StringComparison.OrdinalIgnoreCase) || word.Equals("tonight", StringComparison.OrdinalIgnoreCase))
        {
            return today;
        }

        if (word.Equals("yesterday", StringComparison.OrdinalIgnoreCase))
        {
            return today.AddDays(-1);
        }

        return word.Equals("tomorrow", StringComparison.OrdinalIgnoreCase) ? today.AddDays(1) : Weekday(text, tokens, sentence, index, today);
    }

    /// <summary>The last such weekday up to the article's day, or the next one where the sentence speaks of what will be.</summary>
    private static DateOnly? Weekday(string text, List<Token> tokens, Sentence sentence, int index, DateOnly today)
    {
        if (!char.IsUpper(text[tokens[index].Start]) || Calendar.Weekday(tokens[index].Of(text)) is not { } weekday || tokens[index].Length() < 4)
        {
            return null;
        }

        var back = (((int)today.DayOfWeek + 6) % 7 - (weekday - 1) + 7) % 7;
        var before = index > sentence.FirstToken ? tokens[index - 1].Of(text) : default;
        if (before is "last" && back == 0)
        {
            back = 7;
        }

        if (before is "earlier" || (before is "on" && index - 1 > sentence.FirstToken && tokens[index - 2].Of(text) is "earlier" or "Earlier"))
        {
            return today.AddDays(-back);
        }

        return before is "next" || SpeaksOfFuture(text, tokens, sentence, index) ? today.AddDays((7 - back) % 7 + (before is "next" && back == 0 ? 7 : 0)) : today.AddDays(-back);
    }

    /// <summary>Whether words around a token speak of what will be.</summary>
    public static bool SpeaksOfFuture(string text, List<Token> tokens, Sentence sentence, int index)
    {
        for (var i = Math.Max(sentence.FirstToken, index - Near); i < Math.Min(sentence.EndToken, index + Near); i++)
        {
            if (tokens[i].Of(text) is "will" or "expected" or "due" or "scheduled" or "plans" or "upcoming")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes "earlier on", "late on", "on" in front of the day into its span.</summary>
    private static int Earlier(string text, List<Token> tokens, Sentence sentence, int index)
    {
        var first = index;
        while (first > sentence.FirstToken && index - first < 2
            && tokens[first - 1].Of(text) is "on" or "On" or "earlier" or "Earlier" or "late" or "Late" or "early" or "Early" or "later" or "last" or "next")
        {
            first--;
        }

        return first;
    }

    private static int Length(this Token token) => token.End - token.Start;
}
