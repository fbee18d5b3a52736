using System.Globalization;
using Graph.Model;
using static Graph.Bench.Engine.Graphs.Rows;

namespace Graph.Bench.Engine.Graphs;

/// <summary>The forums of a social graph with their members, posts, comments and likes.</summary>
internal sealed class SocialMessages
{
    private const int PostsOfAPerson = 8;
    private const int CommentsOfAPerson = 20;
    private const int LikesOfAPerson = 25;

    private readonly SocialPeople _people;
    private readonly Random _random;
    private readonly int _forums;
    private readonly List<Message> _messages = [];
    private readonly List<Value> _members = [];
    private readonly List<int>[] _membersOf;

    public SocialMessages(SocialWorld world, SocialPeople people, Random random)
    {
        ArgumentNullException.ThrowIfNull(world);
        (_people, _random, _forums) = (people, random, people.Count + (people.Count / 4));
        _membersOf = [.. Enumerable.Range(0, _forums).Select(Members)];
        Write();
        const string created = "id: row.id, creationDate: row.at, locationIP: row.ip, browserUsed: row.browser, content: row.content, length: row.length";
        Steps =
        [
            new("forums", "UNWIND $rows AS row CREATE (:Forum {id: row.id, title: row.title, creationDate: row.at})", [.. Enumerable.Range(0, _forums).Select(Forum)]),
            new("moderators", "UNWIND $rows AS row MATCH (a:Forum {id: row.from}), (b:Person {id: row.to}) CREATE (a)-[:HAS_MODERATOR]->(b)",
                [.. Enumerable.Range(0, _forums).Select(forum => Link(IdOfForum(forum), SocialPeople.Id(forum % people.Count)))]),
            new("members", "UNWIND $rows AS row MATCH (a:Forum {id: row.from}), (b:Person {id: row.to}) CREATE (a)-[:HAS_MEMBER {joinDate: row.at}]->(b)", _members),
            new("tags of forums", "UNWIND $rows AS row MATCH (a:Forum {id: row.from}), (b:Tag {id: row.to}) CREATE (a)-[:HAS_TAG]->(b)",
                [.. Enumerable.Range(0, _forums).Select(forum => Link(IdOfForum(forum), random.Skewed(SocialWorld.Tags)))]),
            new("posts", $"UNWIND $rows AS row CREATE (:Message:Post {{{created}}})", [.. Numbers(isPost: true).Select(Row)]),
            new("comments", $"UNWIND $rows AS row CREATE (:Message:Comment {{{created}}})", [.. Numbers(isPost: false).Select(Row)]),
            new("creators", "UNWIND $rows AS row MATCH (a:Message {id: row.from}), (b:Person {id: row.to}) CREATE (a)-[:HAS_CREATOR]->(b)",
                [.. All().Select(number => Link(IdOf(number), SocialPeople.Id(_messages[number].Creator)))]),
            new("posts in forums", "UNWIND $rows AS row MATCH (a:Forum {id: row.from}), (b:Message {id: row.to}) CREATE (a)-[:CONTAINER_OF]->(b)",
                [.. Numbers(isPost: true).Select(number => Link(IdOfForum(_messages[number].Forum), IdOf(number)))]),
            new("replies", "UNWIND $rows AS row MATCH (a:Message {id: row.from}), (b:Message {id: row.to}) CREATE (a)-[:REPLY_OF]->(b)",
                [.. Numbers(isPost: false).Select(number => Link(IdOf(number), IdOf(_messages[number].Parent)))]),
            new("messages in countries", "UNWIND $rows AS row MATCH (a:Message {id: row.from}), (b:Place {id: row.to}) CREATE (a)-[:IS_LOCATED_IN]->(b)",
                [.. All().Select(number => Link(IdOf(number), random.Skewed(SocialWorld.Countries)))]),
            new("tags of messages", "UNWIND $rows AS row MATCH (a:Message {id: row.from}), (b:Tag {id: row.to}) CREATE (a)-[:HAS_TAG]->(b)",
                [.. All().SelectMany(number => Some(1.2, () => random.Skewed(SocialWorld.Tags)).Select(tag => Link(IdOf(number), tag)))]),
            new("likes", "UNWIND $rows AS row MATCH (a:Person {id: row.from}), (b:Message {id: row.to}) CREATE (a)-[:LIKES {creationDate: row.at}]->(b)",
                [.. Enumerable.Range(0, people.Count).SelectMany(person => Some(LikesOfAPerson, () => random.Next(_messages.Count)).Select(number => Like(person, number)))]),
        ];
    }

    /// <summary>Loads them.</summary>
    public IReadOnlyList<LoadStep> Steps { get; }

    public long AnyId(Random random) => IdOf(random.Next(_messages.Count));

    public long PostId(Random random)
    {
        var number = random.Next(_messages.Count);
        while (_messages[number].Parent >= 0)
        {
            number = _messages[number].Parent;
        }

        return IdOf(number);
    }

    public long ForumId(Random random) => IdOfForum(random.Next(_forums));

    private static long IdOf(int message) => 10_000_000 + ((long)message * 104_729 % 100_000_007);

    private static long IdOfForum(int forum) => 5000 + (forum * 3L);

    private IEnumerable<int> All() => Enumerable.Range(0, _messages.Count);

    private IEnumerable<int> Numbers(bool isPost) => All().Where(number => _messages[number].Parent < 0 == isPost);

    private Value Forum(int forum) => Rows.Row(
        Number("id", IdOfForum(forum)), Text("title", string.Create(CultureInfo.InvariantCulture, $"Forum {forum}")), Number("at", SocialWorld.Moment(_random, 0, SocialWorld.Days / 4)));

    private List<int> Members(int forum)
    {
        var moderator = forum % _people.Count;
        var members = forum < _people.Count ? _people.FriendsOf(moderator).Order().ToList() : [.. Some(30, () => _random.Next(_people.Count))];
        members.Add(moderator);
        _members.AddRange(members.Select(member => Link(IdOfForum(forum), SocialPeople.Id(member), SocialWorld.Moment(_random, SocialWorld.Days / 4, SocialWorld.Days / 2))));
        return members;
    }

    // A comment answers a message that was there before; the newest are answered most.
    private void Write()
    {
        for (var number = 0; number < _people.Count * (PostsOfAPerson + CommentsOfAPerson); number++)
        {
            var day = SocialWorld.Days / 4 + (int)((long)number * (SocialWorld.Days * 3 / 4 - 1) / (_people.Count * (PostsOfAPerson + CommentsOfAPerson)));
            var at = SocialWorld.Moment(_random, day, day + 1);
            if (number == 0 || _random.Next(PostsOfAPerson + CommentsOfAPerson) < PostsOfAPerson)
            {
                var forum = _random.Next(_forums);
                _messages.Add(new Message(_random.Of(_membersOf[forum]), forum, -1, at));
            }
            else
            {
                var parent = number - 1 - _random.Skewed(number);
                var forum = _messages[parent].Forum;
                _messages.Add(new Message(_random.Of(_membersOf[forum]), forum, parent, at));
            }
        }
    }

    private Value Row(int number)
    {
        var length = 20 + _random.Around(60);
        return Rows.Row(
            Number("id", IdOf(number)), Number("at", _messages[number].At), Text("ip", string.Create(CultureInfo.InvariantCulture, $"10.0.{number & 255}.{_random.Next(256)}")),
            Text("browser", _random.Of(["Firefox", "Chrome", "Safari", "Opera"])), Number("length", length),
            Text("content", string.Create(CultureInfo.InvariantCulture, $"About message {number}: ").PadRight(length, 'x')));
    }

    private Value Like(int person, int number) => Link(SocialPeople.Id(person), IdOf(number), _messages[number].At + _random.NextInt64(5_000_000_000));

    private int[] Some(double mean, Func<int> draw) => Enumerable.Range(0, _random.Around(mean)).Select(_ => draw()).Distinct().ToArray();

    private sealed record Message(int Creator, int Forum, int Parent, long At);
}
