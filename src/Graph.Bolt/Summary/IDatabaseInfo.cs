namespace Graph.Bolt;

/// <summary>Which database answered.</summary>
public interface IDatabaseInfo
{
    /// <summary>Its name.</summary>
    string Name { get; }
}
