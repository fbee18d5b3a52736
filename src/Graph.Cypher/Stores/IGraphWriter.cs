using Graph.Model;

namespace Graph.Cypher.Stores;

/// <summary>A transaction's own view of a graph that it may change. Its reads see its writes. Not safe for concurrent use.</summary>
/// <remarks>
/// Changing an element that does not exist (any more) throws <see cref="GraphException"/> with
/// <see cref="ErrorCodes.EntityNotFound"/>; breaking a unique constraint throws
/// <see cref="ErrorCodes.ConstraintValidationFailed"/> at once. Setting a property to null removes it.
/// Deleting a node that still has relationships is allowed until the commit, which then throws
/// <see cref="ErrorCodes.ConstraintValidationFailed"/> (as in Neo4j).
/// </remarks>
public interface IGraphWriter : IGraphReader
{
    /// <summary>The token of a label, made when it is new.</summary>
    int EnsureLabel(string name);

    /// <summary>The token of a relationship type, made when it is new.</summary>
    int EnsureType(string name);

    /// <summary>The token of a property key, made when it is new.</summary>
    int EnsureKey(string name);

    /// <summary>Creates a node with labels and properties at once, so that unique constraints are checked once.</summary>
    long CreateNode(ReadOnlySpan<int> labels, ReadOnlySpan<KeyValuePair<int, Value>> properties);

    /// <summary>Creates a relationship.</summary>
    long CreateRelationship(long start, long end, int type, ReadOnlySpan<KeyValuePair<int, Value>> properties);

    /// <summary>Deletes a node; deleting it twice in one transaction is no error.</summary>
    void DeleteNode(long node);

    /// <summary>Deletes a relationship; deleting it twice in one transaction is no error.</summary>
    void DeleteRelationship(long relationship);

    /// <summary>Adds a label; false when the node has it already.</summary>
    bool AddLabel(long node, int label);

    /// <summary>Removes a label; false when the node does not have it.</summary>
    bool RemoveLabel(long node, int label);

    /// <summary>Sets a property of a node, or removes it when the value is null; false when there was nothing to remove.</summary>
    bool SetNodeProperty(long node, int key, Value value);

    /// <summary>Sets a property of a relationship, or removes it when the value is null; false when there was nothing to remove.</summary>
    bool SetRelationshipProperty(long relationship, int key, Value value);

    /// <summary>Adds an index or constraint over what is there; throws <see cref="GraphException"/> when its name or its like exists, or the data breaks it.</summary>
    void AddRule(SchemaRule rule);

    /// <summary>Drops an index or constraint by name; throws <see cref="GraphException"/> when it is not there.</summary>
    void DropRule(string name);
}
