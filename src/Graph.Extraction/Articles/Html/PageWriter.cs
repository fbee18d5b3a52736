using System.Collections.Frozen;
using System.Text;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles.Html;

/// <summary>Writes the article of a page as plain text, a line for each block and an empty line between blocks.</summary>
/// <param name="main">The element that holds the article.</param>
/// <param name="hasEntries">Whether the times in it are those of a live blog's entries.</param>
internal sealed class PageWriter(HtmlElement main, bool hasEntries)
{
    /// <summary>A longer line is prose, though all of it is bold.</summary>
    private const int LongestHeading = 200;

    /// <summary>A line that is an entry's time has no more characters beside it: "Updated at 12:30 (GMT)".</summary>
    private const int MostBesideTime = 24;

    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup " +
        "time tt u var wbr").Split(' '),
        StringComparer.Ordinal);

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly Dictionary<int, LineMark> _marks = [];
    private string? _time;
    private int _timeLength;
    private int _boldLength;

    /// <summary>The marks by the offset of their line.</summary>
    public IReadOnlyDictionary<int, LineMark> Marks => _marks;

    /// <summary>The text with a headline that stands outside the article's element before it.</summary>
    public string Write(string? headline)
    {
        if (headline is not null)
        {
            _line.Append(headline);
            Flush(PassageKind.Heading);
        }

        Write(main, PassageKind.Prose);
        Flush(PassageKind.Prose);
        return _text.ToString();
    }

    private void Write(HtmlElement element, PassageKind kind)
    {
        foreach (var child in element.Children)
        {
            if (child is HtmlElement part)
            {
                WriteElement(part, kind);
            }
            else
            {
                AddText((string)child);
            }
        }
    }

    private void WriteElement(HtmlElement element, PassageKind kind)
    {
        if (PageParts.IsForeign(element, main))
        {
            return;
        }

        if (element.Name == "br")
        {
            Flush(kind);
        }
        else if (element.Name == "table" && TableRows.Of(element) is { Count: > 0 } rows)
        {
            Flush(kind);
            foreach (var row in rows)
            {
                _line.Append(row);
                Flush(PassageKind.Bullet);
            }
        }
        else if (Inline.Contains(element.Name) && KindOf(element, kind) == kind)
        {
            WriteInline(element, kind);
        }
        else
        {
            Flush(kind);
            var own = KindOf(element, kind);
            Write(element, own);
            Flush(own);
        }
    }

    private void WriteInline(HtmlElement element, PassageKind kind)
    {
        var before = _line.Length;
        _line.Append(element.Name == "q" ? "\u201C" : "");
        Write(element, kind);
        _line.Append(element.Name == "q" ? "\u201D" : "");
        var length = Math.Max(0, _line.Length - before);
        _boldLength += element.Name is "b" or "strong" ? length : 0;
        if (element.Name == "time" && hasEntries && PageDates.Moment(element["datetime"]) is { } moment)
        {
            (_time, _timeLength) = (moment, length);
        }
    }

    /// <summary>The part an element plays: what it is, or is called.</summary>
    private static PassageKind KindOf(HtmlElement element, PassageKind around) => element.Name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => PassageKind.Heading,
        "figcaption" or "caption" => PassageKind.Caption,
        "li" or "dd" => PassageKind.Bullet,
        "ul" or "ol" or "dl" or "table" or "blockquote" => around == PassageKind.Bullet ? PassageKind.Prose : around,
        _ when Says(element, "caption") || Says(element, "credit") => PassageKind.Caption,
        _ when Says(element, "byline") || Says(element, "author") || element["itemprop"] == "author" || element["rel"] == "author" => PassageKind.Byline,
        _ => around,
    };

    private static bool Says(HtmlElement element, string word) => element["class"]?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Adds text with its space collapsed; hyphens that show only at a line's end are left out.</summary>
    private void AddText(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (_line.Length > 0 && _line[^1] is not (' ' or '\n'))
                {
                    _line.Append(' ');
                }
            }
            else if (c is not ('\u00AD' or '\0'))
            {
                _line.Append(c);
            }
        }
    }

    private void Flush(PassageKind kind)
    {
        var line = _line.ToString().Trim();
        if (line.Length > 0)
        {
            _text.Append(_text.Length > 0 ? "\n\n" : "");
            var own = IsBold(line) && kind == PassageKind.Prose ? PassageKind.Heading : kind;
            _marks[_text.Length] = new LineMark(own, _time, _time is not null && line.Length <= _timeLength + MostBesideTime);
            _text.Append(line);
        }

        _line.Clear();
        (_time, _timeLength, _boldLength) = (line.Length > 0 ? null : _time, 0, 0);
    }

    private bool IsBold(string line) => _boldLength >= line.Length && line.Length <= LongestHeading && !Characters.IsQuote(line[0]);
}
