using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>What an article adds to the graph, as far as it tells what items of articles after it are.</summary>
/// <param name="Entities">The entities that are new with it.</param>
/// <param name="Names">By which keys which entities are recognised then, and under which id.</param>
/// <param name="Neighbours">Which entities it connects so that it tells them apart.</param>
internal sealed record PlanAddition(
    IReadOnlyList<KnownEntity> Entities,
    IReadOnlyList<(string Key, string Entity, string KnownAs)> Names,
    IReadOnlyList<(string First, string Second)> Neighbours)
{
    // As cypher/import/identity-neighbours.cypher has them.
    private static readonly string[] NeighbourTypes =
    [
        RelationshipTypes.PartyTo, RelationshipTypes.Signed, RelationshipTypes.Gave, RelationshipTypes.GivenTo, RelationshipTypes.Made,
        RelationshipTypes.TookPartIn, RelationshipTypes.LocatedIn,
    ];

    /// <summary>What a plan adds.</summary>
    public static PlanAddition Of(ImportPlan plan) => new(
        [.. plan.New.Select(match => new KnownEntity(match.EntityId, match.Kind, PropertiesOf(plan, match.EntityId)))],
        [.. plan.Claims.Where(claim => claim.Key is not null).Select(claim => (claim.Key ?? "", claim.SubjectEntity ?? claim.Subject, claim.Subject))],
        [
            .. plan.Claims.Where(claim => claim.Object is not null && NeighbourTypes.Contains(claim.Predicate))
                .Select(claim => (claim.SubjectEntity ?? claim.Subject, claim.ObjectEntity ?? claim.Object ?? "")),
        ]);

    /// <summary>Whether it adds the same as another.</summary>
    public bool IsSame(PlanAddition other) =>
        Names.SequenceEqual(other.Names)
        && Neighbours.SequenceEqual(other.Neighbours)
        && Entities.Count == other.Entities.Count
        && Entities.Zip(other.Entities).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(KnownEntity one, KnownEntity other) =>
        one.Id == other.Id
        && one.Kind == other.Kind
        && one.Properties.Count == other.Properties.Count
        && one.Properties.Keys.All(name => one.TextOrNull(name) == other.TextOrNull(name));

    private static Dictionary<string, Value> PropertiesOf(ImportPlan plan, string entity)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal) { ["id"] = Value.Of(entity) };
        foreach (var claim in plan.Claims.Where(claim => claim.Object is null && claim.SubjectEntity == entity))
        {
            properties.TryAdd(claim.Predicate is "item" or "text" ? "name" : claim.Predicate, claim.Value.ToValue());
            foreach (var (name, value) in claim.Qualifiers)
            {
                properties.TryAdd(name, value.ToValue());
            }
        }

        return properties;
    }
}
