using Graph.Cypher.Binding;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Map literals and map projections.</summary>
internal static class MapExpressions
{
    /// <summary>Compiles a literal.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.MapLiteral map)
    {
        var entries = Entries(compiler, map.Entries);
        return context =>
        {
            var result = new Dictionary<string, Value>(entries.Length);
            Fill(context, entries, result);
            return Value.Of(result);
        };
    }

    /// <summary>Compiles a projection.</summary>
    public static Evaluator Compile(ExpressionCompiler compiler, BoundExpression.MapProjection projection)
    {
        var subject = compiler.Compile(projection.Subject);
        var entries = Entries(compiler, projection.Entries);
        var all = projection.AllProperties;
        var selects = !all && projection.Entries is not [] && projection.Entries.All(entry => entry.Value is BoundExpression.Property property && property.Subject == projection.Subject);
        return context =>
        {
            var value = subject(context);
            if (value.IsNull || (selects && context.IsDeleted(value))) // as in Neo4j, nothing can be selected from what was deleted
            {
                return Value.Null;
            }

            var result = new Dictionary<string, Value>();
            if (all)
            {
                EntityMaps.AddProperties(context, value, result);
            }

            Fill(context, entries, result);
            return Value.Of(result);
        };
    }

    private static (string Key, Evaluator Value)[] Entries(
        ExpressionCompiler compiler, IReadOnlyList<KeyValuePair<string, BoundExpression>> entries) =>
        [.. entries.Select(entry => (entry.Key, compiler.Compile(entry.Value)))];

    private static void Fill(QueryContext context, (string Key, Evaluator Value)[] entries, Dictionary<string, Value> into)
    {
        foreach (var (key, value) in entries)
        {
            into[key] = value(context);
        }
    }
}
