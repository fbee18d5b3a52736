using Graph.Model;

namespace Graph.Cypher.Execution.Aggregates;

/// <summary>The state of one aggregate over one group. Null arguments are left out before.</summary>
internal abstract class Aggregate
{
    /// <summary>Takes one value in.</summary>
    public abstract void Add(Value value);

    /// <summary>The answer so far.</summary>
    public abstract Value Result();
}
