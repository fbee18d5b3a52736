using Graph.Relations.Exchange.Rows;
using Graph.Relations.Import;
using Graph.Testing;

namespace Graph.Relations.Tests.Exchange;

/// <summary>Rows of the registers beside the repository, by the mappings that come with the program.</summary>
public sealed class RowTests
{
    private const int Rows = 150;

    [TestCase("us-state-department-visits.jsonl")]
    [TestCase("us-state-department-travels.jsonl")]
    [TestCase("us-government-gifts.csv")]
    public async Task What_is_drawn_of_many_rows_is_what_their_claims_say(string name)
    {
        var text = await File.ReadAllTextAsync(SharedFolder.Find("data", name));
        var rows = (name.EndsWith(".csv", StringComparison.Ordinal) ? CsvRows.Read(text) : JsonRows.Read(text)).Take(Rows).ToArray();
        var mapping = ShippedMappings.All.Single(one => one.Fits(rows[0]));
        var read = rows.Select(row => (row.Line, RowDrafts.Read(row, mapping).Draft)).ToArray();
        var drafts = read.Where(row => row.Draft is not null)
            .Select(row => (row.Draft ?? throw new InvalidOperationException(), new ImportRequest("import:1", name, DateTimeOffset.UnixEpoch) { Line = row.Line }))
            .ToArray();
        Assert.That(drafts, Has.Length.GreaterThan(Rows - 5));

        await using var database = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        var importer = new DraftImporter(database, Repository.Files);
        await importer.ImportAsync(drafts);
        var once = await GraphText.AllAsync(database);
        Assert.That(await importer.ImportAsync(drafts), Has.All.Property(nameof(ImportOutcome.State)).EqualTo(ImportOutcome.Unchanged));
        Assert.That(await GraphText.AllAsync(database), Is.EqualTo(once));
        Assert.That((await new GraphRebuild(database, Repository.Files).RebuildAsync()).NothingToRepair, Is.True);
    }

    [TestCase("status", "{Status}", "agreed", "Line 2, column 'Status', 'agreed': 'agreed' is not one of announced, signed,")]
    [TestCase("signedOn", "{Status}", "last May", "Line 2, column 'Status', 'last May': 'last May' is no date; right is")]
    [TestCase("kind", "pact", "signed", "Line 2, column 'kind', 'pact': 'pact' is not one of treaty,")]
    public void A_value_that_cannot_stand_in_a_draft_is_told_with_its_place(string member, string value, string cell, string message)
    {
        var mapping = MappingJson.Read($$"""
            { "version": 1, "name": "t", "entities": { "treaty": { "kind": "Treaty", "name": "{Title}", "properties": { "{{member}}": "{{value}}" } },
              "party": { "kind": "State", "name": "Norway" } }, "relationships": [ { "type": "PARTY_TO", "from": "party", "to": "treaty" } ] }
            """);
        var (draft, problem) = RowDrafts.Read(CsvRows.Read($"Title,Status\nOslo Pact,{cell}\n").Single(), mapping);

        Assert.That(draft, Is.Null);
        Assert.That(problem?.Message, Does.StartWith(message));
    }

    [TestCase("summit", "summit", null)]
    [TestCase("Oslo Forum", "other", "Oslo Forum")]
    public void An_event_that_is_not_called_by_its_kind_keeps_its_name(string cell, string kind, string? name)
    {
        var mapping = MappingJson.Read("""
            { "version": 1, "name": "t", "entities": { "what": { "kind": "Event", "name": "{What}" }, "who": { "kind": "State", "name": "Norway" } },
              "relationships": [ { "type": "TOOK_PART_IN", "from": "who", "to": "what" } ] }
            """);
        var happened = RowDrafts.Read(CsvRows.Read($"What\n{cell}\n").Single(), mapping).Draft?.Events.Single();

        Assert.That((happened?.Kind, happened?.Name), Is.EqualTo((kind, name)));
    }

    [TestCase("visitor,from,description\n,,\n", "all its cells are empty.")]
    [TestCase("visitor,from,description\n,Japan,\n", "here are only from.")]
    public void A_row_that_names_nothing_is_told_with_what_it_has(string table, string reason)
    {
        var (draft, problem) = RowDrafts.Read(CsvRows.Read(table).Single(), mapping: null);

        Assert.That(draft, Is.Null);
        Assert.That(problem?.Reason, Does.EndWith(reason));
    }
}
