namespace Graph.Relations;

/// <summary>The kinds of entity: each is a label beside <c>Entity</c>.</summary>
public static class EntityKinds
{
    /// <summary>A state, present or past.</summary>
    public const string State = "State";

    /// <summary>A person.</summary>
    public const string Person = "Person";

    /// <summary>A ministry, army, party, company, alliance or medium.</summary>
    public const string Organization = "Organization";

    /// <summary>A city, airport, building or region.</summary>
    public const string Place = "Place";

    /// <summary>A treaty or other agreement.</summary>
    public const string Treaty = "Treaty";

    /// <summary>Something given.</summary>
    public const string Gift = "Gift";

    /// <summary>Something said.</summary>
    public const string Statement = "Statement";

    /// <summary>Something that happened, is planned or is denied.</summary>
    public const string Event = "Event";

    /// <summary>All kinds, in the order in which they are written.</summary>
    public static IReadOnlyList<string> All { get; } = [State, Person, Organization, Place, Treaty, Gift, Statement, Event];

    /// <summary>Those who act: they give, sign, speak and take part.</summary>
    public static IReadOnlyList<string> Actors { get; } = [Person, State, Organization];

    /// <summary>Actors, and cities that stand for a government ("Brussels said").</summary>
    public static IReadOnlyList<string> ActorsAndPlaces { get; } = [.. Actors, Place];

    /// <summary>The first part of an id of this kind: <c>person</c>.</summary>
    public static string Prefix(string kind) => kind.ToLowerInvariant();

    /// <summary>The kind that an id tells of; null for an id of none.</summary>
    public static string? OfId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(kind => id.Length > kind.Length && id[kind.Length] == ':' && id.StartsWith(kind, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The kind among a node's labels; <c>Entity</c> for a node that is none of ours.</summary>
    public static string Of(IReadOnlyList<string> labels) => All.FirstOrDefault(labels.Contains) ?? "Entity";
}
