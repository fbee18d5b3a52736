using System.Globalization;
using System.Text.Json.Nodes;
using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Identity;
using Graph.Relations.Import;
using Graph.Relations.Review;

namespace Graph.Relations.Tests;

/// <summary>Whatever analysts do in whatever order: imports of articles and tables with corrections, merges, taking merges back, grading, rolling back.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
internal sealed class RandomHistoryTests(DatabaseKind kind)
{
    private const string SeedVariable = "GRAPH_TEST_SEED";
    private const string StepsVariable = "GRAPH_TEST_STEPS";

    private readonly List<string> _imports = [];
    private Random _random = new(0);
    private RandomDrafts _drafts = new(0);
    private RandomGrades _grades = null!; // made for each database
    private IGraphDatabase _database = null!; // opened before each test

    private IdentityDecisions Decisions => new(_database, Repository.Files, TimeProvider.System);

    /// <summary>The seed is printed, and set by GRAPH_TEST_SEED; GRAPH_TEST_STEPS says how long the history is.</summary>
    /// <param name="usualSeed">The seed where none is set.</param>
    [TestCase(1288903364, Description = "Versions of an article let people go whom a decision is about.")]
    [TestCase(204, Description = "Taking a merge back leaves nobody whom a decision is about.")]
    public async Task What_is_drawn_is_what_the_claims_say_and_taking_all_back_leaves_nothing(int usualSeed)
    {
        var seed = Number(SeedVariable) ?? usualSeed;
        await TestContext.Out.WriteLineAsync($"{SeedVariable}={seed}");
        (_random, _drafts) = (new Random(seed), new RandomDrafts(seed));
        _imports.Clear();
        _database = await Repository.EmptyDatabaseAsync(kind);
        await using var closing = _database;
        _grades = new RandomGrades(_database, _random);
        var steps = Number(StepsVariable) ?? (kind == DatabaseKind.Embedded ? 40 : 15);
        for (var step = 0; step < steps; step++)
        {
            var did = await StepAsync(step);
            await CheckAsync($"seed {seed}, step {step}: {did}");
        }

        while (_imports.Count > 0)
        {
            await RollBackAsync();
            await CheckAsync($"seed {seed}, {_imports.Count} left");
        }

        // What analysts think of a publisher stays for good.
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (n) WHERE NOT n:Source AND NOT (n:Grade AND n.article IS NULL) RETURN n"), Is.Empty, $"seed {seed}");
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (s:Source) WHERE s.reliability IS NULL RETURN s"), Is.Empty, $"seed {seed}");
    }

    private Task<string> StepAsync(int step) => _random.Next(15) switch
    {
        < 4 => ImportAsync(step),
        4 => ImportRowsAsync(step),
        < 7 => MergeAsync(),
        7 => UnmergeAsync(),
        8 => MergeAndBackAsync(),
        9 => MergedMeanwhileAsync(step),
        10 => TellApartAsync(),
        < 13 => _grades.GradeAsync(),
        _ => RollBackAsync(),
    };

    /// <summary>An article of which some items are corrected or rejected.</summary>
    private async Task<string> ImportAsync(int step)
    {
        var import = $"import:{step}";
        var (draft, readKey) = ReviewPlanner.Decided(Corrected(_drafts.Next(), await MatchesAsync()));
        var request = new ImportRequest(import, "random.json", DateTimeOffset.UnixEpoch.AddMinutes(step)) { ReadKey = readKey };
        var importer = new DraftImporter(_database, Repository.Files);
        var before = step % 3 == 0 ? await GraphText.AllAsync(_database) : null;
        var outcome = await importer.ImportAsync(draft, request);
        if (before is not null)
        {
            var after = await GraphText.AllAsync(_database);
            await new ImportRollback(_database, Repository.Files).RollBackAsync(import);
            Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before), $"{import} imported and taken back");
            outcome = await importer.ImportAsync(draft, request);
            Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(after), $"{import} imported, taken back and imported again");
        }

        if (outcome.State == ImportOutcome.Committed)
        {
            _imports.Add(import);
        }

        Assert.That((await importer.ImportAsync(draft, request)).State, Is.EqualTo(ImportOutcome.Unchanged), import);
        return $"{import} {outcome.State}, corrected: {readKey is not null}";
    }

    /// <summary>A table whose rows come in together, some of them for the second time.</summary>
    private async Task<string> ImportRowsAsync(int step)
    {
        var import = $"import:{step}";
        var request = new ImportRequest(import, "signed.csv", DateTimeOffset.UnixEpoch.AddMinutes(step));
        var rows = new RandomRows(_random).Next().Select(row => (row.Draft, request with { Line = row.Line })).ToArray();
        var importer = new DraftImporter(_database, Repository.Files);
        var outcomes = await importer.ImportAsync(rows);
        if (outcomes.Any(one => one.State == ImportOutcome.Committed))
        {
            _imports.Add(import);
        }

        var after = await GraphText.AllAsync(_database);
        Assert.That((await importer.ImportAsync(rows)).Select(one => one.State), Has.All.EqualTo(ImportOutcome.Unchanged), import);
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(after), $"{import} imported again");
        return $"{import}, {rows.Length} rows: {string.Join(", ", outcomes.Select(one => one.State))}";
    }

    /// <summary>What comes while two are merged is divided when the merge is taken back, and taking that back too restores the graph.</summary>
    private async Task<string> MergedMeanwhileAsync(int step)
    {
        if (await PairAsync() is not { } pair)
        {
            return "no pair";
        }

        var (import, draft) = ($"import:{step}", _drafts.Next());
        var request = new ImportRequest(import, "random.json", DateTimeOffset.UnixEpoch.AddMinutes(step));
        var importer = new DraftImporter(_database, Repository.Files);
        var before = await GraphText.AllAsync(_database);
        await Decisions.MergeAsync(pair.First, pair.Second);
        await importer.ImportAsync(draft, request);
        await CheckAsync($"{import} while {pair} were merged");
        await Decisions.UnmergeAsync(pair.Second);
        await CheckAsync($"{import} after {pair} were merged");
        await new ImportRollback(_database, Repository.Files).RollBackAsync(import);
        Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before), $"{import} taken back after {pair} were merged");
        if ((await importer.ImportAsync(draft, request)).State == ImportOutcome.Committed)
        {
            _imports.Add(import);
        }

        return $"{import} while {pair} were merged";
    }

    /// <summary>Matches with entities that the graph has.</summary>
    private async Task<IReadOnlyList<DraftDecisionRequest>> MatchesAsync()
    {
        var people = await GraphText.RowsAsync(_database, "MATCH (n:Person) RETURN n.id ORDER BY n.id");
        var treaties = await GraphText.RowsAsync(_database, "MATCH (n:Treaty) RETURN n.id ORDER BY n.id");
        return [.. Match("p2", people), .. Match("t1", treaties)];
    }

    private IEnumerable<DraftDecisionRequest> Match(string item, IReadOnlyList<string> ids) => ids.Count == 0
        ? []
        : [new DraftDecisionRequest { Action = DecisionAction.Match, Item = item, Entity = ids[_random.Next(ids.Count)] }];

    private DraftUnderReview Corrected(Draft draft, IReadOnlyList<DraftDecisionRequest> matches)
    {
        var review = new DraftUnderReview(0, "random.json", draft, []);
        foreach (var request in Wanted(draft).Concat(matches).Where(_ => _random.Next(3) == 0))
        {
            try
            {
                var decision = DraftDecision.Of(request, $"decision:{review.Decisions.Count}", 0, DateTimeOffset.UnixEpoch);
                review = review with { Decisions = [.. review.Decisions, ReviewPlanner.Complete(review, decision)] };
            }
            catch (ReviewException)
            {
                // what an earlier decision took along cannot be decided about any more
            }
        }

        return review;
    }

    private static IEnumerable<DraftDecisionRequest> Wanted(Draft draft)
    {
        yield return Edit("p0", "name", "Ada B. Holm");
        yield return new DraftDecisionRequest { Action = DecisionAction.Reject, Item = "p1" };
        yield return Edit("s", "speaker", "p2");
        yield return Edit("g", "presentedOn", "2024-05-03");
        yield return Edit("e1", "kind", "summit");
        yield return new DraftDecisionRequest { Action = DecisionAction.Accept, Item = "e1" };
        yield return Edit("t0", "signedOn", "2024-04");
        yield return new DraftDecisionRequest { Action = DecisionAction.Reject, Item = "e0" };
        yield return new DraftDecisionRequest { Action = DecisionAction.Match, Item = "p3", Entity = DraftDecisionRequest.NewEntity };
        yield return new DraftDecisionRequest
        {
            Action = DecisionAction.Add, Kind = EntityKinds.Gift, Start = 0, End = draft.Passages[0].Span.End, Fields = new JsonObject { ["item"] = "horse", ["givers"] = new JsonArray("p2") },
        };
    }

    private static DraftDecisionRequest Edit(string item, string field, string value) =>
        new() { Action = DecisionAction.Edit, Item = item, Fields = new JsonObject { [field] = value } };

    private async Task<string> MergeAsync() => await PairAsync() is { } pair ? $"merge {await Decisions.MergeAsync(pair.First, pair.Second)}" : "no pair";

    /// <summary>A merge taken back at once changes nothing.</summary>
    private async Task<string> MergeAndBackAsync()
    {
        var before = await GraphText.AllAsync(_database);
        if (await PairAsync() is { } pair)
        {
            await Decisions.MergeAsync(pair.First, pair.Second);
            await Decisions.UnmergeAsync(pair.Second);
            Assert.That(await GraphText.AllAsync(_database), Is.EqualTo(before), $"{pair} merged and taken back");
        }

        return "merge and back";
    }

    private async Task<string> UnmergeAsync()
    {
        var merges = (await Decisions.ListAsync()).Where(one => one.Verdict == IdentityVerdict.Same).OrderBy(one => one.Id, StringComparer.Ordinal).ToArray();
        return merges.Length == 0 ? "no merge" : $"unmerge {await Decisions.UnmergeAsync(merges[_random.Next(merges.Length)].Second)}";
    }

    private async Task<string> TellApartAsync() => await PairAsync() is { } pair
        ? $"apart {await Decisions.DecideAsync(pair.First, pair.Second, _random.Next(2) == 0 ? IdentityVerdict.Different : IdentityVerdict.Unsure)}"
        : "no pair";

    private async Task<string> RollBackAsync()
    {
        if (_imports.Count == 0)
        {
            return "no import";
        }

        var index = _random.Next(_imports.Count);
        var import = _imports[index];
        _imports.RemoveAt(index);
        var decisions = await Decisions.ListAsync();
        await new ImportRollback(_database, Repository.Files).RollBackAsync(import);
        var lost = decisions.ExceptBy((await Decisions.ListAsync()).Select(one => one.Id), one => one.Id).SelectMany(one => new[] { one.First, one.Second });
        Assert.That(lost.Intersect(await ReturningAsync()), Is.Empty, $"decided about, lost with {import}");
        return $"roll back {import}";
    }

    /// <summary>Who is there, and who was spoken of in earlier versions that can come back.</summary>
    private async Task<IReadOnlyList<string>> ReturningAsync() =>
        [.. await GraphText.RowsAsync(_database, "MATCH (e:Entity) RETURN e.id"), .. await GraphText.RowsAsync(_database, "MATCH (d:Draft) UNWIND d.entities AS id RETURN DISTINCT id")];

    private async Task<(string First, string Second)?> PairAsync()
    {
        var kinds = new[] { EntityKinds.Person, EntityKinds.Treaty, EntityKinds.Event };
        var ids = await GraphText.RowsAsync(_database, $"MATCH (n:{kinds[_random.Next(kinds.Length)]}) RETURN n.id ORDER BY n.id");
        var first = _random.Next(Math.Max(1, ids.Count));
        var second = _random.Next(Math.Max(1, ids.Count));
        return first == second ? null : (ids[first], ids[second]);
    }

    private async Task CheckAsync(string where)
    {
        var rebuilt = await new GraphRebuild(_database, Repository.Files).RebuildAsync();
        Assert.That(rebuilt.NothingToRepair, Is.True, $"{where}: {rebuilt}");
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (e:Entity) WHERE NOT (e)<-[:SUBJECT]-(:Claim) RETURN e.id"), Is.Empty, where);
        Assert.That(await GraphText.RowsAsync(_database, "MATCH (c:Claim) WHERE NOT (c)-[:SUBJECT]->(:Entity) OR NOT (c)-[:EVIDENCE]->(:Passage) RETURN c.id"), Is.Empty, where);
        await _grades.CheckAsync(where);
    }

    private static int? Number(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
