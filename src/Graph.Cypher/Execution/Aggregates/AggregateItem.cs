using Graph.Cypher.Binding;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary>An aggregate of a plan: what it takes and where its answer goes.</summary>
internal sealed class AggregateItem
{
    private readonly Evaluator? _argument;
    private readonly Evaluator? _percentile;
    private readonly string _name;
    private readonly bool _distinct;

    public AggregateItem(ExpressionCompiler compiler, BoundAggregate aggregate)
    {
        Slot = aggregate.Variable.Id;
        _name = ReferenceEquals(aggregate.Function, FunctionSignatures.CountStar) ? "count(*)" : aggregate.Function.Name;
        _argument = aggregate.Arguments.Count > 0 ? compiler.Compile(aggregate.Arguments[0]) : null;
        _percentile = aggregate.Arguments.Count > 1 ? compiler.Compile(aggregate.Arguments[1]) : null;
        _distinct = aggregate.Distinct;
    }

    /// <summary>Where the answer goes.</summary>
    public int Slot { get; }

    /// <summary>Begins a group.</summary>
    public Aggregate Start(QueryContext context)
    {
        Aggregate aggregate = _name switch
        {
            "count(*)" or "count" => new CountAggregate(),
            "sum" => new SumAggregate(),
            "avg" => new AverageAggregate(),
            "min" => new ExtremeAggregate(-1),
            "max" => new ExtremeAggregate(1),
            "collect" => new CollectAggregate(context.Budget),
            "stDev" => new DeviationAggregate(sample: true),
            "stDevP" => new DeviationAggregate(sample: false),
            "percentileCont" => new PercentileAggregate(context.Budget, interpolated: true),
            "percentileDisc" => new PercentileAggregate(context.Budget, interpolated: false),
            _ => throw new GraphException(ErrorCodes.NotSupported, $"The aggregating function {_name} is not supported."),
        };
        return _distinct ? new DistinctAggregate(aggregate, context.Budget) : aggregate;
    }

    /// <summary>Takes the row in.</summary>
    /// <param name="context">The run, at the row.</param>
    /// <param name="aggregate">The group's aggregate.</param>
    /// <param name="times">How many equal rows it stands for; only counts and what ignores repetition are asked for more than one.</param>
    public void Add(QueryContext context, Aggregate aggregate, long times = 1)
    {
        var value = _argument is null ? Value.Null : _argument(context);
        if (value.IsNull && _argument is not null)
        {
            return;
        }

        context.Budget.Walk(value);
        if (aggregate is CountAggregate count)
        {
            count.Add(times);
            return;
        }

        if (_percentile is not null)
        {
            PercentileAggregate.Of(aggregate).SetPercentile(_percentile(context));
        }

        aggregate.Add(value);
    }
}
