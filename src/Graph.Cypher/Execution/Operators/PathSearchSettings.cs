using Graph.Cypher.Execution.Searching;

namespace Graph.Cypher.Execution.Operators;

/// <summary>A search for the shortest paths of a pattern.</summary>
/// <param name="Automaton">The pattern.</param>
/// <param name="From">The slot of the node that the search begins at.</param>
/// <param name="To">The slot of the node that it ends at.</param>
/// <param name="Into">Whether that one is bound already.</param>
/// <param name="Count">How many paths, or lengths, are wanted of each pair of ends.</param>
/// <param name="Groups">Whether all paths of a length are wanted together.</param>
/// <param name="Paths">The named paths, each with its slot.</param>
/// <param name="Conditions">What only a whole path can be asked.</param>
internal sealed record PathSearchSettings(
    SearchAutomaton Automaton, int From, int To, bool Into, long Count, bool Groups, (int Slot, Evaluator Path)[] Paths, Evaluator[] Conditions);
