using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Derivation;

/// <summary>A drawn relationship between an event, treaty, gift or statement and one of those behind it.</summary>
/// <param name="Item">Id of the event, treaty, gift or statement.</param>
/// <param name="ItemKind">Its label.</param>
/// <param name="EventKind">Its <c>kind</c> property.</param>
/// <param name="Type">The relationship's type.</param>
/// <param name="States">The states that the actor is or holds an office in.</param>
internal sealed record ActorLink(
    string Item,
    string ItemKind,
    string? EventKind,
    string Type,
    IReadOnlyList<string> States,
    IReadOnlyList<string> Claims,
    string? FirstReportedAt,
    string? LastReportedAt)
{
    public static ActorLink Of(Row row)
    {
        var link = row["link"].AsRelationship();
        IReadOnlyList<string> offices = row.Texts("offices");
        return Of(
            (row.Text("item"), EntityKinds.Of(row.Texts("labels")), row.TextOrNull("kind")),
            link.Type,
            link.Properties,
            row["isState"].AsBoolean() ? [row.Text("actor")] : [.. offices.Order(StringComparer.Ordinal)]);
    }

    /// <summary>A relationship that was just drawn.</summary>
    public static ActorLink Of((string Id, string Kind, string? EventKind) item, DrawnRelationship drawn, IReadOnlyList<string> states) =>
        Of(item, drawn.Type, drawn.Properties.AsMap(), states);

    private static ActorLink Of(
        (string Id, string Kind, string? EventKind) item, string type, IReadOnlyDictionary<string, Value> properties, IReadOnlyList<string> states)
    {
        string? Time(string name) => properties.TryGetValue(name, out var value) ? value.AsString() : null;
        return new ActorLink(
            item.Id,
            item.Kind,
            item.EventKind,
            type,
            states,
            [.. properties["claims"].AsList().Select(claim => claim.AsString())],
            Time("firstReportedAt"),
            Time("lastReportedAt"));
    }
}
