using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Graph.Extraction.Records;

/// <summary>What is wrong with a JSON text, and where.</summary>
public static partial class JsonProblem
{
    // The reader tells the place after its sentence, counted from 0.
    private static readonly string[] Places = [" Path: ", " LineNumber: "];

    /// <summary>A sentence, and the line and byte of the text where it ceases to be JSON, from 1.</summary>
    public static string Of(JsonException problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem is { LineNumber: { } line, BytePositionInLine: { } place }
            ? string.Create(CultureInfo.InvariantCulture, $"{Sentence(problem)} (line {line + 1}, byte {place + 1})")
            : Sentence(problem);
    }

    /// <summary>The same for a text that is one line of many: the byte only.</summary>
    public static string OfLine(JsonException problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.BytePositionInLine is { } place
            ? string.Create(CultureInfo.InvariantCulture, $"{Sentence(problem)} (byte {place + 1} of the line)")
            : Sentence(problem);
    }

    private static string Sentence(JsonException problem)
    {
        var ends = Places.Select(place => problem.Message.IndexOf(place, StringComparison.Ordinal)).Where(end => end >= 0);
        return LinesAfterTheFirst().Replace(problem.Message[..ends.DefaultIfEmpty(problem.Message.Length).Min()].TrimEnd('.'), "…'");
    }

    // What is no literal is quoted up to the next mark, which may be the whole of a file.
    [GeneratedRegex(@"[\r\n][^']*'")]
    private static partial Regex LinesAfterTheFirst();
}
