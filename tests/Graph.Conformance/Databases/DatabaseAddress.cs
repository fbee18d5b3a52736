using Graph.Conformance.Tck;
using Graph.Embedded;
using Graph.Neo4j;

namespace Graph.Conformance.Databases;

/// <summary>The databases that the tool knows by their addresses.</summary>
public static class DatabaseAddress
{
    /// <summary>What addresses there are.</summary>
    public const string Known =
        "memory: (the engine over a plain graph that takes nothing back), embedded: or embedded:FILE, bolt://HOST:PORT, neo4j://HOST:PORT, "
        + "http://HOST:PORT[/db/NAME] (Cypher over HTTP, ours or Neo4j's)";

    private static readonly string[] ServerSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>
    /// Opens a database. What it holds is erased before each scenario. A server's user and password come from
    /// <c>GRAPH_NEO4J_USER</c> and <c>GRAPH_NEO4J_PASSWORD</c>.
    /// </summary>
    /// <exception cref="FormatException">The address is none of <see cref="Known"/>.</exception>
    public static IScenarioDatabase Open(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var scheme = address.Split(':')[0];
        return scheme switch
        {
            "memory" => new EngineDatabase(),
            "embedded" => Embedded(address["embedded:".Length..]),
            "http" or "https" => new HttpDatabase(new Uri(address), User, Password),
            _ when ServerSchemes.Contains(scheme) => new PortDatabase(new Neo4jDatabase(new Neo4jOptions { Address = new Uri(address), User = User, Password = Password })),
            _ => throw new FormatException($"'{address}' is no database; there are {Known}."),
        };
    }

    private static string? User => Environment.GetEnvironmentVariable("GRAPH_NEO4J_USER");

    private static string? Password => Environment.GetEnvironmentVariable("GRAPH_NEO4J_PASSWORD");

    private static PortDatabase Embedded(string file) => new(EmbeddedDatabase
        .OpenAsync(file.Length == 0 ? EmbeddedOptions.Memory : new EmbeddedOptions { Path = file }).GetAwaiter().GetResult());
}
