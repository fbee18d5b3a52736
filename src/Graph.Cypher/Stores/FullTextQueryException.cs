using Graph.Model;

namespace Graph.Cypher.Stores;

/// <summary>What was typed is no full-text query.</summary>
public sealed class FullTextQueryException : GraphException
{
    /// <summary>A failure with a sentence for the user.</summary>
    public FullTextQueryException(string message)
        : base(ErrorCodes.ProcedureCallFailed, message)
    {
    }
}
