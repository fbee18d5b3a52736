using Graph.Cypher.Execution;

namespace Graph.Cypher.Planning;

/// <summary>
/// A step of a plan with those it takes rows from. Immutable and shared by all runs of a statement; <see cref="Start"/>
/// makes what one run needs of it.
/// </summary>
internal sealed class Plan
{
    private readonly Func<QueryContext, Operator[], Operator> _make;

    /// <summary>A step that a function makes.</summary>
    /// <param name="name">The operator's name, in Neo4j's words where it has one.</param>
    /// <param name="details">What it does it to, for EXPLAIN.</param>
    /// <param name="rows">How many rows it is thought to give.</param>
    /// <param name="make">Makes the operator of one run over those of the inputs.</param>
    /// <param name="inputs">The plans it takes rows from.</param>
    public Plan(string name, string details, double rows, Func<QueryContext, Operator[], Operator> make, params Plan[] inputs)
    {
        Name = name;
        Details = details;
        EstimatedRows = rows;
        Inputs = inputs;
        _make = make;
    }

    /// <summary>The plans it takes rows from.</summary>
    public IReadOnlyList<Plan> Inputs { get; }

    /// <summary>The operator's name.</summary>
    public string Name { get; }

    /// <summary>What it does it to.</summary>
    public string Details { get; }

    /// <summary>How many rows it is thought to give.</summary>
    public double EstimatedRows { get; }

    /// <summary>The order in which its rows come, where that is known.</summary>
    public SoughtOrder? Order { get; init; }

    /// <summary>The row as it stands.</summary>
    public static Plan Argument() => new("Argument", "", 1, (context, _) => new ArgumentOperator(context));

    /// <summary>The operator of one run, counted where it is profiled.</summary>
    public Operator Start(QueryContext context)
    {
        var made = _make(context, [.. Inputs.Select(input => input.Start(context))]);
        if (context.Profile is null)
        {
            return made;
        }

        var profile = new OperatorProfile();
        context.Profile[this] = profile;
        return new ProfiledOperator(context, made, profile);
    }
}
