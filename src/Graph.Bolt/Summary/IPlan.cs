namespace Graph.Bolt;

/// <summary>One operator of a plan and those below it.</summary>
public interface IPlan
{
    /// <summary>The operator's name.</summary>
    string OperatorType { get; }

    /// <summary>Its details.</summary>
    IDictionary<string, object?> Arguments { get; }

    /// <summary>The variables it binds or passes on.</summary>
    IList<string> Identifiers { get; }

    /// <summary>The operators it takes rows from.</summary>
    IList<IPlan> Children { get; }
}
