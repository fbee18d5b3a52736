using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Conformance.Stores;

/// <content>Writes.</content>
public sealed partial class MemoryGraph
{
    /// <inheritdoc/>
    public int EnsureLabel(string name) => _labels.Ensure(name);

    /// <inheritdoc/>
    public int EnsureType(string name) => _types.Ensure(name);

    /// <inheritdoc/>
    public int EnsureKey(string name) => _keys.Ensure(name);

    /// <inheritdoc/>
    public long CreateNode(ReadOnlySpan<int> labels, ReadOnlySpan<KeyValuePair<int, Value>> properties)
    {
        _nodes.Add(_nextNode, new MemoryNode { Labels = [.. labels], Properties = [.. properties] });
        CheckUnique(_nextNode);
        return _nextNode++;
    }

    /// <inheritdoc/>
    public long CreateRelationship(long start, long end, int type, ReadOnlySpan<KeyValuePair<int, Value>> properties)
    {
        Node(start).Relationships.Add(_nextRelationship);
        Node(end).Relationships.Add(_nextRelationship);
        _relationships.Add(_nextRelationship, new MemoryRelationship(new RelationshipEnds(start, end, type), [.. properties]));
        return _nextRelationship++;
    }

    /// <inheritdoc/>
    public void DeleteNode(long node)
    {
        if (_nodes.TryGetValue(node, out var found) && found.Relationships.Count > 0)
        {
            _pending.Add(node);
            return;
        }

        _nodes.Remove(node);
    }

    /// <inheritdoc/>
    public void DeleteRelationship(long relationship)
    {
        if (_relationships.Remove(relationship, out var found))
        {
            foreach (var end in new[] { found.Ends.Start, found.Ends.End })
            {
                if (_nodes.TryGetValue(end, out var node) && node.Relationships.Remove(relationship) && node.Relationships.Count == 0 && _pending.Remove(end))
                {
                    _nodes.Remove(end);
                }
            }
        }
    }

    /// <summary>Throws when nodes were deleted that still have relationships, as a commit does.</summary>
    public void Commit()
    {
        if (_pending.Count > 0)
        {
            throw new GraphException(
                ErrorCodes.ConstraintValidationFailed,
                $"Cannot delete node<{_pending.Min}>, because it still has relationships. To delete this node, you must first delete its relationships.");
        }
    }

    /// <inheritdoc/>
    public bool AddLabel(long node, int label)
    {
        var added = Node(node).Labels.Add(label);
        CheckUnique(node);
        return added;
    }

    /// <inheritdoc/>
    public bool RemoveLabel(long node, int label) => Node(node).Labels.Remove(label);

    /// <inheritdoc/>
    public bool SetNodeProperty(long node, int key, Value value)
    {
        var set = Set(Node(node).Properties, key, value);
        CheckUnique(node);
        return set;
    }

    /// <inheritdoc/>
    public bool SetRelationshipProperty(long relationship, int key, Value value) => Set(Relationship(relationship).Properties, key, value);

    private static bool Set(List<KeyValuePair<int, Value>> properties, int key, Value value)
    {
        var index = properties.FindIndex(pair => pair.Key == key);
        if (value.IsNull)
        {
            if (index >= 0)
            {
                properties.RemoveAt(index);
            }

            return index >= 0;
        }

        if (index >= 0)
        {
            properties[index] = new(key, value);
        }
        else
        {
            properties.Add(new(key, value));
        }

        return true;
    }
}
