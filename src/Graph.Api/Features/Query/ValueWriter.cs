using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>Writes Cypher values as JSON; how a value is wrapped and what its members are called is each format's own.</summary>
internal abstract class ValueWriter
{
    /// <summary>What a format calls the members of nodes and relationships.</summary>
    protected sealed record Names(string Id, string Labels, string Properties, string Start, string End, string Type);

    /// <summary>The format's names.</summary>
    protected abstract Names Members { get; }

    /// <summary>Writes one value.</summary>
    public abstract void Write(Utf8JsonWriter json, Value value);

    /// <summary>Writes a list, map, node, relationship or path; anything else is left to the format.</summary>
    /// <returns>False when nothing was written.</returns>
    protected bool TryWriteComposite(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.List:
                WriteList(json, value.AsList());
                return true;
            case ValueKind.Map:
                WriteMap(json, value.AsMap());
                return true;
            case ValueKind.Node:
                WriteNode(json, value.AsNode());
                return true;
            case ValueKind.Relationship:
                WriteRelationship(json, value.AsRelationship());
                return true;
            case ValueKind.Path:
                WriteList(json, PathElements.Of(value.AsPath()));
                return true;
            default:
                return false;
        }
    }

    private void WriteList(Utf8JsonWriter json, IReadOnlyList<Value> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }

    private void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, Value> members)
    {
        json.WriteStartObject();
        foreach (var (name, member) in members)
        {
            json.WritePropertyName(name);
            Write(json, member);
        }

        json.WriteEndObject();
    }

    private void WriteNode(Utf8JsonWriter json, Node node)
    {
        json.WriteStartObject();
        json.WriteString(Members.Id, node.ElementId);
        json.WriteStartArray(Members.Labels);
        foreach (var label in node.Labels)
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
        json.WritePropertyName(Members.Properties);
        WriteMap(json, node.Properties);
        json.WriteEndObject();
    }

    private void WriteRelationship(Utf8JsonWriter json, Relationship relationship)
    {
        json.WriteStartObject();
        json.WriteString(Members.Id, relationship.ElementId);
        json.WriteString(Members.Start, relationship.StartElementId);
        json.WriteString(Members.End, relationship.EndElementId);
        json.WriteString(Members.Type, relationship.Type);
        json.WritePropertyName(Members.Properties);
        WriteMap(json, relationship.Properties);
        json.WriteEndObject();
    }
}
