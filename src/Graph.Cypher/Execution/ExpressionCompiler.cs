using Graph.Cypher.Binding;
using Graph.Cypher.Planning;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Turns bound expressions into delegates over a run's row.</summary>
/// <param name="symbols">Numbers names for the run.</param>
/// <param name="subplanner">Plans the patterns and queries inside expressions.</param>
/// <param name="without">Rewrites that are switched off.</param>
internal sealed class ExpressionCompiler(PlanSymbols symbols, ISubplanner subplanner, IReadOnlySet<PlanRule> without)
{
    /// <summary>Numbers names for the run.</summary>
    public PlanSymbols Symbols { get; } = symbols;

    /// <summary>Plans the patterns and queries inside expressions.</summary>
    public ISubplanner Subplanner { get; } = subplanner;

    /// <summary>Compiles one expression.</summary>
    public Evaluator Compile(BoundExpression expression) => !without.Contains(PlanRule.ComputedOnce) && ComputedOnce.Applies(expression)
        ? ComputedOnce.Keep(CompileForRow(expression), Symbols.KeptValue())
        : CompileForRow(expression);

    /// <summary>Compiles several.</summary>
    public Evaluator[] CompileAll(IEnumerable<BoundExpression> expressions) => [.. expressions.Select(Compile)];

    private Evaluator CompileForRow(BoundExpression expression) => expression switch
    {
        BoundExpression.Constant constant => Constant(constant.Value),
        BoundExpression.Parameter parameter => Parameter(parameter.Name),
        BoundExpression.Reference reference => Reference(reference.Variable.Id),
        BoundExpression.Property property => PropertyAccess.Compile(this, property),
        BoundExpression.Index index => IndexAccess.Compile(this, index),
        BoundExpression.Slice slice => IndexAccess.Compile(this, slice),
        BoundExpression.Unary unary => OperatorExpressions.Compile(this, unary),
        BoundExpression.Binary binary => OperatorExpressions.Compile(this, binary),
        BoundExpression.IsNull test => IsNull(test),
        BoundExpression.IsTyped test => TypeTests.Compile(this, test),
        BoundExpression.IsNormalized test => TypeTests.Compile(this, test),
        BoundExpression.LabelTest test => LabelTests.Compile(this, test),
        BoundExpression.Call call => CallExpressions.Compile(this, call),
        BoundExpression.ListLiteral list => ListLiteral(list),
        BoundExpression.MapLiteral map => MapExpressions.Compile(this, map),
        BoundExpression.MapProjection projection => MapExpressions.Compile(this, projection),
        BoundExpression.Case choice => CaseExpressions.Compile(this, choice),
        BoundExpression.ListComprehension or BoundExpression.Quantified or BoundExpression.Reduce => ListExpressions.Compile(this, expression),
        BoundExpression.PatternComprehension or BoundExpression.Subquery or BoundExpression.ShortestPath =>
            SubqueryExpressions.Compile(this, expression),
        _ => throw new ArgumentException($"There is no such expression as {expression.GetType().Name}.", nameof(expression)),
    };

    private static Evaluator Constant(Value value) => _ => value;

    private static Evaluator Reference(int slot) => context => context.Row[slot];

    private Evaluator Parameter(string name)
    {
        var number = Symbols.Parameter(name);
        return context => context.Parameters[number];
    }

    private Evaluator IsNull(BoundExpression.IsNull test)
    {
        var operand = test.Operand is BoundExpression.Property property && PropertyAccess.OfStanding(this, property) is { } standing ? standing : Compile(test.Operand);
        var negated = test.Negated;
        return context => Value.Of(operand(context).IsNull != negated);
    }

    private Evaluator ListLiteral(BoundExpression.ListLiteral list)
    {
        var items = CompileAll(list.Items);
        return context =>
        {
            var values = new Value[items.Length];
            for (var index = 0; index < items.Length; index++)
            {
                values[index] = items[index](context);
            }

            return Value.Of((IReadOnlyList<Value>)values);
        };
    }
}
