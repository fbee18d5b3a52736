using Graph.Cypher.Binding;
using Graph.Cypher.Planning;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>Creates the nodes and relationships of CREATE or MERGE for the row as it stands.</summary>
internal sealed class Creator
{
    private const int BytesOfAnElement = 64;

    private readonly NewNode[] _nodes;
    private readonly NewRelationship[] _relationships;
    private readonly (int Slot, Evaluator Path)[] _paths;
    private readonly int[] _own;

    public Creator(ExpressionCompiler compiler, BoundCreation creation, bool isMerge)
    {
        _nodes = [.. creation.Nodes.Select(node => NodeOf(compiler, node, isMerge))];
        _relationships = [.. creation.Relationships.Select(relationship => RelationshipOf(compiler, relationship, isMerge))];
        _paths = [.. creation.Paths.Select(path => (path.Variable.Id, PathExpressions.Compile(path)))];
        _own = [.. Declared.By(creation).Select(variable => variable.Id)];
    }

    /// <summary>Creates all of it.</summary>
    public void Create(QueryContext context)
    {
        foreach (var slot in _own)
        {
            context.Row[slot] = Value.Null;
        }

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

    private static NewNode NodeOf(ExpressionCompiler compiler, BoundNewNode node, bool isMerge)
    {
        var labels = NameSet.Compile(compiler, node.Labels);
        Action<QueryContext, string, Value>? onUnequal = isMerge
            ? (context, key, value) => throw UnequalInMerge("node", key, value, $"({string.Concat(labels.Names(context).Select(label => ":" + label))} {{0}})")
            : null;
        return new NewNode(node.Variable, labels, new NewProperties(compiler, node.Properties, onUnequal), Reads(node.Properties, node.Variable));
    }

    private static NewRelationship RelationshipOf(ExpressionCompiler compiler, BoundNewRelationship relationship, bool isMerge)
    {
        var type = NameSet.Compile(compiler, [relationship.Type]);
        Action<QueryContext, string, Value>? onUnequal = isMerge
            ? (context, key, value) => throw UnequalInMerge(
                "relationship", key, value, $"({NameOf(relationship.Start)})-[:{type.Names(context).First()} {{0}}]->({NameOf(relationship.End)})")
            : null;
        return new NewRelationship(relationship, type, new NewProperties(compiler, relationship.Properties, onUnequal));
    }

    private static bool Reads(BoundExpression? properties, Variable variable) =>
        properties is not null && FreeVariables.Of(properties).Contains(variable);

    private static void CreateNode(QueryContext context, NewNode node)
    {
        var changes = context.RequiredChanges;
        var names = node.Labels.Fixed ?? [.. node.Labels.Names(context).Distinct()];
        Span<int> labels = names.Length <= 16 ? stackalloc int[names.Length] : new int[names.Length];
        for (var index = 0; index < names.Length; index++)
        {
            labels[index] = changes.Writer.LabelOf(names[index]);
        }

        context.TakeForChanges(BytesOfAnElement + (ValueSize.Slot * node.Properties.Count));
        var properties = node.ReadsItself ? [] : node.Properties.Read(context);
        var made = Value.NodeNumber(changes.CreateNode(labels, properties));
        context.Row[node.Variable.Id] = made;
        if (node.ReadsItself)
        {
            SetProperties(context, made, node.Properties);
        }
    }

    private static void SetProperties(QueryContext context, Value made, NewProperties properties)
    {
        foreach (var (key, value) in properties.Read(context))
        {
            context.RequiredChanges.SetProperty(made, key, value);
        }
    }

    private static void CreateRelationship(QueryContext context, NewRelationship relationship)
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

        if (start.Kind != ValueKind.Node || end.Kind != ValueKind.Node)
        {
            throw CypherErrors.Type($"Expected a node, but got {ValueText.ForMessage(start.Kind == ValueKind.Node ? end : start)}");
        }

        var names = relationship.Type.Fixed ?? [.. relationship.Type.Names(context)];
        if (names.Length != 1)
        {
            throw CypherErrors.Failed($"A relationship has exactly one type, but {names.Length} were given.");
        }

        var changes = context.RequiredChanges;
        context.TakeForChanges(BytesOfAnElement + (ValueSize.Slot * relationship.Properties.Count));
        var properties = relationship.Properties.Read(context);
        var made = changes.CreateRelationship(start.Bits, end.Bits, changes.Writer.TypeOf(names[0]), properties);
        context.Row[bound.Variable.Id] = Value.RelationshipNumber(made);
    }

    // What equals nothing can never be found, and would be made anew each time.
    private static GraphException UnequalInMerge(string noun, string key, Value value, string element) => new(
        ErrorCodes.SemanticError,
        $"Cannot merge the following {noun} because of {SpellingOf(value)} property value for '{key}': {element.Replace("{0}", $"{{{key}: {SpellingOf(value)}}}", StringComparison.Ordinal)}");

    private static string SpellingOf(Value value) => value.IsNull ? "null" : ValueText.ForMessage(value);

    private static string NameOf(Variable variable) => variable.IsAnonymous ? "" : variable.Name;

    private sealed record NewNode(Variable Variable, NameSet Labels, NewProperties Properties, bool ReadsItself);

    private sealed record NewRelationship(BoundNewRelationship Bound, NameSet Type, NewProperties Properties);
}
