namespace Graph.Bolt;

/// <summary>A plan as the server's map has it.</summary>
internal class Plan(IReadOnlyDictionary<string, object?> map) : IPlan
{
    public string OperatorType => map.GetValueOrDefault("operatorType") as string ?? "";

    public IDictionary<string, object?> Arguments => map.GetValueOrDefault("args") as Dictionary<string, object?> ?? [];

    public IList<string> Identifiers => List("identifiers").OfType<string>().ToList();

    public IList<IPlan> Children => ChildMaps().Select(child => (IPlan)new Plan(child)).ToList();

    /// <summary>The maps of the operators below.</summary>
    protected IEnumerable<Dictionary<string, object?>> ChildMaps() => List("children").OfType<Dictionary<string, object?>>();

    /// <summary>A number of the operator's, 0 where the server gave none.</summary>
    protected long Number(string name) => map.GetValueOrDefault(name) as long? ?? 0;

    /// <summary>Whether the server gave a figure.</summary>
    protected bool Has(string name) => map.ContainsKey(name);

    /// <summary>A ratio of the operator's, 0 where the server gave none.</summary>
    protected double Ratio(string name) => map.GetValueOrDefault(name) as double? ?? 0;

    private List<object?> List(string name) => map.GetValueOrDefault(name) as List<object?> ?? [];
}
