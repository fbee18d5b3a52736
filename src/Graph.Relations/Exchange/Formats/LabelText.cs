using System.Text.Json;

namespace Graph.Relations.Exchange.Formats;

/// <summary>A node's labels as one text, such as <c>:Entity:State</c>; as a JSON array where a label holds what parts them.</summary>
internal static class LabelText
{
    public static string Colons(IReadOnlyList<string> labels) =>
        IsPlain(labels, ':') ? string.Concat(labels.Select(label => ":" + label)) : JsonSerializer.Serialize(labels);

    public static string Spaces(IReadOnlyList<string> labels) =>
        IsPlain(labels, ' ') ? string.Join(' ', labels) : JsonSerializer.Serialize(labels);

    public static string Semicolons(IReadOnlyList<string> labels) =>
        IsPlain(labels, ';') ? string.Join(';', labels) : JsonSerializer.Serialize(labels);

    /// <summary>Reads any of them.</summary>
    /// <exception cref="FormatException">It begins as a JSON array and is none.</exception>
    public static IReadOnlyList<string> Read(string text, char separator)
    {
        try
        {
            return text.StartsWith('[')
                ? JsonSerializer.Deserialize<string[]>(text) ?? []
                : text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        catch (JsonException exception)
        {
            throw new FormatException("Labels that begin with a bracket are a JSON array of texts.", exception);
        }
    }

    private static bool IsPlain(IReadOnlyList<string> labels, char separator) =>
        labels.All(label => label.Trim() == label && label.Length > 0 && !label.Contains(separator, StringComparison.Ordinal)) && (labels.Count == 0 || separator == ':' || !labels[0].StartsWith('['));
}
