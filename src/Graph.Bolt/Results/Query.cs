namespace Graph.Bolt;

/// <summary>A Cypher statement and its parameters.</summary>
public class Query
{
    /// <summary>A statement without parameters.</summary>
    public Query(string text)
        : this(text, new Dictionary<string, object?>())
    {
    }

    /// <summary>A statement whose parameters are the public properties of an object, or a dictionary.</summary>
    public Query(string text, object? parameters)
        : this(text, ParameterObject.ToDictionary(parameters))
    {
    }

    /// <summary>A statement with parameters keyed by name, without the dollar sign.</summary>
    public Query(string text, IDictionary<string, object?> parameters)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Text, Parameters) = (text, parameters ?? new Dictionary<string, object?>());
    }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>The parameters by name.</summary>
    public IDictionary<string, object?> Parameters { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
