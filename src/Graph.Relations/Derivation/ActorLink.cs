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
        string? Time(string name) => link.Properties.TryGetValue(name, out var value) ? value.AsString() : null;
        IReadOnlyList<string> offices = row.Texts("offices");
        return new ActorLink(
            row.Text("item"),
            EntityKinds.Of(row.Texts("labels")),
            row.TextOrNull("kind"),
            link.Type,
            row["isState"].AsBoolean() ? [row.Text("actor")] : [.. offices.Order(StringComparer.Ordinal)],
            [.. link.Properties["claims"].AsList().Select(claim => claim.AsString())],
            Time("firstReportedAt"),
            Time("lastReportedAt"));
    }
}
