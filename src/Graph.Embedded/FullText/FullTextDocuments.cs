using Graph.Embedded.Storage;

namespace Graph.Embedded.FullText;

/// <summary>The texts that a state's elements have for a full-text index.</summary>
internal static class FullTextDocuments
{
    /// <summary>One text a column, or null for an element that is not there or has nothing for the index.</summary>
    public static string[]? Of(FullTextIndex index, int id, GraphState state)
    {
        if (!index.Rule.OnRelationships)
        {
            ref readonly var node = ref state.Nodes[id];
            return node.Exists ? index.DocumentOf(node.Labels, node.Properties) : null;
        }

        ref readonly var relationship = ref state.Relationships[id];
        return relationship.Exists ? index.DocumentOf([relationship.Type], relationship.Properties) : null;
    }

    /// <summary>All elements that carry one of the index's labels or types, ascending.</summary>
    public static SortedSet<int> Candidates(FullTextIndex index, GraphState state)
    {
        var candidates = new SortedSet<int>();
        var batch = new long[1024];
        foreach (var token in index.Tokens)
        {
            var members = (index.Rule.OnRelationships ? state.RelationshipsByType : state.NodesByLabel)[token];
            var count = members.Scan(-1, batch);
            for (; count > 0; count = members.Scan(batch[count - 1], batch))
            {
                candidates.UnionWith(batch.Take(count).Select(id => (int)id));
            }
        }

        return candidates;
    }
}
