using Graph.Cypher.Binding;
using Graph.Cypher.Functions;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary><c>subject.key</c>.</summary>
internal static class PropertyAccess
{
    /// <summary>Compiles an access by a fixed name.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.Property property)
    {
        var name = property.Key;
        var key = compiler.Symbols.Key(name);
        if (property.Subject is BoundExpression.Reference { Variable: var variable } && variable.Type.IsNode)
        {
            var slot = variable.Id;
            return context =>
            {
                var node = context.Row[slot];
                return node.Kind == ValueKind.Node ? context.NodeProperty(node.Bits, context.Keys[key]) : Read(context, node, name, key);
            };
        }

        var subject = compiler.Compile(property.Subject);
        return context => Read(context, subject(context), name, key);
    }

    /// <summary>
    /// Compiles an access to a node or relationship that may have been deleted, which has no properties then; null where it is no
    /// variable that holds one. As in Neo4j, only a test for null reads like this.
    /// </summary>
    public static Evaluator? OfStanding(ExpressionCompiler compiler, BoundExpression.Property property)
    {
        if (property.Subject is not BoundExpression.Reference { Variable: var variable } || !(variable.Type.IsNode || variable.Type.IsRelationship))
        {
            return null;
        }

        var (slot, read) = (variable.Id, Compile(compiler, property));
        return context => context.IsDeleted(context.Row[slot]) ? Value.Null : read(context);
    }

    /// <summary>A property or entry by a name that is only known when it runs.</summary>
    public static Value Read(QueryContext context, Value subject, string name) => subject.Kind switch
    {
        ValueKind.Node => context.NodeProperty(subject.Bits, context.Reader.KeyToken(name)),
        ValueKind.Relationship => context.RelationshipProperty(subject.Bits, context.Reader.KeyToken(name)),
        _ => Read(context, subject, name, -1),
    };

    private static Value Read(QueryContext context, Value subject, string name, int key) => subject.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Node => context.NodeProperty(subject.Bits, context.Keys[key]),
        ValueKind.Relationship => context.RelationshipProperty(subject.Bits, context.Keys[key]),
        ValueKind.Map when subject.Reference is SmallMap map => map.TryGetValue(name, out var value) ? value : Value.Null,
        ValueKind.Map => subject.AsMap().TryGetValue(name, out var value) ? value : Value.Null,
        ValueKind.Point => PointComponents.Read(subject.AsPoint(), name),
        >= ValueKind.Date and <= ValueKind.Duration => TemporalComponents.Read(subject, name),
        _ => throw CypherErrors.Type($"Type mismatch: expected a map but was {ValueText.ForMessage(subject)}"),
    };
}
