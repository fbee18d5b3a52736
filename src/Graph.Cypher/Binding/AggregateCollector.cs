namespace Graph.Cypher.Binding;

/// <summary>The aggregates of one projection; equal ones are kept once.</summary>
internal sealed class AggregateCollector
{
    private readonly Dictionary<string, Variable> _byText = new(StringComparer.Ordinal);
    private readonly List<BoundAggregate> _aggregates = [];

    /// <summary>The aggregates, in order.</summary>
    public IReadOnlyList<BoundAggregate> Aggregates => _aggregates;

    /// <summary>The variable of an aggregate that is there already, by its canonical text, or null.</summary>
    public Variable? Find(string text) => _byText.GetValueOrDefault(text);

    /// <summary>Adds an aggregate under its canonical text.</summary>
    public void Add(string text, BoundAggregate aggregate)
    {
        _byText[text] = aggregate.Variable;
        _aggregates.Add(aggregate);
    }
}
