using System.Text.RegularExpressions;
using Graph.Cypher.Binding;
using Graph.Cypher.Functions;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Conformance.Databases;

/// <summary>Procedures that look their rows up in a table of the kit.</summary>
internal sealed partial class TestProcedures
{
    private readonly List<(ProcedureSignature Signature, Procedure Procedure)> _all = [];

    public IReadOnlyList<(ProcedureSignature Signature, Procedure Procedure)> All => _all;

    public void Add(string signature, IReadOnlyList<IReadOnlyList<string>> table, Func<string, Value> literal)
    {
        var match = Signature().Match(signature);
        var parameters = Fields(match.Groups["in"].Value);
        var fields = Fields(match.Groups["out"].Value);
        var rows = table.Skip(1).Select(row => row.Select(literal).ToArray()).ToArray();
        var name = match.Groups["name"].Value;
        _all.RemoveAll(procedure => procedure.Signature.Name == name);
        _all.Add((
            new ProcedureSignature(name, parameters, fields, "A procedure of a test."),
            (_, arguments) => rows.Where(row => IsCall(row, arguments)).Select(row => row[arguments.Length..])));
    }

    private static bool IsCall(Value[] row, Value[] arguments) =>
        arguments.Zip(row).All(pair => Equivalence.Instance.Equals(pair.First, pair.Second));

    private static ProcedureField[] Fields(string text) =>
    [
        .. Field().Matches(text).Select(match => new ProcedureField(match.Groups["name"].Value, TypeOf(match.Groups["type"].Value))),
    ];

    private static CypherType TypeOf(string name) => name switch
    {
        "INTEGER" => CypherType.Integer,
        "FLOAT" => CypherType.Float,
        "NUMBER" => CypherType.Number,
        "STRING" => CypherType.String,
        "BOOLEAN" => CypherType.Boolean,
        _ => CypherType.Any,
    };

    [GeneratedRegex(@"^(?<name>[\w.]+)\((?<in>[^)]*)\)\s*::\s*\((?<out>[^)]*)\)$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"(?<name>\w+)\s*::\s*(?<type>\w+)\??")]
    private static partial Regex Field();
}
