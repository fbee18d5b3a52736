using System.Text;
using System.Text.RegularExpressions;
using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Records;

/// <summary>
/// A record as the text that is stored and that every offset refers to: a line <c>column: value</c> for each column with a value.
/// Such a text is read as a record wherever it comes from; a line of three hyphens and prose after an empty line are allowed.
/// </summary>
internal sealed partial class RecordText
{
    /// <summary>No column's name is longer than this.</summary>
    private const int LongestColumn = 40;

    /// <summary>No record is longer than this; a longer text is an article.</summary>
    private const int LongestRecord = 64 * 1024;

    private readonly List<(RecordRole Role, TextSpan Span)> _values = [];

    private RecordText(string text) => Text = text;

    public string Text { get; }

    /// <summary>The id of the article that the record stands in, without its prefix; null where the text is the record's own.</summary>
    public string? ArticleKey { get; private init; }

    /// <summary>The year under which it stands in a register; null where it has its own.</summary>
    public string? Year { get; private init; }

    /// <summary>The record's own words; what lies outside them its heading says.</summary>
    public TextSpan Own { get; private init; }

    /// <summary>Whether a value stands in the heading over the record, which says less surely what it is.</summary>
    public bool IsOfHeading(TextSpan value) => !Own.IsEmpty && !Own.Contains(value);

    /// <summary>The values, by where they stand.</summary>
    public IReadOnlyList<(RecordRole Role, TextSpan Span)> Values => _values;

    public bool IsGift => Has(RecordRole.Items) && (Has(RecordRole.Donor) || Has(RecordRole.Recipient) || Has(RecordRole.DonorState));

    public bool IsVisit => Has(RecordRole.Visitor) && (Has(RecordRole.Start) || Has(RecordRole.Remarks)) && (Has(RecordRole.From) || Has(RecordRole.Host) || Has(RecordRole.Office) || Has(RecordRole.Locale) || !Own.IsEmpty);

    /// <summary>Where the first value of a role stands; null where there is none.</summary>
    public TextSpan? this[RecordRole role]
    {
        get
        {
            foreach (var (known, span) in _values)
            {
                if (known == role)
                {
                    return span;
                }
            }

            return null;
        }
    }

    /// <summary>The first value of a role; null where there is none.</summary>
    public string? Of(RecordRole role) => this[role] is { } span ? Text[span.Start..span.End] : null;

    public static RecordText Compose(IEnumerable<RecordField> fields)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in fields)
        {
            if (!IsMissing(value))
            {
                text.Append(name.Trim()).Append(": ").Append(string.Join(' ', value!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Append('\n'); // not null: it is not missing
            }
        }

        return Read(text.ToString());
    }

    /// <summary>An entry of a register inside an article.</summary>
    public static RecordText OfRow(string text, IReadOnlyList<(RecordRole Role, TextSpan Span)> values, TextSpan own = default, string? articleKey = null, string? year = null)
    {
        var record = new RecordText(text) { ArticleKey = articleKey, Year = year, Own = own };
        foreach (var (role, span) in values.OrderBy(value => value.Span.Start))
        {
            record.Add(role, span);
        }

        record.Settle();
        return record;
    }

    /// <summary>The text as a record; null where it is an article.</summary>
    public static RecordText? TryRead(string text)
    {
        if (text.Length < LongestRecord && text.Contains("rec", StringComparison.OrdinalIgnoreCase) && GiftLine.Read(text) is { Count: > 0 } values)
        {
            var line = new RecordText(text);
            line._values.AddRange(values);
            return line;
        }

        if (text.Length > LongestRecord || text.AsSpan(0, Math.Min(text.Length, 2 * LongestColumn)).IndexOf(':') < 0)
        {
            return null;
        }

        var record = Read(text);
        return record.IsGift || record.IsVisit ? record : null;
    }

    private static RecordText Read(string text)
    {
        var record = new RecordText(text);
        var inProse = false;
        var spoken = 0;
        foreach (var line in TextLines.Read(text, 0))
        {
            var words = line.Content.Of(text);
            spoken += inProse && record.Speaks(words) ? 1 : 0;
            var isFence = words.Length >= 3 && words.IndexOfAnyExcept('-') < 0;
            if (line.IsBlank || isFence)
            {
                inProse |= record._values.Count > 0;
                continue;
            }

            if (!inProse && ValueIn(text, line.Content) is { } value)
            {
                record.Add(value.Role, value.Span);
            }
            else if (inProse && record.MayHaveProse && spoken < 2)
            {
                record.Add(record.Has(RecordRole.Donor) ? RecordRole.Items : RecordRole.Remarks, line.Content);
            }
            else
            {
                return new RecordText(text);
            }
        }

        record.Settle();
        return record;
    }

    /// <summary>What columns say whose name is used for several things: in a register of gifts "from" is the giver, "to" the receiver and "date" the day of the gift.</summary>
    private void Settle()
    {
        var isOfGuest = Has(RecordRole.Guest);
        var isGift = !Has(RecordRole.Visitor) && !isOfGuest && (Has(RecordRole.Items) || Has(RecordRole.Donor) || Has(RecordRole.Recipient));
        for (var i = 0; i < _values.Count; i++)
        {
            var (role, span) = _values[i];
            _values[i] = (role switch
            {
                RecordRole.Country when isGift => Has(RecordRole.DonorState) ? RecordRole.Other : RecordRole.DonorState,
                RecordRole.Guest => RecordRole.Visitor,
                RecordRole.Country when isOfGuest => Has(RecordRole.From) ? RecordRole.Host : RecordRole.From,
                RecordRole.Country => Has(RecordRole.Host) && !Has(RecordRole.From) ? RecordRole.From : RecordRole.Host,
                RecordRole.From when isGift && !Has(RecordRole.Donor) => RecordRole.Donor,
                RecordRole.Host when isGift && !Has(RecordRole.Recipient) && (Office().IsMatch(span.Of(Text)) || StateNames.IdOf(span.Of(Text).ToString()) is null) => RecordRole.Recipient,
                RecordRole.Remarks when isGift && !Has(RecordRole.Items) => RecordRole.Items,
                RecordRole.Start when isGift && !Has(RecordRole.Received) => RecordRole.Received,
                _ => role,
            }, span);
        }
    }

    private void Add(RecordRole role, TextSpan span)
    {
        if (!span.IsEmpty && !IsMissing(span.Of(Text)))
        {
            _values.Add((role, span));
        }
    }

    /// <summary>Prose makes no record of columns that name nobody.</summary>
    private bool MayHaveProse => Has(RecordRole.Visitor) || Has(RecordRole.Guest) || Has(RecordRole.Donor) || Has(RecordRole.Recipient);

    /// <summary>"Berg: We agreed": under the head of an interview, a line of somebody whom the head names.</summary>
    private bool Speaks(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 1 or > LongestColumn)
        {
            return false;
        }

        var surname = line[(line[..colon].LastIndexOf(' ') + 1)..colon];
        foreach (var (_, span) in _values)
        {
            if (!surname.IsEmpty && char.IsUpper(surname[0]) && (surname is "Q" or "A" || span.Of(Text).Contains(surname, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(RecordRole role) => this[role] is not null;

    private static (RecordRole Role, TextSpan Span)? ValueIn(string text, TextSpan line)
    {
        var colon = line.Of(text).IndexOf(':');
        if (colon is < 1 or > LongestColumn || (colon + 1 < line.Length && line.Of(text)[colon + 1] != ' '))
        {
            return null;
        }

        var (start, end) = (line.Start + colon + 1, line.End);
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        if (end - start > 1 && text[start] is '"' or '\'' && text[end - 1] == text[start])
        {
            (start, end) = (start + 1, end - 1);
        }

        return (RecordColumns.RoleOf(text.AsSpan(line.Start, colon)), new TextSpan(start, end));
    }

    /// <summary>What marks a cell as somebody's, though it names a state as well.</summary>
    [GeneratedRegex(@"\b(?:Minister|President|Chancellor|King|Queen|Prince|Princess|Emperor|Emir|Sultan|Secretary|Speaker|Governor|Mayor|Ambassador|General|Pope|Mr|Mrs|Ms|Dr)\b")]
    private static partial Regex Office();

    private static bool IsMissing(ReadOnlySpan<char> value)
    {
        var words = value.Trim();
        return words.IsEmpty || words is "NA" or "N/A" or "null" or "None" or "-";
    }
}
