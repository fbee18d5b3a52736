namespace Graph.Bolt;

/// <summary>A relationship as a result returned it. Two are equal when their element ids are.</summary>
public interface IRelationship : IEntity, IEquatable<IRelationship>
{
    /// <summary>Its type.</summary>
    string Type { get; }

    /// <summary>The element id of the node it starts from.</summary>
    string StartNodeElementId { get; }

    /// <summary>The element id of the node it leads to.</summary>
    string EndNodeElementId { get; }
}
