using System.Globalization;
using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>The rows of SHOW, by field name; a field that a row lacks is null.</summary>
internal static class Listings
{
    /// <summary>The rows of a listing.</summary>
    public static IEnumerable<Dictionary<string, Value>> Of(ShowSubject subject, string filter, QueryContext context) => subject switch
    {
        ShowSubject.Indexes => context.Reader.Schema.Select(Index).Where(row => filter.Length == 0 || filter == "ALL" || row["type"].AsString() == filter),
        ShowSubject.Constraints => context.Reader.Schema.Where(rule => rule.Kind == SchemaKind.UniqueConstraint).Select(Constraint),
        ShowSubject.Functions => FunctionSignatures.All.OrderBy(function => function.Name, StringComparer.Ordinal).Select(FunctionRow),
        _ => ProcedureSignatures.All.Select(ProcedureRow),
    };

    private static Dictionary<string, Value> Index(SchemaRule rule, int number) => new()
    {
        ["id"] = Value.Of((long)number + 1),
        ["name"] = Value.Of(rule.Name),
        ["state"] = Value.Of("ONLINE"),
        ["populationPercent"] = Value.Of(100.0),
        ["type"] = Value.Of(TypeOf(rule.Kind)),
        ["entityType"] = Value.Of(rule.OnRelationships ? "RELATIONSHIP" : "NODE"),
        ["labelsOrTypes"] = rule.Tokens.Count == 0 ? Value.Null : Value.Of(rule.Tokens.AsEnumerable()),
        ["properties"] = rule.Properties.Count == 0 ? Value.Null : Value.Of(rule.Properties.AsEnumerable()),
        ["indexProvider"] = Value.Of(Provider(rule.Kind)),
        ["owningConstraint"] = rule.Kind == SchemaKind.UniqueConstraint ? Value.Of(rule.Name) : Value.Null,
        ["readCount"] = Value.Of(0L),
    };

    private static string TypeOf(SchemaKind kind) => kind switch
    {
        SchemaKind.TextIndex => "TEXT",
        SchemaKind.FullTextIndex => "FULLTEXT",
        SchemaKind.LookupIndex => "LOOKUP",
        _ => "RANGE",
    };

    private static string Provider(SchemaKind kind) => kind switch
    {
        SchemaKind.TextIndex => "text-2.0",
        SchemaKind.FullTextIndex => "fulltext-1.0",
        SchemaKind.LookupIndex => "token-lookup-1.0",
        _ => "range-1.0",
    };

    private static Dictionary<string, Value> Constraint(SchemaRule rule, int number) => new()
    {
        ["id"] = Value.Of((long)number + 1),
        ["name"] = Value.Of(rule.Name),
        ["type"] = Value.Of(rule.OnRelationships ? "RELATIONSHIP_UNIQUENESS" : "UNIQUENESS"),
        ["entityType"] = Value.Of(rule.OnRelationships ? "RELATIONSHIP" : "NODE"),
        ["labelsOrTypes"] = Value.Of(rule.Tokens.AsEnumerable()),
        ["properties"] = Value.Of(rule.Properties.AsEnumerable()),
        ["ownedIndex"] = Value.Of(rule.Name),
    };

    private static Dictionary<string, Value> FunctionRow(FunctionSignature function) => new()
    {
        ["name"] = Value.Of(function.Name),
        ["description"] = Value.Of(function.Description),
        ["aggregating"] = Value.Of(function.IsAggregate),
        ["isBuiltIn"] = Value.True,
        ["signature"] = Value.Of(string.Create(CultureInfo.InvariantCulture, $"{function.Name}(…{function.Required})")),
    };

    private static Dictionary<string, Value> ProcedureRow(ProcedureSignature procedure) => new()
    {
        ["name"] = Value.Of(procedure.Name),
        ["description"] = Value.Of(procedure.Description),
        ["mode"] = Value.Of(procedure.Writes ? "WRITE" : "READ"),
        ["worksOnSystem"] = Value.False,
        ["signature"] = Value.Of(
            $"{procedure.Name}({string.Join(", ", procedure.Parameters.Select(parameter => parameter.Name))}) :: ({string.Join(", ", procedure.Fields.Select(field => field.Name))})"),
    };
}
