using Graph.Cypher.Execution.Writes;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>The statement that makes a rule, and its settings as a value, as SHOW gives them.</summary>
internal static class SchemaStatements
{
    /// <summary><c>CREATE …</c>, which makes the same rule on another database.</summary>
    public static string Create(SchemaRule rule)
    {
        var options = rule.Options.Length == 0 ? "" : $" OPTIONS {{indexConfig: {rule.Options}}}";
        return rule.Kind switch
        {
            SchemaKind.UniqueConstraint => $"CREATE CONSTRAINT `{rule.Name}` FOR {Target(rule)} REQUIRE ({Properties(rule)}) IS UNIQUE",
            SchemaKind.LookupIndex => $"CREATE LOOKUP INDEX `{rule.Name}` FOR {(rule.OnRelationships ? "()-[r]-() ON EACH type(r)" : "(n) ON EACH labels(n)")}",
            SchemaKind.FullTextIndex => $"CREATE FULLTEXT INDEX `{rule.Name}` FOR {Target(rule)} ON EACH [{Properties(rule)}]{options}",
            _ => $"CREATE {rule.Kind.ToString()[..^5].ToUpperInvariant()} INDEX `{rule.Name}` FOR {Target(rule)} ON ({Properties(rule)}){options}",
        };
    }

    /// <summary>The provider and the configuration.</summary>
    public static Value Options(SchemaRule rule) => Value.Of(new Dictionary<string, Value>
    {
        ["indexConfig"] = Value.Of(Settings(rule)),
        ["indexProvider"] = Value.Of(IndexSettings.Providers(rule.Kind)[0]),
    });

    /// <summary>The configuration by name.</summary>
    public static Dictionary<string, Value> Settings(SchemaRule rule)
    {
        if (rule.Options.Length == 0)
        {
            return [];
        }

        var statement = CypherParser.Parse(new StatementText($"RETURN {rule.Options}"), CypherLimits.Default);
        return statement.Body is Query { Parts: [{ Clauses: [Clause.Return { Projection.Items: [{ Expression: Expression.MapLiteral map }] }] }] }
            ? map.Entries.ToDictionary(entry => entry.Key.Text, entry => ValueOf(entry.Value))
            : [];
    }

    private static Value ValueOf(Expression expression) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Unary { Operand: Expression.Literal { Value: var value } } => Value.Of(-Values.Numbers.ToDouble(value)),
        Expression.ListLiteral list => Value.Of((IReadOnlyList<Value>)[.. list.Items.Select(ValueOf)]),
        _ => Value.Null,
    };

    private static string Target(SchemaRule rule)
    {
        var tokens = string.Join('|', rule.Tokens.Select(token => $"`{token}`"));
        return rule.OnRelationships ? $"()-[r:{tokens}]-()" : $"(n:{tokens})";
    }

    private static string Properties(SchemaRule rule) =>
        string.Join(", ", rule.Properties.Select(property => $"{(rule.OnRelationships ? "r" : "n")}.`{property}`"));
}
