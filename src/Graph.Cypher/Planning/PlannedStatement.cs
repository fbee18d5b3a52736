using Graph.Cypher.Execution;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning;

/// <summary>A statement planned for the schema and size of one store.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Symbols">What it numbers.</param>
/// <param name="Slots">The slots of the columns, in order.</param>
/// <param name="Schema">The schema it was planned for, compared by reference.</param>
/// <param name="Elements">How many elements there were.</param>
internal sealed record PlannedStatement(Plan Plan, PlanSymbols Symbols, int[] Slots, IReadOnlyList<SchemaRule> Schema, long Elements)
{
    private const long SmallGraph = 1000;

    /// <summary>Whether the store still is as it was when this was planned: the same schema, and no four times larger or smaller.</summary>
    public bool Fits(IGraphReader reader)
    {
        var elements = ElementsOf(reader);
        return ReferenceEquals(Schema, reader.Schema) && elements <= Elements * 4 && Elements <= elements * 4;
    }

    /// <summary>How many elements a store counts as having.</summary>
    public static long ElementsOf(IGraphReader reader) => reader.NodeCount + reader.RelationshipCount + SmallGraph;
}
