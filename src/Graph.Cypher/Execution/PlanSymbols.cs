using Graph.Cypher.Planning;

namespace Graph.Cypher.Execution;

/// <summary>Names and parts that a plan numbers while it is compiled, so that a run looks nothing up by name.</summary>
internal sealed class PlanSymbols
{
    private readonly List<string> _parameters = [];
    private readonly List<string> _keys = [];
    private readonly List<string> _labels = [];
    private readonly List<string> _types = [];
    private readonly List<Plan> _subplans = [];

    /// <summary>The parameters.</summary>
    public IReadOnlyList<string> Parameters => _parameters;

    /// <summary>The property keys.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>The labels.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>The relationship types.</summary>
    public IReadOnlyList<string> Types => _types;

    /// <summary>The plans that expressions and operators run on their own.</summary>
    public IReadOnlyList<Plan> Subplans => _subplans;

    /// <summary>How many values a run computes once and keeps.</summary>
    public int KeptValues { get; private set; }

    /// <summary>The number of a value that a run computes once and keeps.</summary>
    public int KeptValue() => KeptValues++;

    /// <summary>How many tests of membership in lists there are.</summary>
    public int Memberships { get; private set; }

    /// <summary>The number of a test of membership in lists.</summary>
    public int Membership() => Memberships++;

    /// <summary>The number of a parameter.</summary>
    public int Parameter(string name) => Number(_parameters, name);

    /// <summary>The number of a property key.</summary>
    public int Key(string name) => Number(_keys, name);

    /// <summary>The number of a label.</summary>
    public int Label(string name) => Number(_labels, name);

    /// <summary>The number of a relationship type.</summary>
    public int Type(string name) => Number(_types, name);

    /// <summary>The number of a plan that runs on its own.</summary>
    public int Subplan(Plan plan)
    {
        _subplans.Add(plan);
        return _subplans.Count - 1;
    }

    private static int Number(List<string> names, string name)
    {
        var index = names.IndexOf(name);
        if (index < 0)
        {
            index = names.Count;
            names.Add(name);
        }

        return index;
    }
}
