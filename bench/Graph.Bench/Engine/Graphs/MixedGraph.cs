using System.Globalization;
using Graph.Model;
using static Graph.Bench.Engine.Graphs.Rows;

namespace Graph.Bench.Engine.Graphs;

/// <summary>Users who know users and buy items: a graph of middle size, five nodes to 56 relationships, for work of all kinds.</summary>
internal sealed class MixedGraph : IGeneratedGraph
{
    private const int UsersToAnItem = 4;

    private readonly int _users;
    private readonly int _items;

    public MixedGraph(int nodes, int seed)
    {
        var random = new Random(seed);
        (_items, _users) = (nodes / (UsersToAnItem + 1), nodes - (nodes / (UsersToAnItem + 1)));
        Steps =
        [
            new("users", "UNWIND $rows AS row CREATE (:User {id: row.id, name: row.name, city: row.city, score: row.score})",
                [.. Enumerable.Range(0, _users).Select(user => User(user, random))]),
            new("items", "UNWIND $rows AS row CREATE (:Item {id: row.id, title: row.title, price: row.price})",
                [.. Enumerable.Range(0, _items).Select(item => Item(item, random))]),
            new("acquaintances", "UNWIND $rows AS row MATCH (a:User {id: row.from}), (b:User {id: row.to}) CREATE (a)-[:KNOWS {since: row.at}]->(b)",
                [.. Enumerable.Range(0, _users * 10).Select(_ => Link(random.Next(_users), random.Skewed(_users), random.Next(1990, 2024)))]),
            new("purchases", "UNWIND $rows AS row MATCH (a:User {id: row.from}), (b:Item {id: row.to}) CREATE (a)-[:BOUGHT {count: row.at}]->(b)",
                [.. Enumerable.Range(0, _users * 4).Select(_ => Link(random.Next(_users), random.Skewed(_items), random.Next(1, 9)))]),
        ];
    }

    /// <inheritdoc/>
    public string Name => "mixed";

    /// <inheritdoc/>
    public IReadOnlyList<string> Schema { get; } =
    [
        "CREATE CONSTRAINT mixed_user IF NOT EXISTS FOR (n:User) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT mixed_item IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX mixed_city IF NOT EXISTS FOR (n:User) ON (n.city)",
        "CREATE TEXT INDEX mixed_title IF NOT EXISTS FOR (n:Item) ON (n.title)",
        "CREATE INDEX mixed_since IF NOT EXISTS FOR ()-[r:KNOWS]-() ON (r.since)",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<LoadStep> Steps { get; }

    /// <inheritdoc/>
    public Value Draw(string kind, Random random) => kind switch
    {
        "user" => Value.Of((long)random.Next(_users)),
        "users" => Value.Of(Enumerable.Range(0, 20).Select(_ => Value.Of((long)random.Next(_users))).ToArray()),
        "item" => Value.Of((long)random.Next(_items)),
        "city" => Value.Of(CityName(random.Next(200))),
        "score" => Value.Of((long)random.Next(1000)),
        "year" => Value.Of((long)random.Next(1990, 2024)),
        "digits" => Value.Of(random.Next(10, 99).ToString(CultureInfo.InvariantCulture)),
        "new" => Value.Of(900_000_000L + random.Next(1_000_000)),
        _ => throw new ArgumentException($"The mixed graph has no '{kind}' to draw.", nameof(kind)),
    };

    private static string CityName(int city) => string.Create(CultureInfo.InvariantCulture, $"City {city}");

    private static Value User(int user, Random random) => Row(
        Number("id", user), Text("name", string.Create(CultureInfo.InvariantCulture, $"User {user}")), Text("city", CityName(random.Next(200))), Number("score", random.Next(1000)));

    private static Value Item(int item, Random random) => Row(
        Number("id", item), Text("title", string.Create(CultureInfo.InvariantCulture, $"Item {item} of series {item % 37}")), ("price", Value.Of(random.Next(100, 9900) / 100.0)));
}
