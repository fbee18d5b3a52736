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
    private readonly List<Diagnostic> _unknownFunctions = [];
    private readonly Dictionary<string, Variable> _unknown = new(StringComparer.Ordinal);

    private BoundStatement BindWhole(Statement statement)
    {
        try
        {
            var bound = Bind(statement);
            return _mistakes.Count + _unknownFunctions.Count == 0 ? bound : throw _text.Errors([.. _mistakes, .. _unknownFunctions]);
        }
        catch (CypherSyntaxException last) when (_mistakes.Count + _unknownFunctions.Count > 0 && last.Diagnostics.Count < MostMistakes)
        {
            // Functions are looked up when all else is right.
            throw _text.Errors([.. _mistakes, .. last.Diagnostics.Except(_mistakes).Except(_unknownFunctions), .. _unknownFunctions], last.Code);
        }
    }

    // The first place of a name says enough.
    private Variable Undefined(string name, SourceSpan span)
    {
        if (!_unknown.TryGetValue(name, out var variable))
        {
            AddMistake(Messages.UndefinedVariable(name, NearestName.Find(name, _scope.AllNames())), span, _mistakes);
            variable = NewVariable(name, CypherType.Any);
            _unknown.Add(name, variable);
        }

        return variable;
    }

    private BoundExpression.Reference BindUnknown(Expression.FunctionCall call)
    {
        var name = call.Function.Text;
        AddMistake(BindingMessages.UnknownFunction(name, NearestName.Find(name, FunctionSignatures.All.Select(function => function.Name))), call.Function.Span, _unknownFunctions);
        foreach (var argument in call.Arguments)
        {
            _ = BindExpression(argument);
        }

        return new BoundExpression.Reference(NewAnonymous(CypherType.Any));
    }

    private void AddMistake(string message, SourceSpan span, List<Diagnostic> into)
    {
        var mistake = _text.Locate(message, span);
        if (!into.Contains(mistake))
        {
            into.Add(mistake);
        }

        if (_mistakes.Count + _unknownFunctions.Count == MostMistakes)
        {
            throw _text.Errors([.. _mistakes, .. _unknownFunctions]);
        }
    }
}
