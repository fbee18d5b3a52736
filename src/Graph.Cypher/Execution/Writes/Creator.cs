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
            node.Variable, NameSet.Compile(compiler, node.Labels), Optional(compiler, node.Properties)))];
        _relationships = [.. creation.Relationships.Select(relationship => new NewRelationship(
            relationship, NameSet.Compile(compiler, [relationship.Type]), Optional(compiler, relationship.Properties)))];
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

    private static Evaluator? Optional(ExpressionCompiler compiler, BoundExpression? expression) =>
        expression is null ? null : compiler.Compile(expression);

    private void CreateNode(QueryContext context, NewNode node)
    {
        var changes = context.RequiredChanges;
        var labels = node.Labels.Names(context).Distinct().Select(changes.Writer.EnsureLabel).ToArray();
        var properties = Properties(context, node.Properties, () => $"(:{string.Join(":", node.Labels.Names(context))})");
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
                ErrorCodes.EntityNotFound,
                $"Failed to create relationship `{bound.Variable.Name}`, node `{(start.IsNull ? bound.Start : bound.End).Name}` is missing. If you prefer to simply ignore rows where a relationship node is missing, set 'dbms.cypher.lenient_create_relationship = true' in neo4j.conf");
        }

        var names = relationship.Type.Names(context).ToArray();
        if (names.Length != 1)
        {
            throw CypherErrors.Argument($"A relationship has exactly one type, but {names.Length} were given.");
        }

        var changes = context.RequiredChanges;
        var properties = Properties(context, relationship.Properties, () => $"[:{names[0]}]");
        var made = changes.CreateRelationship(start.Bits, end.Bits, changes.Writer.EnsureType(names[0]), properties);
        context.Row[bound.Variable.Id] = Value.RelationshipNumber(made);
    }

    private KeyValuePair<int, Value>[] Properties(QueryContext context, Evaluator? map, Func<string> what)
    {
        var value = map is null ? Value.Null : map(context);
        if (value.IsNull)
        {
            return [];
        }

        if (value.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship))
        {
            throw CypherErrors.Type($"Parameter provided for node creation is not a Map, but was {ValueText.ForMessage(value)}");
        }

        var properties = new List<KeyValuePair<int, Value>>();
        foreach (var (key, property) in value.Kind == ValueKind.Map ? value.AsMap() : EntityMaps.Properties(context, value))
        {
            if (!property.IsNull)
            {
                properties.Add(new(context.RequiredChanges.Writer.EnsureKey(key), PropertyValues.Storable(property)));
            }
            else if (_isMerge)
            {
                throw new GraphException(
                    "Neo.ClientError.Statement.SemanticError",
                    $"Cannot merge the following {(what()[0] == '(' ? "node" : "relationship")} because of null property value for '{key}': {what()}");
            }
        }

        return [.. properties];
    }

    private sealed record NewNode(Variable Variable, NameSet Labels, Evaluator? Properties);

    private sealed record NewRelationship(BoundNewRelationship Bound, NameSet Type, Evaluator? Properties);
}
