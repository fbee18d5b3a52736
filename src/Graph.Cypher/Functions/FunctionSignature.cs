using Graph.Cypher.Binding;

namespace Graph.Cypher.Functions;

/// <summary>A function's name and shape. Compared by reference: there is one object a function.</summary>
internal sealed class FunctionSignature
{
    /// <summary>A function.</summary>
    public FunctionSignature(string name, CypherType result, IReadOnlyList<CypherType> parameters, int required, string description, bool isAggregate = false, bool isVariadic = false)
    {
        Name = name;
        Result = result;
        Parameters = parameters;
        Required = required;
        Description = description;
        IsAggregate = isAggregate;
        IsVariadic = isVariadic;
    }

    /// <summary>Its canonical name; callers may write it in any case.</summary>
    public string Name { get; }

    /// <summary>What is known of its result.</summary>
    public CypherType Result { get; }

    /// <summary>What it takes; of a variadic one the last repeats.</summary>
    public IReadOnlyList<CypherType> Parameters { get; }

    /// <summary>How many arguments it needs at least.</summary>
    public int Required { get; }

    /// <summary>One sentence for SHOW FUNCTIONS.</summary>
    public string Description { get; }

    /// <summary>Whether it aggregates.</summary>
    public bool IsAggregate { get; }

    /// <summary>Whether it takes any number of arguments beyond the required ones.</summary>
    public bool IsVariadic { get; }

    /// <summary>Whether it gives the same answer for the same arguments in one statement.</summary>
    public bool IsDeterministic => Name is not ("rand" or "randomUUID");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
