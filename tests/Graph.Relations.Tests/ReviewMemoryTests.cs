using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Identity;
using Graph.Relations.Import;
using Graph.Relations.Review;

namespace Graph.Relations.Tests;

/// <summary>A review that remembers what it planned shows what one shows that plans all anew, whatever is decided and written in between.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
internal sealed class ReviewMemoryTests(DatabaseKind kind)
{
    private const int Drafts = 12;
    private const long Plenty = 1 << 30;

    private readonly List<DraftDecision> _decisions = [];
    private readonly List<(int First, int Count)> _reads = [];
    private Draft[] _drafts = [];
    private IGraphDatabase _database = null!; // opened before each test

    private DraftsUnderReview UnderReview
    {
        get
        {
            var decisions = _decisions.ToLookup(decision => decision.Draft);
            return new DraftsUnderReview("import:review", decisions, (first, count) =>
            {
                _reads.Add((first, count));
                return [.. _drafts.Skip(first).Take(count).Select((draft, index) => new DraftUnderReview(first + index, "random.json", draft, [.. decisions[first + index]]))];
            });
        }
    }

    [SetUp]
    public async Task OpenAsync()
    {
        _decisions.Clear();
        _reads.Clear();
        _database = await Repository.EmptyDatabaseAsync(kind);
    }

    [TearDown]
    public async Task CloseAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server

    [TestCase(1, Plenty)]
    [TestCase(2, Plenty)]
    [TestCase(3, 30_000)]
    [TestCase(4, 0)]
    public async Task A_page_is_the_same_as_one_that_is_planned_anew(int seed, long bytes)
    {
        var (random, drafts) = (new Random(seed), new RandomDrafts(seed));
        _drafts = [.. Enumerable.Range(0, Drafts).Select(_ => drafts.Next())];
        var planner = new ReviewPlanner(_database, Repository.Files, new ReviewMemory(bytes));
        for (var step = 0; step < 40; step++)
        {
            var (from, count) = (random.Next(Drafts + 1), random.Next(1, 4));
            var page = await planner.ReviewAsync(UnderReview, from, count);
            var anew = await new ReviewPlanner(_database, Repository.Files, new ReviewMemory(Plenty)).ReviewAsync(UnderReview, from, count);
            Assert.That(JsonSerializer.Serialize(page), Is.EqualTo(JsonSerializer.Serialize(anew)), $"seed {seed}, step {step}, from {from}");
            await ChangeAsync(random, drafts, step);
        }
    }

    [Test]
    public async Task A_late_page_reads_no_draft_before_it_once_those_were_planned()
    {
        var drafts = new RandomDrafts(5);
        _drafts = [.. Enumerable.Range(0, Drafts).Select(_ => drafts.Next())];
        var planner = new ReviewPlanner(_database, Repository.Files, new ReviewMemory(Plenty));
        await planner.ReviewAsync(UnderReview, 10, 1);
        Assert.That(_reads, Is.EqualTo(new[] { (0, 10), (10, 1) }));

        _reads.Clear();
        await planner.ReviewAsync(UnderReview, 9, 2);
        Assert.That(_reads, Is.EqualTo(new[] { (9, 2) }));

        _reads.Clear();
        _decisions.Add(Decision(3, new DraftDecisionRequest { Action = DecisionAction.Accept, Item = "p0" }));
        await planner.ReviewAsync(UnderReview, 9, 2);
        Assert.That(_reads, Is.EqualTo(new[] { (3, 1), (9, 2) }), "what was accepted adds the same as before");

        _reads.Clear();
        _decisions.Add(Decision(3, new DraftDecisionRequest { Action = DecisionAction.Edit, Item = "p0", Fields = new JsonObject { ["name"] = "Somebody Else" } }));
        await planner.ReviewAsync(UnderReview, 9, 2);
        Assert.That(_reads, Is.EqualTo(new[] { (3, 1), (4, 5), (9, 2) }), "those after what was changed may be recognised otherwise");
    }

    private async Task ChangeAsync(Random random, RandomDrafts drafts, int step)
    {
        switch (random.Next(4))
        {
            case 0:
                await new DraftImporter(_database, Repository.Files).ImportAsync(drafts.Next(), new ImportRequest($"import:{step}", "random.json", DateTimeOffset.UnixEpoch));
                break;
            case 1 when await PeopleAsync() is [var first, var second, ..]:
                await new IdentityDecisions(_database, Repository.Files, TimeProvider.System).MergeAsync(first, second);
                break;
            case 2 when _decisions.Count > 0:
                var index = random.Next(_decisions.Count);
                _decisions[index] = _decisions[index] with { TakenBackAt = DateTimeOffset.UnixEpoch };
                break;
            default:
                Decide(random.Next(Drafts), random);
                break;
        }
    }

    private void Decide(int draft, Random random)
    {
        DraftDecisionRequest[] wanted =
        [
            new() { Action = DecisionAction.Accept, Item = "p0" },
            new() { Action = DecisionAction.Edit, Item = "p0", Fields = new JsonObject { ["name"] = "Ada B. Holm" } },
            new() { Action = DecisionAction.Reject, Item = "p1" },
            new() { Action = DecisionAction.Match, Item = "p2", Entity = DraftDecisionRequest.NewEntity },
            new() { Action = DecisionAction.Match, Item = "p3", Entity = "person:somebody-new" },
        ];
        try
        {
            var decision = Decision(draft, wanted[random.Next(wanted.Length)]);
            var complete = ReviewPlanner.Complete(UnderReview.Read(draft, 1)[0], decision);
            _decisions.Add(complete);
        }
        catch (ReviewException)
        {
            // what was rejected before cannot be decided about any more
        }
    }

    private DraftDecision Decision(int draft, DraftDecisionRequest request) =>
        DraftDecision.Of(request, $"decision:{_decisions.Count:D4}", draft, DateTimeOffset.UnixEpoch);

    private Task<IReadOnlyList<string>> PeopleAsync() => GraphText.RowsAsync(_database, "MATCH (n:Person) RETURN n.id ORDER BY n.id");
}
