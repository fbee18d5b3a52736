using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Cypher.Values;
using Graph.Cypher.Values.Temporal;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>Reads the values that formats without words of their own for them carry as text: temporal values, durations and points.</summary>
public static partial class ValueTexts
{
    /// <summary>Reads a text as a value of a kind.</summary>
    /// <param name="text">Such as <c>2024-06-19</c>, <c>P1Y2M</c> or <c>SRID=7203;POINT (1.0 2.0)</c>.</param>
    /// <param name="kind">One of the temporal kinds, <see cref="ValueKind.Duration"/> or <see cref="ValueKind.Point"/>.</param>
    /// <exception cref="GraphException">The text is no such value.</exception>
    public static Value Parse(string text, ValueKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        return kind switch
        {
            ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime =>
                TemporalParser.Parse(text, kind).ToValue(kind),
            ValueKind.Duration => Value.Of(DurationMath.Parse(text)),
            ValueKind.Point => Value.Of(ParsePoint(text)),
            _ => throw new ArgumentException($"A {kind} has no text of its own.", nameof(kind)),
        };
    }

    private static Point ParsePoint(string text)
    {
        var match = PointPattern().Match(text);
        var srid = match.Success ? int.Parse(match.Groups["srid"].Value, CultureInfo.InvariantCulture) : 0;
        var hasHeight = match.Groups["z"].Success;
        return srid is 4326 or 7203 && !hasHeight || srid is 4979 or 9157 && hasHeight
            ? new Point(srid, Number(match, "x"), Number(match, "y"), hasHeight ? Number(match, "z") : null)
            : throw CypherErrors.Text($"Text cannot be parsed to a Point: '{text}'");
    }

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\s*SRID\s*=\s*(?<srid>[0-9]{4})\s*;\s*POINT\s*Z?\s*\(\s*(?<x>[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\s+(?<y>[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(?:\s+(?<z>[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?))?\s*\)\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PointPattern();
}
