using Graph.Embedded.FullText;
using Graph.Embedded.Indexes;

namespace Graph.Embedded.Storage;

/// <summary>
/// One state of a graph. A published state never changes; a write transaction works on a fork, which shares everything it
/// does not touch.
/// </summary>
internal sealed class GraphState
{
    public GraphState(Tokens tokens)
    {
        Tokens = tokens;
        Owner = new object();
        Indexes = IndexTable.Empty;
    }

    private GraphState(GraphState other)
    {
        Owner = new object();
        Version = other.Version + 1;
        (Tokens, Schema, Indexes, FullText) = (other.Tokens, other.Schema, other.Indexes, other.FullText);
        (Nodes, Hops, Relationships) = (other.Nodes, other.Hops, other.Relationships);
        (NodeCount, RelationshipCount) = (other.NodeCount, other.RelationshipCount);
        (NextNode, NextRelationship, NextFullText) = (other.NextNode, other.NextRelationship, other.NextFullText);
        (NodesByLabel, RelationshipsByType, Links) = (other.NodesByLabel, other.RelationshipsByType, other.Links);
    }

    public Tokens Tokens { get; }

    /// <summary>The mark of the pages that this state may still change; see <see cref="PagedArray{T}"/>.</summary>
    public object Owner { get; }

    /// <summary>The number of the transaction that made it; 0 for an empty database.</summary>
    public long Version { get; set; }

    /// <summary>Forks share pages by copying these structs, so they are fields.</summary>
    public PagedArray<NodeRecord> Nodes;

    /// <summary>
    /// The nodes' relationships by direction and type, in that order; null for none. Arrays are never changed in place. They
    /// have pages of their own, as a new relationship changes nothing else of the nodes that it connects.
    /// </summary>
    public PagedArray<HopGroup[]?> Hops;

    public PagedArray<RelationshipRecord> Relationships;

    public MemberSets NodesByLabel;

    public MemberSets RelationshipsByType;

    public LinkCounts Links = new();

    public SchemaRules Schema { get; set; } = SchemaRules.Initial;

    public IndexTable Indexes { get; set; }

    public FullTextTable FullText { get; set; } = FullTextTable.Empty;

    public long NodeCount { get; set; }

    public long RelationshipCount { get; set; }

    /// <summary>The id of the next new node; ids are not used again while the database is open.</summary>
    public int NextNode { get; set; }

    public int NextRelationship { get; set; }

    /// <summary>The number of the next new full-text index.</summary>
    public long NextFullText { get; set; } = 1;

    public GraphState Fork() => new(this);
}
