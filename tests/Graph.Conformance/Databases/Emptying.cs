using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Databases;

/// <summary>Makes a database empty with Cypher: nodes, relationships, constraints and indexes.</summary>
internal static class Emptying
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    public static void Clear(IScenarioDatabase database)
    {
        database.Run("MATCH (n) DETACH DELETE n", NoParameters);
        Drop(database, "SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT");
        Drop(database, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "DROP INDEX");
    }

    private static void Drop(IScenarioDatabase database, string show, string drop)
    {
        foreach (var row in database.Run(show, NoParameters).Rows)
        {
            database.Run($"{drop} `{row[0].AsString()}` IF EXISTS", NoParameters);
        }
    }
}
