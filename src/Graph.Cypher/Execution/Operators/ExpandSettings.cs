using Graph.Cypher.Stores;

namespace Graph.Cypher.Execution.Operators;

/// <summary>What an expansion walks.</summary>
/// <param name="From">The slot of the node it starts at.</param>
/// <param name="Relationship">The slot that takes the relationship, or the list of them.</param>
/// <param name="To">The slot of the node at the other end.</param>
/// <param name="Into">Whether that node is bound already and only relationships to it count.</param>
/// <param name="Direction">The way to walk, seen from <paramref name="From"/>.</param>
/// <param name="Types">Numbers of the types; none for any.</param>
/// <param name="Labels">Numbers of labels the other end must carry.</param>
/// <param name="Others">Slots of relationships of the same MATCH, which must differ.</param>
/// <param name="Reads">What of the hops will probably be read next.</param>
internal sealed record ExpandSettings(
    int From, int Relationship, int To, bool Into, Direction Direction, int[] Types, int[] Labels, int[] Others, HopParts Reads)
{
    /// <summary>Those of <see cref="Labels"/> that not every hop leads to anyway.</summary>
    public int[] LabelsToTest(QueryContext context) => Labels.Length == 0
        ? Labels
        : Array.FindAll(Labels, label => !context.ImpliedLabels.AllCarry(Types, Direction, label));

    /// <summary>Whether a node carries all of <see cref="Labels"/>.</summary>
    public bool HasLabels(QueryContext context, long node)
    {
        foreach (var label in Labels)
        {
            if (!context.Reader.HasLabel(node, context.Labels[label]))
            {
                return false;
            }
        }

        return true;
    }
}
