using System.Globalization;
using Graph.Model;
using static Graph.Bench.Engine.Graphs.Rows;

namespace Graph.Bench.Engine.Graphs;

/// <summary>
/// People who follow people, live in cities and have interests: 24 follow relationships a person, of which one person
/// in two hundred has far more than the others.
/// </summary>
internal sealed class FollowersGraph : IGeneratedGraph
{
    private const int FollowsOfAPerson = 24;
    private const int Interests = 41;

    private readonly int _people;
    private readonly int _cities;

    public FollowersGraph(int people, int seed)
    {
        var random = new Random(seed);
        (_people, _cities) = (people, Math.Max(50, people / 14));
        Steps =
        [
            new("cities", "UNWIND $rows AS row CREATE (:City {id: row.id, city: row.city, country: row.country})", [.. Enumerable.Range(0, _cities).Select(City)]),
            new("interests", "UNWIND $rows AS row CREATE (:Interest {id: row.id, interest: row.interest})", [.. Enumerable.Range(0, Interests).Select(Interest)]),
            new("people", "UNWIND $rows AS row CREATE (:Person {id: row.id, name: row.name, gender: row.gender, age: row.age})",
                [.. Enumerable.Range(0, people).Select(person => Person(person, random))]),
            new("homes", "UNWIND $rows AS row MATCH (p:Person {id: row.from}), (c:City {id: row.to}) CREATE (p)-[:LIVES_IN]->(c)",
                [.. Enumerable.Range(0, people).Select(person => Link(person, random.Skewed(_cities)))]),
            new("likings", "UNWIND $rows AS row MATCH (p:Person {id: row.from}), (i:Interest {id: row.to}) CREATE (p)-[:HAS_INTEREST]->(i)",
                [.. Enumerable.Range(0, people).SelectMany(person => Enumerable.Range(0, 3).Select(_ => random.Next(Interests)).Distinct().ToArray()
                    .Select(interest => Link(person, interest)))]),
            new("follows", "UNWIND $rows AS row MATCH (a:Person {id: row.from}), (b:Person {id: row.to}) CREATE (a)-[:FOLLOWS]->(b)", Follows(random)),
        ];
    }

    /// <inheritdoc/>
    public string Name => "followers";

    /// <inheritdoc/>
    public IReadOnlyList<string> Schema { get; } =
    [
        "CREATE CONSTRAINT followers_person IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT followers_city IF NOT EXISTS FOR (n:City) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT followers_interest IF NOT EXISTS FOR (n:Interest) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX followers_age IF NOT EXISTS FOR (n:Person) ON (n.age)",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<LoadStep> Steps { get; }

    /// <inheritdoc/>
    public Value Draw(string kind, Random random) => kind switch
    {
        "person" => Value.Of((long)random.Next(_people)),
        "people" => Value.Of(Enumerable.Range(0, 20).Select(_ => Value.Of((long)random.Next(_people))).ToArray()),
        "city" => Value.Of((long)random.Next(_cities)),
        "country" => Value.Of(CountryName(random.Next(20))),
        "interest" => Value.Of(InterestName(random.Next(Interests))),
        "gender" => Value.Of(random.Next(2) == 0 ? "male" : "female"),
        "age" => Value.Of((long)random.Next(25, 60)),
        "new" => Value.Of(900_000_000L + random.Next(1_000_000)),
        _ => throw new ArgumentException($"The followers graph has no '{kind}' to draw.", nameof(kind)),
    };

    private static string CountryName(int country) => string.Create(CultureInfo.InvariantCulture, $"Country {country}");

    private static string InterestName(int interest) => string.Create(CultureInfo.InvariantCulture, $"Interest {interest}");

    private static Value City(int city) => Row(
        Number("id", city), Text("city", string.Create(CultureInfo.InvariantCulture, $"City {city}")), Text("country", CountryName(city % 20)));

    private static Value Interest(int interest) => Row(Number("id", interest), Text("interest", InterestName(interest)));

    private static Value Person(int person, Random random) => Row(
        Number("id", person), Text("name", string.Create(CultureInfo.InvariantCulture, $"Person {person}")),
        Text("gender", random.Next(2) == 0 ? "male" : "female"), Number("age", 18 + random.Next(60)));

    private Value[] Follows(Random random)
    {
        var stars = Enumerable.Range(0, Math.Max(1, _people / 200)).Select(_ => random.Next(_people)).ToArray();
        var rows = new Value[_people * FollowsOfAPerson];
        for (var row = 0; row < rows.Length; row++)
        {
            var followed = random.Next(3) == 0 ? stars[random.Skewed(stars.Length)] : random.Next(_people);
            rows[row] = Link(random.Next(_people), followed);
        }

        return rows;
    }
}
