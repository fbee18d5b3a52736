using Graph.Model;

namespace Graph.Bench.Engine.Graphs;

/// <summary>A graph made from a seed: the same seed and size give the same graph on every machine.</summary>
internal interface IGeneratedGraph
{
    /// <summary>Its name in reports and the folder of its questions.</summary>
    string Name { get; }

    /// <summary>Schema statements that come before the data.</summary>
    IReadOnlyList<string> Schema { get; }

    /// <summary>The data, in the order it has to be loaded.</summary>
    IReadOnlyList<LoadStep> Steps { get; }

    /// <summary>A value to ask with: something of a kind that is (or nearly always is) in the graph.</summary>
    /// <param name="kind">What is wanted, as the header of a question names it.</param>
    /// <param name="random">Where choices come from.</param>
    Value Draw(string kind, Random random);
}
