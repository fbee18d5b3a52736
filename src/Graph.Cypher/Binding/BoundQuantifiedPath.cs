using Graph.Cypher.Planning;

namespace Graph.Cypher.Binding;

/// <summary>A path that repeats: <c>(left) ((a)-[r]->(b) WHERE …){1,3} (right)</c>.</summary>
/// <param name="Left">The node the first repetition starts at.</param>
/// <param name="Right">The node the last one ends at; the same node as Left's for no repetition.</param>
/// <param name="Inner">One repetition: its own nodes and relationships, its conditions among the predicates.</param>
/// <param name="First">The inner node at which a repetition starts.</param>
/// <param name="Last">The inner node at which it ends and the next one starts.</param>
/// <param name="Lower">The least number of repetitions.</param>
/// <param name="Upper">The greatest, or null for any.</param>
/// <param name="Groups">Inner variables and the outer ones that list their values, one a repetition.</param>
internal sealed record BoundQuantifiedPath(
    Variable Left,
    Variable Right,
    BoundPattern Inner,
    Variable First,
    Variable Last,
    long Lower,
    long? Upper,
    IReadOnlyList<BoundGroup> Groups)
{
    /// <summary>
    /// Whether Neo4j walks it relationship by relationship, as it walks <c>-[*]-></c>: a repetition is one relationship, nobody
    /// asks for its nodes, and no condition is on the node alone that it starts at.
    /// </summary>
    public bool IsWalk => Inner.Relationships is [{ Length: null } step]
        && Groups.All(group => group.Inner == step.Variable || !group.Outer.IsRead)
        && !Inner.Nodes.Any(node => node.Variable == First && node.Labels.Count > 0)
        && !Inner.Predicates.Any(predicate => FreeVariables.Of(predicate).SetEquals([First]));

    /// <summary>Whether another is this one, also where its conditions were not known yet.</summary>
    public bool Is(BoundQuantifiedPath other) => ReferenceEquals(Groups, other.Groups);
}
