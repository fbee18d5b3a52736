using System.Text.Json;
using Graph.Extraction.Records;

namespace Graph.Relations.Exchange.Rows;

/// <summary>Mappings as JSON, format version 1.</summary>
public static class MappingJson
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a mapping strictly; comments are allowed.</summary>
    /// <exception cref="ExchangeException">It is no JSON, has an unknown member, lacks one, or contradicts itself; the message names the place.</exception>
    public static RowMapping Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = SoundJson.Parse(json, Lenient);
            var mapping = Read(new MappingObject(document.RootElement, "$", MappingShapes.Mapping));
            Check(mapping);
            return mapping;
        }
        catch (JsonException exception)
        {
            throw new ExchangeException($"The mapping is no JSON: {JsonProblem.Of(exception)}.");
        }
    }

    private static RowMapping Read(MappingObject root)
    {
        if (root.Member("version") is not { ValueKind: JsonValueKind.Number } version || !version.TryGetInt32(out var number) || number != RowMapping.CurrentVersion)
        {
            throw MappingObject.Wrong("$.version", $"the number {RowMapping.CurrentVersion} is expected here");
        }

        var mapping = new RowMapping
        {
            Name = root.Required("name"),
            Description = root.Text("description"),
            Columns = root.Texts("columns"),
            Missing = root.Texts("missing"),
            Title = Value(root, "title"),
            Publisher = Value(root, "publisher"),
            Url = Value(root, "url"),
            PublishedAt = Value(root, "publishedAt"),
            Record = [.. root.Members("record", MappingShapes.Record).Select(member => (member.Name, Value(member.Value, member.Path)))],
            Entities = [.. root.Members("entities", MappingShapes.Entities).Select(Entity)],
            Relationships = [.. root.Objects("relationships", MappingShapes.Relationship).Select(Relationship)],
        };
        root.RefuseOthers();
        return mapping;
    }

    private static MappedEntity Entity((string Name, JsonElement Value, string Path) member)
    {
        var reader = new MappingObject(member.Value, member.Path, MappingShapes.Entity);
        var kind = reader.Required("kind");
        var entity = new MappedEntity(member.Name, kind, Value(reader, "name") ?? throw reader.Missing("name"))
        {
            Id = Value(reader, "id"),
            Properties = reader.Members("properties", MappingShapes.Properties).ToDictionary(property => property.Name, property => Value(property.Value, property.Path), StringComparer.Ordinal),
        };
        reader.RefuseOthers();
        var known = RowItems.PropertiesOf(kind, member.Path);
        var unknown = entity.Properties.Keys.FirstOrDefault(name => !known.Contains(name));
        return unknown is null
            ? entity
            : throw MappingObject.Wrong($"{member.Path}.properties.{unknown}", $"a {kind} has {string.Join(", ", known)}");
    }

    private static MappedRelationship Relationship(MappingObject reader)
    {
        var relationship = new MappedRelationship(reader.Required("type"), reader.Required("from"), reader.Required("to"), Value(reader, "role"));
        reader.RefuseOthers();
        return RowItems.Relationships.Contains(relationship.Type)
            ? relationship
            : throw MappingObject.Wrong($"{reader.Path}.type", $"'{relationship.Type}' is not read from rows; there are {string.Join(", ", RowItems.Relationships)}");
    }

    private static void Check(RowMapping mapping)
    {
        if ((mapping.Record.Count > 0) == (mapping.Entities.Count > 0))
        {
            throw MappingObject.Wrong("$", "it needs either 'record', for rows that are read as registers of visits or gifts, or 'entities' with their 'relationships'");
        }

        foreach (var (index, relationship) in mapping.Relationships.Index())
        {
            foreach (var (end, name) in new[] { ("from", relationship.From), ("to", relationship.To) })
            {
                if (mapping.Entities.All(entity => entity.As != name))
                {
                    throw MappingObject.Wrong($"$.relationships[{index}].{end}", $"there is no entity '{name}'; there are {string.Join(", ", mapping.Entities.Select(entity => entity.As))}");
                }
            }

            RowItems.CheckEnds(relationship, mapping, $"$.relationships[{index}]");
        }
    }

    private static MappedValue? Value(MappingObject reader, string name) => reader.Member(name) is { } value ? Value(value, $"{reader.Path}.{name}") : null;

    private static MappedValue Value(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return Checked(new MappedValue(value.GetString() ?? ""), path);
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            throw MappingObject.Wrong(path, $$"""a text or an object is expected here, such as "{visitor}" or {{MappingShapes.Value}}""");
        }

        var reader = new MappingObject(value, path, MappingShapes.Value);
        var mapped = new MappedValue(reader.Required("value"))
        {
            Dates = reader.Texts("date"),
            Split = reader.Text("split"),
            IsNumber = reader.Flag("number"),
            IsRequired = reader.Flag("required"),
            Words = reader.Members("words", MappingShapes.Words).ToDictionary(
                member => member.Name, member => member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() ?? "" : throw MappingObject.Wrong(member.Path, "a text is expected here"), StringComparer.Ordinal),
        };
        reader.RefuseOthers();
        return Checked(mapped, path);
    }

    private static MappedValue Checked(MappedValue value, string path) =>
        value.LooseBrace is { } brace
            ? throw MappingObject.Wrong(path, $$"""the '{{brace}}' has no partner in '{{value.Template}}'; a column is written '{visitor}', and two braces stand for one""")
        : value.Dates.FirstOrDefault(form => !MappedValue.IsForm(form)) is { } wrong
            ? throw MappingObject.Wrong($"{path}.date", $"'{wrong}' is no form of a date; there are such as yyyy-MM-dd, dd/MM/yyyy and MMMM yyyy")
        : value;
}
