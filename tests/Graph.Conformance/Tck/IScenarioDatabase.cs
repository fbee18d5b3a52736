using Graph.Model;

namespace Graph.Conformance.Tck;

/// <summary>A database that scenarios run on.</summary>
public interface IScenarioDatabase : IDisposable
{
    /// <summary>Runs one statement in a transaction of its own. Throws <see cref="GraphException"/>.</summary>
    ScenarioAnswer Run(string statement, IReadOnlyDictionary<string, Value> parameters);

    /// <summary>Erases nodes, relationships, constraints, indexes and added procedures.</summary>
    void Clear();

    /// <summary>Makes a procedure that looks its rows up in a table; false where that cannot be.</summary>
    /// <param name="signature">Such as <c>test.proc(in :: INTEGER?) :: (out :: STRING?)</c>.</param>
    /// <param name="table">Arguments and fields by name, the head first.</param>
    bool TryAddProcedure(string signature, IReadOnlyList<IReadOnlyList<string>> table);
}
