namespace Graph.Bolt;

/// <summary>A node as a result returned it. Two are equal when their element ids are.</summary>
public interface INode : IEntity, IEquatable<INode>
{
    /// <summary>Its labels, without order.</summary>
    IReadOnlyList<string> Labels { get; }
}
