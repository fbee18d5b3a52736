using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Dates;

/// <summary>
/// Finds dates in the text. Relative ones are reckoned from the live-blog entry's day, else from the article's own date;
/// where the text has neither they are not given. Nothing outside the text is ever used.
/// </summary>
internal sealed class DateScanner
{
    private readonly DateTokens _tokens;
    private readonly List<DateMention> _found = [];

    private Sentence _sentence;

    /// <summary>Where the sentence before starts, if it is of the same passage.</summary>
    private int _since;

    /// <summary>The day of the entry or article; null where a year stands over the days, or none is known.</summary>
    private DateOnly? _today;

    /// <summary>The last full date of a text without a day of its own.</summary>
    private DateOnly? _last;

    /// <summary>The year that stands over a list of days.</summary>
    private DateOnly? _heading;

    /// <summary>The year that opens the passage being read, "1997: …".</summary>
    private DateOnly? _opening;

    private DateScanner(DateTokens tokens) => _tokens = tokens;

    /// <summary>Whether a date can begin with a word in lower case.</summary>
    public static bool MayStartWith(string lower) =>
        Calendar.Names(lower) || RelativePeriods.MayStartWith(lower) || RelativeDays.MayStartWith(lower) || Weekdays.MayStartWith(lower);

    public static List<DateMention> Scan(Article article, List<Token> tokens, PooledWord[] words, List<Sentence> sentences)
    {
        var scanner = new DateScanner(new DateTokens(article.Text, tokens, words));
        var published = IsoDates.Day(article.PublishedAt);
        foreach (var sentence in sentences)
        {
            var passage = article.Passages[sentence.Passage];
            scanner.Enter(sentence, passage.Kind == PassageKind.Heading);
            scanner.ReadSentence(passage.At is { } at ? IsoDates.Day(at) : published);
        }

        return scanner._found;
    }

    private void Enter(Sentence sentence, bool isHeading)
    {
        _since = _sentence.EndToken > 0 && _sentence.Passage == sentence.Passage ? _sentence.Span.Start : sentence.Span.Start;
        var isFirst = _sentence.EndToken == 0 || _sentence.Passage != sentence.Passage;
        _sentence = sentence;
        _opening = isHeading ? null : isFirst ? OpeningYear(sentence) : _opening;
        if (isHeading)
        {
            _heading = YearOf(sentence) ?? (IsMonth(sentence.FirstToken) ? _heading : null);
        }
    }

    /// <summary>"1997: On 3 May …": the year before a colon, for the days of its whole passage.</summary>
    private DateOnly? OpeningYear(Sentence first) =>
        first.FirstToken + 1 < first.EndToken && _tokens.Word(first.FirstToken + 1) is ":" && DateGrammar.Year(_tokens.Word(first.FirstToken)) is { } year ? new DateOnly(year, 1, 1) : null;

    /// <summary>"2012" over a list of days: a heading that is a year alone.</summary>
    private DateOnly? YearOf(Sentence heading) =>
        heading.EndToken == heading.FirstToken + 1 && DateGrammar.Year(_tokens.Word(heading.FirstToken)) is { } year ? new DateOnly(year, 1, 1) : null;

    private bool IsMonth(int index) => _tokens.IsWord(index) && Calendar.Month(_tokens.Word(index)) is not null;

    private void ReadSentence(DateOnly? today)
    {
        _today = (_opening ?? _heading) is null ? today : null;
        for (var i = _sentence.FirstToken; i < _sentence.EndToken;)
        {
            if (!_tokens.MayStart(i))
            {
                i++;
                continue;
            }

            var count = _found.Count;
            i = ReadAt(i);
            if (today is null && _found.Count > count)
            {
                _last = IsoDates.Day(_found[^1].Value) ?? MonthOf(_found[^1].Value) ?? _last;
            }
        }
    }

    /// <summary>The first day of a month that is written with its year; null for other dates.</summary>
    private static DateOnly? MonthOf(string value) => value.Length == 7 ? IsoDates.Day(value + "-01") : null;

    /// <summary>Reads the date that starts at a token; returns the token after it, or after the token itself.</summary>
    private int ReadAt(int index)
    {
        if (_tokens.Written(index) is { } written && written.EndToken <= _sentence.EndToken)
        {
            return ReadWritten(index, written);
        }

        if (_heading is { } over && index == _sentence.FirstToken && _since == _sentence.Span.Start && index + 1 < _sentence.EndToken && _tokens.IsWord(index + 1) && Calendar.Month(_tokens.Word(index)) is { } alone)
        {
            // "1980", and under it "October Iran cut …"
            return Add(index, index + 1, MissingYears.MonthOf(over, alone), "a month of the year over it");
        }

        if (RelativeDays.Match(_tokens, _sentence, index, new KnownDays(_today, Named())) is { } other)
        {
            return AddTold(other, "reckoned from another day");
        }

        if (_today is { } now && RelativePeriods.Match(_tokens, index, _sentence.EndToken, now) is { } period)
        {
            return Add(index, period.EndToken, period.Value, $"reckoned from {IsoDates.Text(now)}");
        }

        if (_opening is { } year && RelativePeriods.Match(_tokens, index, _sentence.EndToken, new DateOnly(year.Year, 12, 31)) is { Value.Length: 7 } month && !_tokens.Word(index).Equals("last", StringComparison.OrdinalIgnoreCase))
        {
            return Add(index, month.EndToken, month.Value, "a month of the year that opens the passage");
        }

        if (_tokens.IsNumber(index))
        {
            return ReadYear(index);
        }

        return _today is { } today && Weekdays.Match(_tokens, _sentence, index, today) is { } day
            ? AddTold(day, $"reckoned from {IsoDates.Text(today)}")
            : index + 1;
    }

    private int ReadWritten(int index, DateMatch written)
    {
        if (written is { Iso: null, Month: not null } && Later(written.EndToken) is { } until && MissingYears.Before(written, until) is { } from)
        {
            _found.Add(new DateMention(_tokens.Span(index, until.EndToken), from, false, "as written") { Until = until.Iso });
            return until.EndToken;
        }

        var isWhole = written.Iso is not null;
        if ((written.Iso ?? MissingYears.Nearest(written, _today) ?? MissingYears.SameAs(_opening ?? _heading ?? _last, written) ?? MissingYears.MonthIn(_opening, written)) is { } value)
        {
            var reason = isWhole ? "as written" : _today is null ? "year of the date before it" : "year of the article";
            _found.Add(new DateMention(_tokens.Span(index, written.EndToken), value, !isWhole, reason)
            {
                Until = written.LastDay is { } day ? $"{value[..8]}{day:00}" : null,
            });
        }

        return written.EndToken;
    }

    /// <summary>The full date after "to" or a dash: "October 26 to November 3, 1997".</summary>
    private DateMatch? Later(int index) =>
        index + 1 < _sentence.EndToken && DateGrammar.IsRangeMark(_tokens.Word(index))
        && _tokens.Written(index + 1) is { Year: not null, Day: not null } date && date.EndToken <= _sentence.EndToken
            ? date
            : null;

    /// <summary>The last full day named in this sentence or the one before, of several days the last; null where none is.</summary>
    private DateOnly? Named() => _found is [.., var last] && last.Span.Start >= _since ? IsoDates.Day(last.Until ?? last.Value) : null;

    private int ReadYear(int index)
    {
        if (LoneYears.Match(_tokens, _sentence, index, _found is [.., var last] ? last.Span.End : -1) is { } year)
        {
            _found.Add(new DateMention(_tokens.Span(year.First, index + 1), year.Value, false, year.Reason));
        }

        return index + 1;
    }

    private int AddTold(ToldDay told, string reason)
    {
        Add(told.First, told.End, IsoDates.Text(told.Day), reason);
        if (told.Until is { } until)
        {
            _found[^1] = _found[^1] with { Until = IsoDates.Text(until) };
        }

        return told.End;
    }

    private int Add(int first, int end, string value, string reason)
    {
        _found.Add(new DateMention(_tokens.Span(first, end), value, true, reason));
        return end;
    }
}
