using System.Text.Json.Nodes;

namespace Graph.Relations.Review;

/// <summary>One item of a draft as JSON.</summary>
internal sealed record DraftItem(string Kind, JsonObject Json)
{
    public string Id => Text("id") ?? "";

    /// <summary>What it is called, for a person who reads a list.</summary>
    public string NameIn(string text) => Text("name") ?? Text("item") ?? (Kind == EntityKinds.Statement ? Said(text) : Text("kind")) ?? Id;

    /// <summary>The text of a member; null where it has none.</summary>
    public string? Text(string member) => Json[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The texts of a member that is a list of them.</summary>
    public IReadOnlyList<string> Texts(string member) => Json[member] is JsonArray list
        ? [.. list.OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : "")]
        : [];

    /// <summary>The ids of its members that are objects: participants, offices.</summary>
    public IEnumerable<JsonObject> Objects(string member) => Json[member] is JsonArray list ? list.OfType<JsonObject>() : [];

    /// <summary>All but its id.</summary>
    public JsonObject Fields()
    {
        var fields = (JsonObject)Json.DeepClone();
        fields.Remove("id");
        return fields;
    }

    /// <summary>Whether anything essential is left of it; true for kinds that have nothing essential.</summary>
    public bool HasEssentials()
    {
        var members = DraftMembers.EssentialReferences(Kind);
        return members.Count == 0 || members.Any(member => Json[member] is JsonArray { Count: > 0 });
    }

    private string? Said(string text) =>
        Number("start") is { } start && Number("end") is { } end && start >= 0 && start <= end && end <= text.Length ? text[start..end] : null;

    private int? Number(string member) => Json[member] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
