using Graph.Cypher.Functions;
using Graph.Cypher.Loading;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>
/// LOAD CSV, and the place in its file. Neo4j keeps that place with each row, through WITH, sorting and subqueries, until an
/// aggregation: here it is two variables that no statement can name.
/// </summary>
internal sealed partial class Binder
{
    private const char Unwritable = '\0';

    private static readonly string[] PlaceFunctions = ["linenumber", "file"];

    private bool _loadsFiles;

    private BoundClause.LoadCsv BindLoad(Clause.LoadCsv load)
    {
        _loadsFiles = true;
        var address = BindExpecting(load.Address, TypeSet.String);
        var format = new CsvFormat(load.WithHeaders, load.FieldTerminator?.Value.AsString()[0] ?? ',');
        var variable = Declare(load.Variable, load.WithHeaders ? CypherType.Map : CypherType.ListOf(CypherType.String));
        return new BoundClause.LoadCsv(address, format, variable, DeclarePlace("linenumber", TypeSet.Integer), DeclarePlace("file", TypeSet.String));
    }

    private Variable DeclarePlace(string function, TypeSet type)
    {
        var variable = new Variable(_nextVariable++, Unwritable + function, new CypherType(type), isAnonymous: true);
        _scope.Add(variable);
        return variable;
    }

    private List<Variable> PlaceInFile() =>
        _loadsFiles ? [.. PlaceFunctions.Select(name => _scope.Find(Unwritable + name)).OfType<Variable>()] : [];

    private BoundExpression.Reference? PlaceInFile(FunctionSignature function) =>
        _loadsFiles && PlaceFunctions.Contains(function.Name) && _scope.Find(Unwritable + function.Name) is { } variable
            ? new BoundExpression.Reference(variable)
            : null;
}
