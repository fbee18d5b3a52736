using Graph.Cypher.Binding;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>Creates the nodes and relationships of CREATE or MERGE for the row as it stands.</summary>
internal sealed class Creator
{
    private readonly NewNode[] _nodes;
    private readonly NewRelationship[] _relationships;
    private readonly (int Slot, Evaluator Path)[] _paths;
    private readonly bool _isMerge;

    public Creator(ExpressionCompiler compiler, BoundCreation creation, bool isMerge)
    {
        _isMerge = isMerge;
        _nodes = [.. creation.Nodes.Select(node => new NewNode(
            node.Variable, NameSet.Compile(compiler, node.Labels), new NewProperties(compiler, node.Properties)))];
        _relationships = [.. creation.Relationships.Select(relationship => new NewRelationship(
            relationship, NameSet.Compile(compiler, [relationship.Type]), new NewProperties(compiler, relationship.Properties)))];
        _paths = [.. creation.Paths.Select(path => (path.Variable.Id, PathExpressions.Compile(path)))];
    }

    /// <summary>Creates all of it.</summary>
    public void Create(QueryContext context)
    {
        foreach (var node in _nodes)
        {
            CreateNode(context, node);
        }

        foreach (var relationship in _relationships)
        {
            CreateRelationship(context, relationship);
        }

        foreach (var (slot, path) in _paths)
        {
            context.Row[slot] = path(context);
        }
    }

    private void CreateNode(QueryContext context, NewNode node)
    {
        var changes = context.RequiredChanges;
        var labels = Array.ConvertAll(node.Labels.Fixed ?? [.. node.Labels.Names(context).Distinct()], changes.Writer.EnsureLabel);
        var properties = node.Properties.Read(context, _isMerge ? key => throw NullInMerge("node", key, $"(:{string.Join(":", node.Labels.Names(context))})") : null);
        context.Row[node.Variable.Id] = Value.NodeNumber(changes.CreateNode(labels, properties));
    }

    private void CreateRelationship(QueryContext context, NewRelationship relationship)
    {
        var bound = relationship.Bound;
        var start = context.Row[bound.Start.Id];
        var end = context.Row[bound.End.Id];
        if (start.IsNull || end.IsNull)
        {
            throw new GraphException(
                ErrorCodes.ArgumentError,
                $"Failed to create relationship `{(bound.Variable.Name.StartsWith('@') ? "  UNNAMED0" : bound.Variable.Name)}`, node `{(start.IsNull ? bound.Start : bound.End).Name}` is missing. If you prefer to simply ignore rows where a relationship node is missing, set 'dbms.cypher.lenient_create_relationship = true' in neo4j.conf");
        }

        var names = relationship.Type.Fixed ?? [.. relationship.Type.Names(context)];
        if (names.Length != 1)
        {
            throw CypherErrors.Failed($"A relationship has exactly one type, but {names.Length} were given.");
        }

        var changes = context.RequiredChanges;
        var properties = relationship.Properties.Read(context, _isMerge ? key => throw NullInMerge("relationship", key, $"[:{names[0]}]") : null);
        var made = changes.CreateRelationship(start.Bits, end.Bits, changes.Writer.EnsureType(names[0]), properties);
        context.Row[bound.Variable.Id] = Value.RelationshipNumber(made);
    }

    private static GraphException NullInMerge(string noun, string key, string element) => new(
        "Neo.ClientError.Statement.SemanticError", $"Cannot merge the following {noun} because of null property value for '{key}': {element}");

    private sealed record NewNode(Variable Variable, NameSet Labels, NewProperties Properties);

    private sealed record NewRelationship(BoundNewRelationship Bound, NameSet Type, NewProperties Properties);
}
