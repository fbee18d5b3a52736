using Graph.Relations.Claims;
using Graph.Relations.Files;

namespace Graph.Relations.Derivation;

/// <summary>Events, treaties, gifts and statements that are new: all that is drawn of them was drawn just now.</summary>
internal sealed class NewItems(IEnumerable<string> ids, IReadOnlyList<DrawnRelationship> drawn, IReadOnlyList<DerivedEntity> entities)
{
    // As cypher/import/item-actors.cypher has them.
    private static readonly string[] Types =
    [
        RelationshipTypes.TookPartIn, RelationshipTypes.PartyTo, RelationshipTypes.Gave, RelationshipTypes.GivenTo,
        RelationshipTypes.Made, RelationshipTypes.AddressedTo, RelationshipTypes.About,
    ];

    private readonly HashSet<string> _ids = [.. ids];

    /// <summary>Who is behind them, and which states those stand for.</summary>
    public async Task<IReadOnlyList<ActorLink>> LinksAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var links = drawn.Where(IsOfActor).SelectMany(EndsOf).ToArray();
        if (links.Length == 0)
        {
            return [];
        }

        var actors = links.Select(link => link.Actor).Where(actor => !IsState(actor)).Distinct(StringComparer.Ordinal);
        var rows = await runner.RowsAsync("import/offices", cancellationToken, ("ids", RowValue.Texts(actors))).ConfigureAwait(false);
        var states = rows.ToLookup(row => row.Text("holder"), row => row.Text("state"), StringComparer.Ordinal);
        var kinds = entities.Where(entity => _ids.Contains(entity.Id))
            .ToDictionary(entity => entity.Id, entity => entity.TextOrNull("kind"), StringComparer.Ordinal);
        return
        [
            .. links.Select(link => ActorLink.Of(
                (link.Item, EntityKinds.OfId(link.Item) ?? "", kinds.GetValueOrDefault(link.Item)),
                link.Drawn,
                IsState(link.Actor) ? [link.Actor] : [.. states[link.Actor].Order(StringComparer.Ordinal)])),
        ];
    }

    private static bool IsState(string id) => EntityKinds.OfId(id) == EntityKinds.State;

    private static bool IsOfActor(DrawnRelationship one) =>
        Types.Contains(one.Type) && one.Properties.AsMap()["modality"].AsString() == Modalities.Actual;

    private IEnumerable<(string Item, string Actor, DrawnRelationship Drawn)> EndsOf(DrawnRelationship one)
    {
        if (_ids.Contains(one.Start))
        {
            yield return (one.Start, one.End, one);
        }

        if (_ids.Contains(one.End))
        {
            yield return (one.End, one.Start, one);
        }
    }
}
