using System.Text.Json;

namespace Graph.Extraction.Records;

/// <summary>
/// One entry of a register of visits, journeys or gifts, as it was typed: columns with text. What a column means is told by its name
/// (<c>Tables/record-columns.tsv</c>); a mapping renames columns and adds constant ones, such as <c>to</c> = <c>United States</c>.
/// </summary>
/// <param name="Fields">The columns, in order; of two that say the same the first one with a value counts.</param>
/// <param name="Title">A headline for the entry; null for none.</param>
/// <param name="Url">Where it was published; null where unknown.</param>
/// <param name="Publisher">Who published it; null where unknown.</param>
public sealed record SourceRecord(IReadOnlyList<RecordField> Fields, string? Title = null, string? Url = null, string? Publisher = null)
{
    /// <summary>A record from a line of JSON lines.</summary>
    /// <exception cref="JsonException">The line is not one JSON object.</exception>
    public static SourceRecord FromJson(string line)
    {
        using var document = SoundJson.Parse(line);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? new SourceRecord([.. document.RootElement.EnumerateObject().Select(member => new RecordField(member.Name, TextOf(member.Value)))])
            : throw new JsonException($"A record is a JSON object; here is {document.RootElement.ValueKind}.");
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(TextOf).Where(text => text is not null)),
        _ => value.GetRawText(),
    };
}
