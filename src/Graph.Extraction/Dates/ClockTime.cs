namespace Graph.Extraction.Dates;

/// <summary>A time of day as written.</summary>
/// <param name="Length">How many characters it takes, zone included.</param>
/// <param name="Clock"><c>09:35</c>, in 24 hours.</param>
/// <param name="Offset"><c>Z</c> or <c>-04:00</c>; empty where the text names no zone.</param>
/// <param name="HasMeridiem">Whether a.m. or p.m. is written.</param>
/// <param name="IsInFull">Whether the minutes are written as well.</param>
internal readonly record struct ClockTime(int Length, string Clock, string Offset, bool HasMeridiem, bool IsInFull)
{
    /// <summary>The time that starts a stretch of text; null where none does. A zone's offset is that of the day given.</summary>
    public static ClockTime? Match(ReadOnlySpan<char> text, DateOnly? day)
    {
        var position = 0;
        if (Figures(text, ref position, 2) is not { } hour)
        {
            return null;
        }

        var minute = 0;
        var hasMinutes = false;
        if (position + 2 < text.Length && text[position] is ':' or '.' or 'h' && DigitAt(text, position + 1) && DigitAt(text, position + 2))
        {
            position++;
            minute = Figures(text, ref position, 2) ?? 0;
            hasMinutes = true;
            if (position < text.Length && text[position] == ':' && DigitAt(text, position + 1) && DigitAt(text, position + 2))
            {
                position += 3;
            }
        }

        var meridiem = Meridiem(text, ref position);
        if (meridiem is not null && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + (meridiem == 'p' ? 12 : 0);
        }

        if ((!hasMinutes && meridiem is null) || hour > 23 || minute > 59 || DigitAt(text, position))
        {
            return null;
        }

        var offset = Zone(text, ref position, day);
        return new ClockTime(position, $"{hour:00}:{minute:00}", offset, meridiem is not null, meridiem is not null && hasMinutes);
    }

    private static int? Figures(ReadOnlySpan<char> text, ref int position, int most)
    {
        var start = position;
        var value = 0;
        while (position - start < most && DigitAt(text, position))
        {
            value = (value * 10) + text[position++] - '0';
        }

        return position == start || DigitAt(text, position) ? null : value;
    }

    private static char? Meridiem(ReadOnlySpan<char> text, ref int position)
    {
        var start = SkipSpace(text, position);
        var rest = text[start..];
        foreach (var (form, letter) in new[] { ("a.m.", 'a'), ("p.m.", 'p'), ("am", 'a'), ("pm", 'p') })
        {
            if (rest.StartsWith(form, StringComparison.OrdinalIgnoreCase) && (rest.Length == form.Length || !char.IsLower(rest[form.Length])))
            {
                position = start + form.Length;
                return letter;
            }
        }

        return null;
    }

    private static string Zone(ReadOnlySpan<char> text, ref int position, DateOnly? day)
    {
        var start = SkipSpace(text, position);
        var bracket = start < text.Length && text[start] == '(';
        if (TimeZones.Match(text[(bracket ? start + 1 : start)..], day) is not { } zone)
        {
            return "";
        }

        position = start + zone.Length + (bracket ? 1 : 0);
        position += bracket && position < text.Length && text[position] == ')' ? 1 : 0;
        return zone.Offset;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool DigitAt(ReadOnlySpan<char> text, int position) => position < text.Length && char.IsAsciiDigit(text[position]);
}
