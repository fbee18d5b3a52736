using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Import;

namespace Graph.Relations.Tests;

/// <summary>What is claimed rests on words that say it, or is refused.</summary>
public sealed class DraftEvidenceTests
{
    private static readonly TestCaseData<Func<Draft, Draft>, string>[] Unsupported =
    [
        new(draft => draft with { Treaties = [draft.Treaties[0] with { Evidence = [] }] }, "treaties[0].evidence"),
        new(draft => draft with { Gifts = [draft.Gifts[0], draft.Gifts[1] with { Evidence = [] }] }, "gifts[1].evidence"),
        new(draft => draft with { Events = [draft.Events[0] with { Evidence = [] }] }, "events[0].evidence"),
        new(draft => draft with { States = [.. draft.States, new DraftState { Id = "state:CHL", Name = "Chile" }] }, "states[2].mentions"),
        new(draft => draft with { Organizations = [new DraftOrganization { Id = "organization:x", Name = "X" }] }, "organizations[0].mentions"),
    ];

    [TestCaseSource(nameof(Unsupported))]
    public async Task An_item_that_no_words_speak_of_is_refused(Func<Draft, Draft> change, string path)
    {
        await using var database = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        Assert.That(
            () => ImportAsync(database, change(DraftSample.Visit())),
            Throws.TypeOf<InvalidDraftException>().With.Property(nameof(InvalidDraftException.Path)).EqualTo(path));
        Assert.That(await GraphText.AllAsync(database), Is.Empty);
    }

    [Test]
    public async Task A_state_that_is_only_implied_rests_on_what_implies_it()
    {
        await using var database = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        var visit = DraftSample.Visit();
        await ImportAsync(database, visit with { States = [visit.States[0], visit.States[1] with { Mentions = [] }] });
        var rows = await GraphText.RowsAsync(
            database, "MATCH (:State {id: 'state:PRK'})<-[:SUBJECT]-(:Claim {predicate: 'name'})-[e:EVIDENCE]->() RETURN e.start, e.end");
        var kim = visit.People[1].Mentions[0];
        Assert.That(rows, Is.EqualTo(new[] { $"{kim.Start} {kim.End}" }));
    }

    private static Task<ImportOutcome> ImportAsync(IGraphDatabase database, Draft draft) =>
        new DraftImporter(database, Repository.Files).ImportAsync(draft, new ImportRequest("import:1", "visit.json", DateTimeOffset.UnixEpoch));
}
