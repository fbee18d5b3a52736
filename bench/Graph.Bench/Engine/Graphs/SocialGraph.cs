using Graph.Model;

namespace Graph.Bench.Engine.Graphs;

/// <summary>
/// A social network of the kind the LDBC Social Network Benchmark describes: people who know each other, forums with
/// posts and comments, tags, places and organisations. Sizes follow from the number of people.
/// </summary>
internal sealed class SocialGraph : IGeneratedGraph
{
    private readonly SocialWorld _world;
    private readonly SocialPeople _people;
    private readonly SocialMessages _messages;

    public SocialGraph(int people, int seed)
    {
        var random = new Random(seed);
        _world = new SocialWorld(random);
        _people = new SocialPeople(_world, people, random);
        _messages = new SocialMessages(_world, _people, random);
        Steps = [.. _world.Steps, .. _people.Steps, .. _messages.Steps];
    }

    /// <inheritdoc/>
    public string Name => "social";

    /// <inheritdoc/>
    public IReadOnlyList<string> Schema { get; } =
    [
        "CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT message_id IF NOT EXISTS FOR (n:Message) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT forum_id IF NOT EXISTS FOR (n:Forum) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT tag_id IF NOT EXISTS FOR (n:Tag) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT tagclass_id IF NOT EXISTS FOR (n:TagClass) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX tag_name IF NOT EXISTS FOR (n:Tag) ON (n.name)",
        "CREATE INDEX tagclass_name IF NOT EXISTS FOR (n:TagClass) ON (n.name)",
        "CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name)",
        "CREATE INDEX person_firstname IF NOT EXISTS FOR (n:Person) ON (n.firstName)",
        "CREATE INDEX message_created IF NOT EXISTS FOR (n:Message) ON (n.creationDate)",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<LoadStep> Steps { get; }

    /// <inheritdoc/>
    public Value Draw(string kind, Random random) => kind switch
    {
        "person" => Value.Of(SocialPeople.Id(random.Next(_people.Count))),
        "firstName" => Value.Of(SocialPeople.FirstName(random)),
        "message" => Value.Of(_messages.AnyId(random)),
        "post" => Value.Of(_messages.PostId(random)),
        "forum" => Value.Of(_messages.ForumId(random)),
        "tag" => Value.Of(SocialWorld.TagName(random.Skewed(SocialWorld.Tags))),
        "tagId" => Value.Of((long)random.Next(SocialWorld.Tags)),
        "tagIds" => Value.Of(Enumerable.Range(0, 4).Select(_ => (long)random.Next(SocialWorld.Tags)).Distinct().Select(Value.Of).ToArray()),
        "tagClass" => Value.Of(SocialWorld.TagClassName(random.Next(SocialWorld.TagClasses))),
        "country" => Value.Of(SocialWorld.CountryName(random.Next(SocialWorld.Countries))),
        "city" => Value.Of(SocialWorld.CityId(random.Next(SocialWorld.Cities))),
        "date" => Value.Of(SocialWorld.Day(random.Next(SocialWorld.Days / 4, SocialWorld.Days * 3 / 4))),
        "endDate" => Value.Of(SocialWorld.Day(SocialWorld.Days * 3 / 4)),
        "month" => Value.Of((long)random.Next(1, 13)),
        "year" => Value.Of((long)random.Next(2000, 2013)),
        "new" => Value.Of(900_000_000L + random.Next(1_000_000)),
        _ => throw new ArgumentException($"The social graph has no '{kind}' to draw.", nameof(kind)),
    };
}
