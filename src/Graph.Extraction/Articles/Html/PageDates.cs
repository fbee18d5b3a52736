using System.Globalization;

namespace Graph.Extraction.Articles.Html;

/// <summary>Times as pages give them in attributes.</summary>
internal static class PageDates
{
    private static readonly string[] Shapes =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz",
    ];

    /// <summary>A moment with its time of day, to the minute and with the zone it is given in; null for a day alone and for what is none.</summary>
    public static string? Moment(string? value)
    {
        var given = value?.Trim();
        if (given is not { Length: >= 16 }
            || !DateTimeOffset.TryParseExact(given, Shapes, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return null;
        }

        var minute = moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        return given.EndsWith('Z') ? minute + "Z" : HasZone(given) ? minute + moment.ToString("zzz", CultureInfo.InvariantCulture) : minute;
    }

    private static bool HasZone(string value) => value.AsSpan(16).ContainsAny('+', '-');
}
