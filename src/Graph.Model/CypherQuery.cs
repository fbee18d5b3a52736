namespace Graph.Model;

/// <summary>A Cypher statement and its parameters.</summary>
/// <param name="Text">One Cypher statement.</param>
/// <param name="Parameters">Values for <c>$name</c>, keyed without the dollar sign.</param>
public sealed record CypherQuery(string Text, IReadOnlyDictionary<string, Value> Parameters)
{
    private static readonly IReadOnlyDictionary<string, Value> None = new Dictionary<string, Value>();

    /// <summary>A statement without parameters.</summary>
    public CypherQuery(string text)
        : this(text, None)
    {
    }

    /// <summary>A statement with parameters given one by one.</summary>
    public CypherQuery(string text, params (string Name, Value Value)[] parameters)
        : this(text, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value))
    {
    }
}
