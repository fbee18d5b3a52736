using Graph.Extraction.Articles.Html;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>Groups lines into paragraphs, and gives those of a live blog's entry the entry's time.</summary>
internal sealed class BlockReader(string text, bool isMarkdown, DateOnly? publishedOn)
{
    /// <summary>A line that is nothing but a date has no more characters.</summary>
    private const int LongestDate = 60;

    /// <summary>The line with writer and day stands among the first of a text.</summary>
    private const int MostBeforeByline = 6;

    private readonly DiaryDays _diary = new();

    private DateOnly? _day = publishedOn;
    private List<TextLine> _lines = [];
    private string? _at;
    private int _entry = -1;
    private TextSpan _open;
    private PassageKind _openKind;

    /// <summary>What a page says of its lines; null for a text that must be told by its own form.</summary>
    public IReadOnlyDictionary<int, LineMark>? Layout { get; init; }

    public List<Block> Blocks { get; } = [];

    /// <summary>The day of the first line that is nothing but a date, as an ISO 8601 prefix; null where there is none.</summary>
    public string? PublishedOn { get; private set; }

    public void Read(int from)
    {
        var lines = TextLines.Read(text, from).ToList();
        _lines = lines;
        if (Layout is not null)
        {
            ReadLaidOut(lines, Layout);
            return;
        }

        lines = isMarkdown ? EmbeddedHtml.Without(text, lines) : lines;
        var wrapping = new LineWrapping(text, lines, isMarkdown);
        TextLine? previous = null;
        foreach (var line in lines)
        {
            if (line.IsBlank || Markup.IsRule(text, line.Content))
            {
                Flush();
                previous = null;
            }
            else if (!ReadMarked(line.Content))
            {
                ReadText(line, previous, wrapping);
                previous = line;
            }
            else
            {
                previous = _open.IsEmpty ? null : line;
            }
        }

        Flush();
        new PlainHeadings(text, Blocks).Mark();
    }

    /// <summary>Lines of a page, which says what they are; what it does not say their form tells.</summary>
    private void ReadLaidOut(List<TextLine> lines, IReadOnlyDictionary<int, LineMark> layout)
    {
        foreach (var line in lines.Where(line => !line.IsBlank && !Markup.IsRule(text, line.Content)))
        {
            var mark = layout.GetValueOrDefault(line.Content.Start) ?? new LineMark(PassageKind.Prose);
            if (mark.At is not null)
            {
                (_at, _day, _entry) = (mark.At, IsoDates.Day(mark.At) ?? _day, _entry + 1);
            }

            if (!mark.IsOnlyTime && !(mark.Kind != PassageKind.Heading && ReadMarked(line.Content)))
            {
                _ = mark.Kind == PassageKind.Heading && mark.At is null ? AddHeading(line.Content) : AddAlone(line.Content, mark.Kind);
            }

            Flush();
        }
    }

    /// <summary>Lines that their own form tells apart from running text.</summary>
    private bool ReadMarked(TextSpan line)
    {
        if (ReadDate(line) || ReadStamp(line))
        {
            return true;
        }

        if (LineWords.IsNavigation(line.Of(text)))
        {
            Flush();
            return true;
        }

        var heading = Markup.Heading(text, line) ?? (_open.IsEmpty || isMarkdown ? Markup.Bold(text, line) : null);
        if (heading is { } words)
        {
            return AddHeading(words);
        }

        if (text[line.Start] == '|')
        {
            return ReadRow(line);
        }

        if (line.Length < PlainHeadings.Longest && Blocks.Count < MostBeforeByline && IsoDates.InParts(text, line) is { } day)
        {
            _day = EntryStamp.DateOf(day) ?? _day;
            PublishedOn ??= day.Iso;
            return AddAlone(line, PassageKind.Byline);
        }

        if (_open.IsEmpty && LineWords.IsByline(line.Of(text)))
        {
            return AddAlone(line, PassageKind.Byline);
        }

        if (LineWords.IsCaption(line.Of(text)))
        {
            return AddAlone(line, PassageKind.Caption);
        }

        return ReadBullet(line);
    }

    private bool ReadBullet(TextSpan line)
    {
        if (Markup.Bullet(text, line) is not { } start || start >= line.End)
        {
            return false;
        }

        if (isMarkdown && !_open.IsEmpty && _openKind == PassageKind.Prose && IsNumberedOn(line))
        {
            return false;
        }

        Flush();
        _open = new TextSpan(start, line.End);
        _openKind = PassageKind.Bullet;
        return true;
    }

    /// <summary>Only a list that begins with 1 interrupts a paragraph (CommonMark 0.31, section 5.3).</summary>
    private bool IsNumberedOn(TextSpan line) =>
        char.IsAsciiLetterOrDigit(text[line.Start]) && (text[line.Start] != '1' || char.IsAsciiDigit(text[line.Start + 1]));

    /// <summary>A row of a table is an item of its own.</summary>
    private bool ReadRow(TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && (text[start] is '|' || Characters.IsSpace(text[start])))
        {
            start++;
        }

        return AddAlone(new TextSpan(start, line.End), PassageKind.Bullet);
    }

    private void ReadText(TextLine line, TextLine? previous, LineWrapping wrapping)
    {
        if (!_open.IsEmpty && previous is { } before && wrapping.Continues(before, line))
        {
            _open = new TextSpan(_open.Start, line.Content.End);
            return;
        }

        Flush();
        _open = line.Content;
        _openKind = PassageKind.Prose;
    }

    private bool ReadDate(TextSpan line)
    {
        if (line.Length > LongestDate || IsoDates.WholeLine(text, line) is not { } day)
        {
            return false;
        }

        Flush();
        _day = EntryStamp.DateOf(day) ?? _day;
        PublishedOn ??= day.Iso;
        if (_day is { } today && _diary.Opens(today, Blocks, _entry))
        {
            (_at, _entry) = (IsoDates.Text(today), _entry < 0 ? 1 : _entry + 1);
        }

        return true;
    }

    private bool ReadStamp(TextSpan line)
    {
        if (EntryStamp.Published(text, line, _day) is { } published)
        {
            Flush();
            Begin(published);
            var first = Markup.Bullet(text, line) is { } start && start < published.Rest ? start : line.Start;
            return AddAlone(new TextSpan(first, published.Rest), PassageKind.Heading);
        }

        if (EntryStamp.Match(text, line, _day) is not { } stamp)
        {
            return false;
        }

        Flush();
        Begin(stamp);
        if (stamp.Rest < line.End)
        {
            _open = new TextSpan(stamp.Rest, line.End);
            _openKind = PassageKind.Prose;
        }

        return true;
    }

    /// <summary>A headline by itself; one that ends in a time begins an entry.</summary>
    private bool AddHeading(TextSpan words)
    {
        if (EntryStamp.AtEnd(text, words, _day) is not { } stamp)
        {
            return AddAlone(words, PassageKind.Heading);
        }

        Flush();
        Begin(stamp);
        return AddAlone(new TextSpan(words.Start, stamp.Rest), PassageKind.Heading);
    }

    private void Begin(EntryStamp stamp)
    {
        _day = EntryStamp.DateOf(stamp.Day) ?? _day ?? DayElsewhere();
        _at = _day is { } day ? $"{IsoDates.Text(day)}T{stamp.Time.Clock}{stamp.Time.Offset}" : null;
        _entry++;
    }

    /// <summary>The day of the first line below that is nothing but a date, looked for once: a live blog may name it at its end.</summary>
    private DateOnly? DayElsewhere()
    {
        var lines = _lines;
        _lines = [];
        foreach (var line in lines.Where(line => line.Content.Length is > 0 and <= LongestDate))
        {
            if (IsoDates.WholeLine(text, line.Content) is { } day)
            {
                return EntryStamp.DateOf(day);
            }
        }

        return null;
    }

    private bool AddAlone(TextSpan span, PassageKind kind)
    {
        Flush();
        if (!span.IsEmpty)
        {
            Blocks.Add(new Block(span, kind, _at, _entry));
        }

        return true;
    }

    private void Flush()
    {
        if (!_open.IsEmpty)
        {
            Blocks.Add(new Block(_open, _openKind, _at, _entry));
        }

        _open = default;
    }
}
