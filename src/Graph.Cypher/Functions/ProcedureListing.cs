using Graph.Cypher.Binding;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>The rows of SHOW PROCEDURES.</summary>
internal static class ProcedureListing
{
    private static readonly (TypeSet Kinds, string Name)[] Names =
    [
        (TypeSet.Boolean, "BOOLEAN"), (TypeSet.Integer, "INTEGER"), (TypeSet.Float, "FLOAT"), (TypeSet.String, "STRING"), (TypeSet.Map, "MAP"),
        (TypeSet.Node, "NODE"), (TypeSet.Relationship, "RELATIONSHIP"), (TypeSet.Path, "PATH"),
    ];

    private static readonly HashSet<string> ForAdministrators =
        new(StringComparer.Ordinal) { "db.clearQueryCaches", "db.prepareForReplanning", "dbms.listConfig" };

    // What has been replaced, and by what.
    private static readonly Dictionary<string, string> Replaced = new(StringComparer.Ordinal)
    {
        ["db.create.setVectorProperty"] = "db.create.setNodeVectorProperty",
        ["db.index.vector.createNodeIndex"] = "CREATE VECTOR INDEX",
    };

    /// <summary>What has replaced a procedure, or null.</summary>
    public static string? ReplacementOf(string procedure) => Replaced.GetValueOrDefault(procedure);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<Dictionary<string, Value>> Rows { get; } = [.. ProcedureSignatures.All.OrderBy(procedure => procedure.Name, StringComparer.Ordinal).Select(Row)];

    private static Dictionary<string, Value> Row(ProcedureSignature procedure)
    {
        var mode = ModeOf(procedure);
        var isReplaced = Replaced.TryGetValue(procedure.Name, out var by);
        return new Dictionary<string, Value>
        {
            ["name"] = Value.Of(procedure.Name),
            ["description"] = Value.Of(procedure.Description),
            ["mode"] = Value.Of(mode),
            ["worksOnSystem"] = Value.Of(
                mode != "WRITE" && procedure.Name != "tx.setMetaData" && !procedure.Name.StartsWith("db.index.vector", StringComparison.Ordinal)),
            ["signature"] = Value.Of(Signature(procedure)),
            ["argumentDescription"] = Value.Of([.. procedure.Parameters.Select(Describe)]),
            ["returnDescription"] = Value.Of([.. procedure.Fields.Select(Describe)]),
            ["admin"] = Value.Of(ForAdministrators.Contains(procedure.Name)),
            ["isDeprecated"] = Value.Of(isReplaced),
            ["deprecatedBy"] = Value.Of(by),
            ["option"] = Value.Of(new Dictionary<string, Value> { ["deprecated"] = Value.Of(isReplaced) }),
        };
    }

    private static string ModeOf(ProcedureSignature procedure) =>
        procedure.Name == "db.index.vector.createNodeIndex" ? "SCHEMA"
        : procedure.Writes ? "WRITE"
        : procedure.Name == "db.clearQueryCaches" || !procedure.Name.StartsWith("db.", StringComparison.Ordinal) ? "DBMS"
        : "READ";

    private static string Signature(ProcedureSignature procedure) => procedure.Fields.Count == 0
        ? $"{procedure.Name}({string.Join(", ", procedure.Parameters.Select(Notation))})"
        : $"{procedure.Name}({string.Join(", ", procedure.Parameters.Select(Notation))}) :: ({string.Join(", ", procedure.Fields.Select(Notation))})";

    private static string Notation(ProcedureField field) =>
        $"{field.Name}{(field.Default is { } value ? " = " + Spell(value) : "")} :: {Spell(field.Type)}";

    // A text stands there without quotes.
    private static string Spell(Value value) => value.Kind == ValueKind.String ? value.AsString() : ValueText.ForMessage(value);

    private static Value Describe(ProcedureField field)
    {
        var row = new Dictionary<string, Value>
        {
            ["name"] = Value.Of(field.Name),
            ["type"] = Value.Of(Spell(field.Type)),
            ["description"] = Value.Of(Notation(field)),
            ["isDeprecated"] = Value.False,
        };
        if (field.Default is { } value)
        {
            row["default"] = Value.Of($"DefaultParameterValue{{value={Spell(value)}, type={Spell(field.Type)}}}");
        }

        return Value.Of(row);
    }

    private static string Spell(CypherType type) =>
        type.Kinds == TypeSet.List ? $"LIST<{(type.Item is { } item ? Spell(item) : "ANY")}>"
        : Names.FirstOrDefault(name => name.Kinds == type.Kinds).Name ?? "ANY";
}
