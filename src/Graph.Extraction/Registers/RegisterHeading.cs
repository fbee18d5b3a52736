using System.Text.RegularExpressions;
using Graph.Extraction.Records;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Registers;

/// <summary>What the heading over a register says of all its entries: whose gifts or visits they are, and of which year.</summary>
internal sealed partial class RegisterHeading(string text)
{
    private const int LongestHeading = 160;

    private TextSpan _gifts;
    private TextSpan _visits;
    private Lazy<(RecordRole Role, TextSpan Span)?> _whose = new(() => null);

    /// <summary>The last year that a heading gave; null where none did.</summary>
    public string? Year { get; private set; }

    /// <summary>
    /// Whether the lines below it may be entries by their form alone: what is planned, and what is a state visit by its heading, is told in
    /// other ways.
    /// </summary>
    public bool IsOfRows { get; private set; } = true;

    /// <summary>Whether gifts are listed below it.</summary>
    public bool IsOfGifts => !_gifts.IsEmpty;

    /// <summary>Whether visits are listed below it.</summary>
    public bool IsOfVisits => !_visits.IsEmpty;

    /// <summary>Takes note of a line that is no entry.</summary>
    public void Note(TextSpan line)
    {
        var words = line.Of(text);
        if (line.Length > LongestHeading || words[^1] is '.' or ',' or ';')
        {
            return;
        }

        if (words.Contains("gift", StringComparison.OrdinalIgnoreCase))
        {
            (_gifts, _visits) = (line, default);
            _whose = new(() => Giver(line));
        }
        else if (Visits().IsMatch(words))
        {
            (_gifts, _visits) = (default, line);
            _whose = new(() => Traveller(line));
        }

        IsOfRows = !Unlike().IsMatch(words);
        foreach (var year in Years().EnumerateMatches(words))
        {
            Year = words.Slice(year.Index, year.Length).ToString();
        }
    }

    /// <summary>Whose gifts the heading says they are; null where it names nobody.</summary>
    public (RecordRole Role, TextSpan Span)? OfGifts => IsOfGifts ? _whose.Value : null;

    /// <summary>Who travelled; null where the heading names nobody, or him who was visited.</summary>
    public (RecordRole Role, TextSpan Span)? OfVisits => IsOfVisits ? _whose.Value : null;

    private (RecordRole Role, TextSpan Span)? Giver(TextSpan heading) =>
        Named(Givers(), heading) is { } giver ? (RecordRole.Donor, giver)
        : Named(Receivers(), heading) is { } receiver ? (RecordRole.Recipient, receiver)
        : null;

    private (RecordRole Role, TextSpan Span)? Traveller(TextSpan heading) =>
        !Received().IsMatch(heading.Of(text)) && Named(Travellers(), heading) is { } traveller && ListedPlaces.Read(text, traveller) is null
            ? (RecordRole.Visitor, traveller)
            : null;

    private TextSpan? Named(Regex regex, TextSpan line)
    {
        var match = regex.Match(text, line.Start, line.Length);
        var name = match.Groups["name"];
        return match.Success && name.Length > 2 ? new TextSpan(name.Index, name.Index + name.Length) : null;
    }

    [GeneratedRegex(@"\b(?:visit|trip|travel|journey|tour)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Visits();

    [GeneratedRegex(@"\b(?:planned|future|upcoming|scheduled|state visits)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unlike();

    [GeneratedRegex(@"(?<!\d)(?:1[89]|20)\d\d(?!\d)")]
    private static partial Regex Years();

    [GeneratedRegex(@"\b(?:received|hosted) by\b|\bguests?\b|\bincoming\b", RegexOptions.IgnoreCase)]
    private static partial Regex Received();

    [GeneratedRegex(@"\b(?:given|presented|made) by (?:the )?(?<name>\p{Lu}[^,(:]*?)(?=\s*(?:,? (?:in|from|to|during) |[,(:–—]|\d|$))")]
    private static partial Regex Givers();

    /// <summary>A word of a name.</summary>
    private const string Name = @"\p{Lu}[\p{L}\p{M}.’'-]*";

    [GeneratedRegex(@"(?:\b(?:received by|accepted by|by|to|of)(?: the)? |, |[–—:] )"
        + @"(?<name>(?:\p{Lu}[\p{L} ]{0,40}(?:Minister|President|Chancellor|Secretary|Speaker|King|Queen|Mayor), )?"
        + Name + "(?: (?:of|de|bin|al|" + Name + "))+)"
        + @"(?=\s*(?:,? (?:in|from|during|as) |[,(:–—]|\d|$))")]
    private static partial Regex Receivers();

    [GeneratedRegex(@"\b(?:by|of)(?: the)? "
        + "(?<name>" + Name + "(?: (?:of|the|de|bin|al|" + Name + "))*)"
        + @"(?=\s*(?:,? (?:in|from|to|during|as|abroad) |[,(:–—]|\d|$))"
        + @"|^\W*(?:\d{4} )?(?<name>\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*)*)[’']s? ")]
    private static partial Regex Travellers();
}
