using Graph.Extraction.Articles;
using Graph.Extraction.Records;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Registers;

/// <summary>
/// Finds the entries of registers of gifts and visits in an article: tables with a header whose columns say so (with bars, tabs,
/// or values parted by commas), and groups of lines <c>label: value</c>.
/// </summary>
internal sealed class RegisterScanner
{
    /// <summary>A line of prose longer than this is no label's.</summary>
    private const int LongestLabelled = 600;

    private const int ShortestListed = 12;

    private readonly string _text;
    private readonly RegisterHeading _heading;
    private readonly List<RegisterRow> _rows = [];
    private readonly LabelledLines _labelled;
    private TableHeader? _table;

    private RegisterScanner(string text)
    {
        _text = text;
        _heading = new RegisterHeading(text);
        _labelled = new LabelledLines(text);
    }

    /// <summary>The entries, in order, none over another.</summary>
    public static IReadOnlyList<RegisterRow> Read(string text, int from)
    {
        var scanner = new RegisterScanner(text);
        foreach (var line in TextLines.Read(text, from))
        {
            scanner.Read(line);
        }

        scanner.EndLabelled();
        return scanner._rows;
    }

    private void Read(TextLine line)
    {
        if (line.IsBlank)
        {
            // The rows of a page's table stand in paragraphs of their own.
            _table = _table is { Separator: '|' } ? _table : null;
            EndLabelledIfWhole();
        }
        else if (_table?.Values(_text, line.Content) is { Count: > 0 } cells)
        {
            AddRow(cells, line.Content);
        }
        else if (JsonCells.Read(_text, line.Content) is { Count: > 1 } members)
        {
            EndLabelled();
            Add(members, line.Content);
        }
        else if (TableCells.IsRule(line.Content.Of(_text)))
        {
            return;
        }
        else if (TableHeader.At(_text, line.Content) is { } header)
        {
            EndLabelled();
            _table = header;
        }
        else if (line.Content.Length <= LongestLabelled && _labelled.Take(line.Content, EndLabelled))
        {
            _table = null;
        }
        else
        {
            EndLabelled();
            _table = _table is not null && line.Content.Of(_text).Contains('|') ? _table : null;
            if (!AddListed(line.Content))
            {
                _heading.Note(line.Content);
            }
        }
    }

    private void AddRow(IReadOnlyList<(RecordRole Role, TextSpan Span)> cells, TextSpan line)
    {
        if (!TableCells.IsRule(line.Of(_text)))
        {
            Add(cells, line);
        }
    }

    /// <summary>Adds a line whose form makes it an entry under the heading above it.</summary>
    private bool AddListed(TextSpan line)
    {
        if (!_heading.IsOfRows || line.Length < ShortestListed)
        {
            return false;
        }

        var values = _heading.IsOfGifts ? ListedEntry.Gift(_text, line, _heading.OfGifts is not null)
            : !_heading.IsOfVisits ? []
            : _heading.OfVisits is not null ? ListedEntry.Journey(_text, line)
            : ListedEntry.Visit(_text, line);
        return values.Count > 0 && Add(values, line);
    }

    private void EndLabelledIfWhole()
    {
        if (RecordText.OfRow(_text, _labelled.Values) is { } record && (record.IsGift || record.IsVisit))
        {
            EndLabelled();
        }
    }

    private void EndLabelled()
    {
        if (_labelled.Values.Count > 1)
        {
            Add([.. _labelled.Values], _labelled.Span);
        }

        _labelled.Clear();
    }

    /// <summary>Adds an entry where its values, and whom the heading names, make it one of a gift or a visit.</summary>
    private bool Add(IReadOnlyList<(RecordRole Role, TextSpan Span)> values, TextSpan span)
    {
        var isGift = values.Any(value => value.Role == RecordRole.Items);
        var named = isGift ? _heading.OfGifts : _heading.OfVisits;
        IReadOnlyList<(RecordRole Role, TextSpan Span)> all = named is { } whose && !SaysWhose(values, whose.Role) ? [.. values, whose] : values;
        var record = RecordText.OfRow(_text, all, span);
        if (!record.IsGift && !(record.IsVisit && (_heading.IsOfVisits || IsOfState(record))))
        {
            return false;
        }

        _rows.Add(new RegisterRow(all, span, _heading.Year));
        return true;
    }

    /// <summary>Whether an entry itself says what its heading would.</summary>
    private static bool SaysWhose(IReadOnlyList<(RecordRole Role, TextSpan Span)> values, RecordRole role) =>
        values.Any(value => value.Role == role || (role, value.Role) is (RecordRole.Visitor, RecordRole.Guest) or (RecordRole.Donor, RecordRole.From));

    /// <summary>Whether a state is the host or sends the guest: an interview has a guest and a host as well.</summary>
    private static bool IsOfState(RecordText record) =>
        StateNames.IdOf(record.Of(RecordRole.Host)) is not null || StateNames.IdOf(record.Of(RecordRole.From)) is not null;
}
