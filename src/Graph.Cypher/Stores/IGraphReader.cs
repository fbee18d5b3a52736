using Graph.Model;

namespace Graph.Cypher.Stores;

/// <summary>
/// What execution needs of a store to read: one unchanging state of a graph, or a transaction's own view of it. Nodes
/// and relationships are dense 64-bit ids; labels, types and property keys are small integers, <em>tokens</em>, interned
/// by the store. A look-up with a token of −1 ("not known here") finds nothing.
/// </summary>
/// <remarks>
/// A reader of a committed state is safe for any number of threads; a transaction's own is not. Ids in results come in
/// ascending order unless said otherwise, so that no answer depends on a hash table.
/// </remarks>
public interface IGraphReader
{
    /// <summary>The token of a label, or −1.</summary>
    int LabelToken(string name);

    /// <summary>The token of a relationship type, or −1.</summary>
    int TypeToken(string name);

    /// <summary>The token of a property key, or −1.</summary>
    int KeyToken(string name);

    /// <summary>The name of a label token.</summary>
    string LabelName(int token);

    /// <summary>The name of a type token.</summary>
    string TypeName(int token);

    /// <summary>The name of a key token.</summary>
    string KeyName(int token);

    /// <summary>How many label tokens there are: 0 to this are valid.</summary>
    int LabelTokenCount { get; }

    /// <summary>How many type tokens there are: 0 to this are valid.</summary>
    int TypeTokenCount { get; }

    /// <summary>How many key tokens there are: 0 to this are valid.</summary>
    int KeyTokenCount { get; }

    /// <summary>How many nodes there are. O(1).</summary>
    long NodeCount { get; }

    /// <summary>How many relationships there are. O(1).</summary>
    long RelationshipCount { get; }

    /// <summary>How many nodes carry a label. O(1).</summary>
    long CountNodes(int label);

    /// <summary>How many relationships have a type. O(1).</summary>
    long CountRelationships(int type);

    /// <summary>
    /// How many relationships of a type touch nodes with a label on the given side: an estimate for the planner, which
    /// may be zero only if there are none. A type or label of −2 stands for any.
    /// </summary>
    long EstimateRelationships(int label, Direction direction, int type);

    /// <summary>How many distinct values an index holds: an estimate for the planner, at least 1 where the index holds anything.</summary>
    long EstimateDistinct(SchemaRule index);

    /// <summary>
    /// Fills <paramref name="batch"/> with the ids of nodes greater than <paramref name="after"/> (−1 to begin) that
    /// carry <paramref name="label"/> (−2 for any) and returns how many; 0 at the end.
    /// </summary>
    int ScanNodes(int label, long after, Span<long> batch);

    /// <summary>The same for relationships of a type (−2 for any).</summary>
    int ScanRelationships(int type, long after, Span<long> batch);

    /// <summary>Whether a node exists.</summary>
    bool NodeExists(long node);

    /// <summary>Whether a relationship exists.</summary>
    bool RelationshipExists(long relationship);

    /// <summary>Whether a node carries a label. O(1).</summary>
    bool HasLabel(long node, int label);

    /// <summary>The labels of a node, in the order of their tokens.</summary>
    ReadOnlySpan<int> LabelsOf(long node);

    /// <summary>What a relationship connects.</summary>
    RelationshipEnds EndsOf(long relationship);

    /// <summary>One property of a node; null where it has none of that key.</summary>
    Value NodeProperty(long node, int key);

    /// <summary>One property of a relationship; null where it has none of that key.</summary>
    Value RelationshipProperty(long relationship, int key);

    /// <summary>All properties of a node, appended to <paramref name="into"/>, in the order they were first set.</summary>
    void NodeProperties(long node, List<KeyValuePair<int, Value>> into);

    /// <summary>All properties of a relationship, appended to <paramref name="into"/>, in the order they were first set.</summary>
    void RelationshipProperties(long relationship, List<KeyValuePair<int, Value>> into);

    /// <summary>
    /// Appends the relationships of a node in a direction with one of the types (none given: any) to
    /// <paramref name="into"/>. In direction Both a loop is appended once. Order: as the store keeps them, but the same
    /// each time.
    /// </summary>
    void Expand(long node, Direction direction, ReadOnlySpan<int> types, HopBuffer into);

    /// <summary>
    /// Says which neighbours or relationships of hops will probably be read next. A store that has them scattered in memory
    /// looks at them all at once, which takes hardly longer than waiting for one of them; another does nothing.
    /// </summary>
    void Anticipate(ReadOnlySpan<Hop> hops, HopParts parts)
    {
    }

    /// <summary>As <see cref="Expand"/>, but only the relationships that lead to one node; cheap also where there are many others.</summary>
    void ExpandInto(long node, Direction direction, ReadOnlySpan<int> types, long to, HopBuffer into);

    /// <summary>How many relationships <see cref="Expand"/> with one type (−2 for any) would append, without walking them where the store can.</summary>
    long Degree(long node, Direction direction, int type);

    /// <summary>The indexes and constraints, by name.</summary>
    IReadOnlyList<SchemaRule> Schema { get; }

    /// <summary>The nodes or relationships in a range index or unique constraint whose values equal these, one a property, appended in ascending order. Cypher equality: 1 finds 1.0; null and NaN find nothing.</summary>
    void Seek(SchemaRule index, ReadOnlySpan<Value> values, List<long> into);

    /// <summary>Those whose value of the index's first property lies in a range, appended in the order of the values.</summary>
    void SeekRange(SchemaRule index, ValueRange range, List<long> into);

    /// <summary>Those whose text begins with a prefix, appended in the order of the texts.</summary>
    void SeekPrefix(SchemaRule index, string prefix, List<long> into);

    /// <summary>The hits of a full-text query in a full-text index with their scores, best first; throws <see cref="FullTextQueryException"/> for what is no such query.</summary>
    void SeekFullText(SchemaRule index, FullTextRequest request, List<(long Id, double Score)> into);

    /// <summary>The element id of a node: opaque, unique in the database.</summary>
    string NodeElementId(long node);

    /// <summary>The element id of a relationship: opaque, unique in the database.</summary>
    string RelationshipElementId(long relationship);

    /// <summary>The id of the node with an element id, or −1.</summary>
    long NodeByElementId(string elementId);

    /// <summary>The id of the relationship with an element id, or −1.</summary>
    long RelationshipByElementId(string elementId);
}
