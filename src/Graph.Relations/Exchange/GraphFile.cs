namespace Graph.Relations.Exchange;

/// <summary>A graph as it was read from a file.</summary>
/// <param name="Nodes">Its nodes, each under an id of its own.</param>
/// <param name="Relationships">Its relationships between those nodes.</param>
public sealed record GraphFile(IReadOnlyList<ExchangeNode> Nodes, IReadOnlyList<ExchangeRelationship> Relationships)
{
    /// <summary>Whether it holds claims, so that what it draws can be led back to its sentences.</summary>
    public bool HasEvidence => Nodes.Any(node => node.Labels.Contains("Claim"));

    /// <exception cref="ExchangeException">A node has no label or an id that another has, or a relationship leads to none.</exception>
    internal GraphFile Checked()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in Nodes)
        {
            if (node.Labels.Count == 0)
            {
                throw new ExchangeException($"The node '{node.Id}' has no label; a file to be restored says of each node what it is, such as Entity and State.");
            }

            if (!ids.Add(node.Id))
            {
                throw new ExchangeException($"Two nodes have the id '{node.Id}'; each needs its own.");
            }
        }

        foreach (var relationship in Relationships)
        {
            var absent = new[] { relationship.Start, relationship.End }.FirstOrDefault(id => !ids.Contains(id));
            if (absent is not null || relationship.Type.Length == 0)
            {
                throw new ExchangeException(absent is null
                    ? $"The relationship from '{relationship.Start}' to '{relationship.End}' has no type."
                    : $"The relationship {relationship.Type} from '{relationship.Start}' to '{relationship.End}' needs a node '{absent}', which the file does not hold.");
            }
        }

        return this;
    }
}
