using Graph.Model;

namespace Graph.Relations.Identity;

/// <summary>An entity that is in the graph already.</summary>
internal sealed record KnownEntity(string Id, string Kind, IReadOnlyDictionary<string, Value> Properties)
{
    public static KnownEntity Of(Node node) =>
        new(node.Properties["id"].AsString(), EntityKinds.Of(node.Labels), node.Properties);

    /// <summary>The id that claims know it by: its own, or that of an entity which was merged into it.</summary>
    public string KnownAs { get; init; } = Id;

    public string Name => TextOrNull("name") ?? Id;

    /// <summary>When it happened, an ISO 8601 prefix; null where not known.</summary>
    public string? Date => Kind switch
    {
        EntityKinds.Treaty => TextOrNull("signedOn"),
        EntityKinds.Event => TextOrNull("startsOn"),
        EntityKinds.Gift => TextOrNull("presentedOn"),
        EntityKinds.Statement => TextOrNull("saidAt"),
        _ => null,
    };

    public string? TextOrNull(string property) => Properties.TryGetValue(property, out var value) ? value.AsString() : null;
}
