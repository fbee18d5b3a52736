namespace Graph.Cypher.Syntax;

/// <summary>What SHOW can list.</summary>
internal enum ShowSubject
{
    /// <summary>The indexes.</summary>
    Indexes,

    /// <summary>The constraints.</summary>
    Constraints,

    /// <summary>The functions.</summary>
    Functions,

    /// <summary>The procedures.</summary>
    Procedures,

    /// <summary>The databases.</summary>
    Databases,

    /// <summary>The transactions.</summary>
    Transactions,

    /// <summary>The settings.</summary>
    Settings,

    /// <summary>The users.</summary>
    Users,

    /// <summary>What became of transactions that were to be ended.</summary>
    Terminations,
}
