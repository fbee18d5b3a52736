using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>Deletes nodes, relationships and paths.</summary>
internal static class Deleter
{
    /// <summary>Deletes what a value holds; null is nothing to delete.</summary>
    public static void Delete(QueryContext context, Value value, bool detach)
    {
        var changes = context.RequiredChanges;
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                changes.DeleteNode(value.Bits, detach);
                break;
            case ValueKind.Relationship:
                changes.DeleteRelationship(value.Bits);
                break;
            case ValueKind.Path when value.Reference is PathWalk path:
                Array.ForEach(path.Relationships, changes.DeleteRelationship);
                Array.ForEach(path.Nodes, node => changes.DeleteNode(node, detach));
                break;
            case ValueKind.List:
                foreach (var item in value.AsList())
                {
                    Delete(context, item, detach);
                }

                break;
            default:
                throw CypherErrors.Type($"Expected a node, path or relationship, but got {ValueText.ForMessage(value)}");
        }
    }
}
