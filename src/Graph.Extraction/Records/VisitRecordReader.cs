using System.Text.RegularExpressions;
using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Reads a record of a visit: the visit itself, and what its remarks tell of.</summary>
internal sealed partial class VisitRecordReader
{
    private readonly RecordText _record;
    private readonly RecordReading _reading;
    private readonly RecordCast _cast;
    private readonly VisitFrame _frame;

    private VisitRecordReader(RecordText record, ArticleSource source)
    {
        _record = record;
        var (start, last) = IsoDates.Days(WithYear(record.Of(RecordRole.Start), record.Year));
        _reading = RecordReading.Of(record, source, start);
        _cast = new RecordCast(start ?? source.PublishedAt);
        _frame = Frame(start, IsoDates.Normalize(record.Of(RecordRole.End)) ?? last ?? start);
    }

    /// <summary>"26–27 March" under the heading of a year.</summary>
    public static string? WithYear(string? days, string? year) =>
        days is null || year is null || DateYear().IsMatch(days) ? days : $"{days.TrimEnd(' ', ',')} {year}";

    public static Draft Read(RecordText record, ArticleSource source)
    {
        var reader = new VisitRecordReader(record, source);
        var remarks = new RemarkReader(reader._reading, reader._cast, reader._frame);
        foreach (var (role, span) in record.Values)
        {
            if (role == RecordRole.Remarks)
            {
                remarks.Read(span);
            }
        }

        return reader._cast.Fill(reader._reading.Draft() with { Events = remarks.Events(), Treaties = remarks.Treaties() });
    }

    private VisitFrame Frame(string? start, string? end)
    {
        var home = StateNames.IdOf(_record.Of(RecordRole.From));
        var host = StateNames.IdOf(_record.Of(RecordRole.Host));
        Mention(home, RecordRole.From);
        Mention(host, RecordRole.Host);
        var visitors = Visitors(home);
        host ??= _record[RecordRole.Locale] is { } locale ? PlaceNames.StateOf(_reading.View, _reading.Tokens(locale)) : null;
        home ??= visitors.Select(id => _cast.StateOf(id)).FirstOrDefault(id => id is not null);
        return new VisitFrame(visitors, home, host, Places(host), start, end, Evidence());
    }

    private void Mention(string? state, RecordRole role)
    {
        if (state is not null)
        {
            _cast.OfId(state, _record[role]);
        }
    }

    private List<string> Visitors(string? home)
    {
        if (_record[RecordRole.Visitor] is not { } span)
        {
            return [];
        }

        var (first, end) = _reading.Tokens(span);
        var officials = new OfficialReader(_reading.View).List(first, end, out var last);
        if (officials.Count == 0 && _record.IsOfHeading(span))
        {
            return [];
        }

        if (officials.Count == 0 || last < end && officials.Count == 1 && _reading.View.Word(last) is not ("," or "(" or "and"))
        {
            officials = [new Official(NameRuns.Text(_reading.View, first, end), span, span, officials.Count > 0 ? officials[0].Offices : [], [])];
        }

        return [.. officials.SelectMany(official => _cast.Resolve(WithOffice(official, home), home)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A name without an office gets the one that a column of its own gives; "secretary" is a secretary of state.</summary>
    private Official WithOffice(Official official, string? home)
    {
        if (official.Offices.Count > 0 || _record.Of(RecordRole.Office) is not { } words)
        {
            return official;
        }

        var title = words.Equals("secretary", StringComparison.OrdinalIgnoreCase) ? "Secretary of State" : string.Concat(words[..1].ToUpperInvariant(), words[1..]);
        return official with { Offices = [new HeldOffice(title, TitleTable.ClassOf(title), home)] };
    }

    /// <summary>The cities of the locale column; the state's name in it is none.</summary>
    private List<string> Places(string? host)
    {
        var places = new List<string>();
        if (_record[RecordRole.Locale] is not { } span)
        {
            return places;
        }

        var start = span.Start;
        while (start < span.End)
        {
            var length = EndOfPlace(_record.Text, start, span.End) - start;
            var name = _record.Text.AsSpan(start, length).Trim();
            name = name.StartsWith("and ") ? name[4..].Trim() : name;
            if (!name.IsEmpty)
            {
                var at = start + _record.Text.AsSpan(start, length).IndexOf(name);
                places.Add(PlaceNames.Add(_cast, name.ToString(), host, new TextSpan(at, at + name.Length)));
            }

            start += Math.Max(1, length) + (start + length < span.End && _record.Text[start + length] != ' ' ? 1 : 0);
        }

        return places;
    }

    /// <summary>A comma outside brackets, a semicolon, or "and" ends a place.</summary>
    private static int EndOfPlace(string text, int start, int end)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth <= 0 && at > start && text.AsSpan(at, end - at).StartsWith(" and ") && StateNames.Whole(text[start..end].Trim()) is null)
            {
                return at;
            }

            if (depth <= 0 && text[at] is ',' or ';' && !IsRegion(text.AsSpan(at + 1, end - at - 1)))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>"D.F." and "Md." after a comma say where the place before it lies.</summary>
    private static bool IsRegion(ReadOnlySpan<char> rest)
    {
        var piece = rest.Trim();
        var comma = piece.IndexOfAny(',', ';');
        piece = comma < 0 ? piece : piece[..comma];
        return piece.Length is > 1 and < 6 && piece[^1] == '.';
    }

    private List<DraftSpan> Evidence()
    {
        var span = _record[RecordRole.Visitor] is { } visitor && !_record.IsOfHeading(visitor) ? visitor : _record.Own.IsEmpty ? _record.Values[0].Span : _record.Own;
        return [new DraftSpan(span.Start, span.End)];
    }

    [GeneratedRegex(@"(?:1[89]|20)\d\d")]
    private static partial Regex DateYear();
}
