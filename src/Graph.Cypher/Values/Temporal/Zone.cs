using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Graph.Cypher.Values.Temporal;

/// <summary>A time zone: a fixed offset, or a named zone of the IANA database.</summary>
/// <param name="OffsetSeconds">Seconds east of UTC; of a named zone only where it is chosen.</param>
/// <param name="Id">The name, or null for a fixed offset.</param>
internal sealed partial record Zone(int OffsetSeconds, string? Id)
{
    /// <summary>Whether a named zone's offset says which of two is meant, at a time that a clock change makes occur twice.</summary>
    public bool IsChosen { get; init; }

    private const int GreatestOffsetSeconds = 18 * 3600;
    private const long FirstKnownSecond = -62_000_000_000;
    private const long LastKnownSecond = 253_000_000_000;
    private const long SecondsOfCalendarCycle = 146_097L * 86_400; // 400 years

    // Names of the IANA database that Neo4j does not take for a zone.
    private static readonly string[] Abbreviations = ["EST", "HST", "MST", "ROC"];

    /// <summary>UTC.</summary>
    public static readonly Zone Utc = new(0, null);

    // The names as the database spells them, whatever the case they are asked for in.
    private static readonly Dictionary<string, string> Names = DateTimeZoneProviders.Tzdb.Ids
        .Where(name => !Abbreviations.Contains(name))
        .ToDictionary(name => name, name => name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a zone that is given by itself: <c>Z</c>, <c>+01:00</c>, <c>+01:00:30</c> or a name such as <c>Europe/Berlin</c>.</summary>
    public static Zone Parse(string text) => Offset(FullOffset().Match(text)) ?? Named(text.Replace(' ', '_'))
        ?? throw CypherErrors.Text($"Invalid value for TimeZone: {text} is neither an offset such as +01:00 nor a known time zone");

    /// <summary>Reads the offset at the end of a time: <c>Z</c>, <c>+01:00</c>, <c>+0100</c>, <c>+01</c>, or with the seconds that old times of a place have.</summary>
    public static Zone ParseOffset(string text) => Offset(ShortOffset().Match(text))
        ?? throw CypherErrors.Argument($"Invalid value for ZoneOffset: {text} is not in the range of -18:00 to +18:00");

    private static Zone? Named(string name) =>
        Names.TryGetValue(name, out var known) ? new Zone(0, known)
        : !Abbreviations.Contains(name, StringComparer.OrdinalIgnoreCase) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone ? new Zone(0, zone.Id)
        : null;

    /// <summary>
    /// The offset at a local time. A time that a clock change skips has the one before the change, one that occurs twice the
    /// chosen one, unless any is as good, or the one before.
    /// </summary>
    public int OffsetAtLocal(long epochDay, long nanosecondOfDay, bool anyOffset = false)
    {
        if (Id is null)
        {
            return OffsetSeconds;
        }

        var localSecond = (epochDay * 86_400) + (nanosecondOfDay / 1_000_000_000);
        var zone = DateTimeZoneProviders.Tzdb[Id];
        if (IsChosen && !anyOffset && OffsetAt(zone, localSecond - OffsetSeconds) == OffsetSeconds)
        {
            return OffsetSeconds;
        }

        var before = OffsetAt(zone, localSecond - (24 * 3600));
        var after = OffsetAt(zone, localSecond + (24 * 3600));
        if (before == after)
        {
            var middle = OffsetAt(zone, localSecond - before);
            return OffsetAt(zone, localSecond - middle) == middle ? middle : before;
        }

        return OffsetAt(zone, localSecond - before) == before ? before : OffsetAt(zone, localSecond - after) == after ? after : before;
    }

    /// <summary>The offset at a moment.</summary>
    public int OffsetAtMoment(long epochSecond) => Id is null ? OffsetSeconds : OffsetAt(DateTimeZoneProviders.Tzdb[Id], epochSecond);

    // Before the years that NodaTime knows, a zone stays as it was; behind them, its rules go on as the calendar does.
    private static int OffsetAt(DateTimeZone zone, long epochSecond)
    {
        var cycles = Math.Max(0, (epochSecond - LastKnownSecond + SecondsOfCalendarCycle - 1) / SecondsOfCalendarCycle);
        return zone.GetUtcOffset(Instant.FromUnixTimeSeconds(Math.Max(epochSecond - (cycles * SecondsOfCalendarCycle), FirstKnownSecond))).Seconds;
    }

    // Null when it is not an offset, or none that there can be.
    private static Zone? Offset(Match match)
    {
        if (!match.Success || match.Groups["zulu"].Success)
        {
            return match.Success ? Utc : null;
        }

        var hours = int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"].Success ? int.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture) : 0;
        var seconds = match.Groups["seconds"].Success ? int.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture) : 0;
        var total = (hours * 3600) + (minutes * 60) + seconds;
        return total > GreatestOffsetSeconds || minutes > 59 || seconds > 59 ? null
            : new Zone(match.Groups["sign"].Value == "-" ? -total : total, null);
    }

    [GeneratedRegex(@"^(?:(?<zulu>[Zz])|(?<sign>[+-])(?<hours>[0-9]{2}):(?<minutes>[0-9]{2})(?::(?<seconds>[0-9]{2}))?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex FullOffset();

    [GeneratedRegex(@"^(?:(?<zulu>[Zz])|(?<sign>[+-])(?<hours>[0-9]{2})(?::?(?<minutes>[0-9]{2})(?::(?<seconds>[0-9]{2}))?)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortOffset();
}
