using System.Globalization;
using Graph.Model;
using static Graph.Bench.Engine.Graphs.Rows;

namespace Graph.Bench.Engine.Graphs;

/// <summary>The people of a social graph, whom they know, where they studied and worked, and what they like.</summary>
internal sealed class SocialPeople
{
    private static readonly string[] FirstNames = [.. Enumerable.Range(0, 120).Select(number => "Ba Ce Di Fo Gu La Me Ni Ro Su Ta Ve"
        .Split(' ')[number % 12] + "ra le mi no ka sha to ri ba du".Split(' ')[number / 12])];

    private readonly HashSet<int>[] _friends;

    public SocialPeople(SocialWorld world, int count, Random random)
    {
        ArgumentNullException.ThrowIfNull(world);
        Count = count;
        _friends = [.. Enumerable.Range(0, count).Select(_ => new HashSet<int>())];
        Steps =
        [
            new("people", """
                UNWIND $rows AS row
                MERGE (p:Person {id: row.id})
                SET p += {firstName: row.firstName, lastName: row.lastName, gender: row.gender, birthday: row.birthday, creationDate: row.creationDate,
                  locationIP: row.ip, browserUsed: row.browser, email: row.email, speaks: row.speaks}
                """, [.. Enumerable.Range(0, count).Select(person => Person(person, random))]),
            new("people in cities", "UNWIND $rows AS row MATCH (a:Person {id: row.from}), (b:Place {id: row.to}) CREATE (a)-[:IS_LOCATED_IN]->(b)",
                [.. Enumerable.Range(0, count).Select(person => Link(Id(person), SocialWorld.CityId(random.Skewed(SocialWorld.Cities))))]),
            new("acquaintances", "UNWIND $rows AS row MATCH (a:Person {id: row.from}), (b:Person {id: row.to}) CREATE (a)-[:KNOWS {creationDate: row.at}]->(b)",
                Acquaintances(random)),
            new("interests", "UNWIND $rows AS row MATCH (a:Person {id: row.from}) MATCH (b:Tag {id: row.to}) CREATE (a)-[:HAS_INTEREST]->(b)",
                [.. Some(random, 12, () => random.Skewed(SocialWorld.Tags)).Select(pair => Link(Id(pair.Person), pair.Number))]),
            new("studies", "UNWIND $rows AS row MATCH (a:Person {id: row.from}), (b:Organisation {id: row.to}) CREATE (a)-[:STUDY_AT {classYear: row.at}]->(b)",
                [.. Some(random, 0.7, () => random.Next(SocialWorld.Organisations / 2)).Select(pair => Link(Id(pair.Person), pair.Number, random.Next(1990, 2012)))]),
            new("jobs", "UNWIND $rows AS row MATCH (a:Person {id: row.from}), (b:Organisation {id: row.to}) CREATE (a)-[:WORK_AT {workFrom: row.at}]->(b)",
                [.. Some(random, 1.5, () => random.Next(SocialWorld.Organisations / 2, SocialWorld.Organisations))
                    .Select(pair => Link(Id(pair.Person), pair.Number, random.Next(1995, 2013)))]),
        ];
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Loads them.</summary>
    public IReadOnlyList<LoadStep> Steps { get; }

    /// <summary>Ids are not in a row, as no real ones are.</summary>
    public static long Id(int person) => 1000 + ((long)person * 7919 % 1_000_003);

    public static string FirstName(Random random) => FirstNames[random.Skewed(FirstNames.Length)];

    /// <summary>Whom a person knows.</summary>
    public IReadOnlyCollection<int> FriendsOf(int person) => _friends[person];

    private static Value Person(int person, Random random) => Row(
        Number("id", Id(person)), Text("firstName", FirstName(random)), Text("lastName", string.Create(CultureInfo.InvariantCulture, $"Surname{random.Skewed(300)}")),
        Text("gender", random.Next(2) == 0 ? "male" : "female"), Number("birthday", SocialWorld.Day(-random.Next(6000, 14000))),
        Number("creationDate", SocialWorld.Moment(random, 0, SocialWorld.Days / 4)), Text("ip", string.Create(CultureInfo.InvariantCulture, $"10.{person >> 8 & 255}.{person & 255}.{random.Next(256)}")),
        Text("browser", random.Of(["Firefox", "Chrome", "Safari", "Opera"])), ("email", Value.Of([string.Create(CultureInfo.InvariantCulture, $"p{person}@example.org")])),
        ("speaks", Value.Of(new[] { "en", random.Of(["de", "fr", "ru", "zh", "ar"]) })));

    // Most friends live near in the numbering, some anywhere: clusters with short ways between them.
    private Value[] Acquaintances(Random random)
    {
        var rows = new List<Value>();
        for (var person = 0; person < Count; person++)
        {
            for (var left = Math.Max(1, random.Around(10)); left > 0; left--)
            {
                var other = random.Next(4) == 0 ? random.Skewed(Count) : (person + random.Next(1, 40)) % Count;
                if (other != person && _friends[person].Add(other))
                {
                    _friends[other].Add(person);
                    rows.Add(Link(Id(person), Id(other), SocialWorld.Moment(random, SocialWorld.Days / 4, SocialWorld.Days)));
                }
            }
        }

        return [.. rows];
    }

    private IEnumerable<(int Person, int Number)> Some(Random random, double mean, Func<int> draw)
    {
        for (var person = 0; person < Count; person++)
        {
            foreach (var number in Enumerable.Range(0, random.Around(mean)).Select(_ => draw()).Distinct().ToArray())
            {
                yield return (person, number);
            }
        }
    }
}
