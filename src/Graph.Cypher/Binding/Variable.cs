namespace Graph.Cypher.Binding;

/// <summary>
/// A variable of a bound statement. Each declaration makes a new one, so a name that is declared anew behind a WITH is
/// another variable; <c>WITH n</c> passes the same one on. Compared by reference.
/// </summary>
internal sealed class Variable
{
    /// <summary>A variable with a number that no other of the statement has.</summary>
    public Variable(int id, string name, CypherType type, bool isAnonymous = false)
    {
        Id = id;
        Name = name;
        Type = type;
        IsAnonymous = isAnonymous;
    }

    /// <summary>Its number: from 0 to <see cref="BoundStatement.VariableCount"/>, dense, so that it can index an array.</summary>
    public int Id { get; }

    /// <summary>Its name as written; for an anonymous one a made-up name that no statement can write.</summary>
    public string Name { get; }

    /// <summary>What is known of its values. A node or relationship of a pattern is exactly that (or null after OPTIONAL MATCH).</summary>
    public CypherType Type { get; }

    /// <summary>Whether the statement does not name it: a pattern's unnamed node, an aggregate, a grouping key.</summary>
    public bool IsAnonymous { get; }

    /// <summary>Whether an expression of the statement names it. Final once the statement is bound.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Notes that an expression names it.</summary>
    public void Read() => IsRead = true;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}#{Id}";
}
