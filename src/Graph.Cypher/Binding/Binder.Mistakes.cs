using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>
/// Mistakes behind which binding goes on, so that all of them are told at once: names of variables and functions that are
/// not known. What stands in for them may be anything, so that nothing else is wrong because of them.
/// </summary>
internal sealed partial class Binder
{
    private const int MostMistakes = 10;

    private readonly List<Diagnostic> _mistakes = [];
    private readonly Dictionary<string, Variable> _unknown = new(StringComparer.Ordinal);

    private BoundStatement BindWhole(Statement statement)
    {
        try
        {
            var bound = Bind(statement);
            return _mistakes.Count == 0 ? bound : throw _text.Errors(_mistakes);
        }
        catch (CypherSyntaxException last) when (_mistakes.Count > 0 && !ReferenceEquals(last.Diagnostics, _mistakes))
        {
            throw _text.Errors([.. _mistakes, .. last.Diagnostics]);
        }
    }

    // The first place of a name says enough.
    private Variable Undefined(string name, SourceSpan span)
    {
        if (!_unknown.TryGetValue(name, out var variable))
        {
            AddMistake(Messages.UndefinedVariable(name, NearestName.Find(name, _scope.AllNames())), span);
            variable = NewVariable(name, CypherType.Any);
            _unknown.Add(name, variable);
        }

        return variable;
    }

    private BoundExpression.Reference BindUnknown(Expression.FunctionCall call)
    {
        var name = call.Function.Text;
        AddMistake(BindingMessages.UnknownFunction(name, NearestName.Find(name, FunctionSignatures.All.Select(function => function.Name))), call.Function.Span);
        foreach (var argument in call.Arguments)
        {
            _ = BindExpression(argument);
        }

        return new BoundExpression.Reference(NewAnonymous(CypherType.Any));
    }

    private void AddMistake(string message, SourceSpan span)
    {
        var mistake = _text.Locate(message, span);
        if (!_mistakes.Contains(mistake))
        {
            _mistakes.Add(mistake);
        }

        if (_mistakes.Count == MostMistakes)
        {
            throw _text.Errors(_mistakes);
        }
    }
}
