using Graph.Model;

namespace Graph.Cypher;

/// <summary>A statement that parsed and bound: what it does is known, and it can run any number of times on any store. Immutable.</summary>
public abstract class PreparedStatement
{
    private protected PreparedStatement()
    {
    }

    /// <summary>The statement's text.</summary>
    public abstract string Text { get; }

    /// <summary>Whether it reads, writes or changes the schema.</summary>
    public abstract StatementKind Kind { get; }

    /// <summary>The names of its columns, in order; empty when it returns nothing.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The parameters it needs.</summary>
    public abstract IReadOnlyList<string> Parameters { get; }

    /// <summary>
    /// Whether parts of it commit by themselves (<c>CALL { } IN TRANSACTIONS</c>), so that it must be the only statement of
    /// its transaction.
    /// </summary>
    public abstract bool CommitsInBatches { get; }

    /// <summary>Whether it needs an <see cref="Stores.IGraphWriter"/>; EXPLAIN of a writing statement does not.</summary>
    public abstract bool NeedsWriter { get; }
}
