namespace Graph.Cypher.Execution.Searching;

/// <summary>A place in the pattern that a search follows: where a node stands.</summary>
/// <param name="number">Its number, in the order of the pattern seen from where the search begins.</param>
/// <param name="slot">The slot of the variable that stands there; −1 for none.</param>
/// <param name="isListed">Whether the pattern repeats it, so that its nodes are listed.</param>
/// <param name="tests">What a node must satisfy to stand there; they read the slot.</param>
internal sealed class SearchState(int number, int slot, bool isListed, Evaluator[] tests)
{
    /// <summary>Its number.</summary>
    public int Number { get; } = number;

    /// <summary>The slot of its variable, or −1.</summary>
    public int Slot { get; } = slot;

    /// <summary>Whether its nodes are listed.</summary>
    public bool IsListed { get; } = isListed;

    /// <summary>What a node must satisfy.</summary>
    public Evaluator[] Tests { get; } = tests;

    /// <summary>The links that lead on from here.</summary>
    public List<SearchLink> After { get; } = [];

    /// <summary>The links that lead here.</summary>
    public List<SearchLink> Before { get; } = [];
}
