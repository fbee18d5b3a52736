namespace Graph.Cypher.Binding;

/// <summary>A variable inside a quantified path, and the one outside that lists its values.</summary>
internal sealed record BoundGroup(Variable Inner, Variable Outer);
