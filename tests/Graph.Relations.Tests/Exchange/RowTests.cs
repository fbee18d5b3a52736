using System.Globalization;
using Graph.Extraction.Drafts;
using Graph.Extraction.Records;
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

    [TestCase("us-state-department-visits.jsonl")]
    [TestCase("us-state-department-travels.jsonl")]
    [TestCase("us-government-gifts.csv")]
    public async Task Rows_whose_cells_are_spoilt_go_in_or_are_named(string name)
    {
        var random = await SeededAsync();
        var text = await File.ReadAllTextAsync(SharedFolder.Find("data", name));
        SourceRow[] rows = [.. name.EndsWith(".csv", StringComparison.Ordinal) ? CsvRows.Read(text) : JsonRows.Read(text)];
        var mapping = ShippedMappings.All.Single(one => one.Fits(rows[0]));
        string[] odd = ["a", " to ", "\n", "x\ny", "Met with ", "President", ";", "2019-01-01", "🤝", "İ", " ", "(", "]", "'", "“"];
        string? Spoilt(string? cell) => cell is not { Length: > 0 } ? cell : random.Next(12) switch
        {
            0 => cell[..random.Next(cell.Length)],
            1 => cell[random.Next(cell.Length)..],
            2 => cell.Insert(random.Next(cell.Length), odd[random.Next(odd.Length)]),
            3 => cell + odd[random.Next(odd.Length)],
            4 => cell.ToUpperInvariant(),
            5 => rows[random.Next(rows.Length)].Cells is { Count: > 0 } others ? others[random.Next(others.Count)].Value : cell,
            _ => cell,
        };
        await ImportAsync([.. rows.OrderBy(_ => random.Next()).Take(400).Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Value = Spoilt(cell.Value) })] })], mapping);
    }

    [Test]
    public async Task Rows_of_whatever_values_go_in()
    {
        var random = await SeededAsync();
        string[] columns = ["Name", "Office", "What", "Said: so", "a"];
        string[] parts = [.. columns, "a", "e", "T", "Of", "f", ": ", " ", "\n", ";", "Name: a", "office", "3", "\"", "Anna", "İ", "ß", "🤝"];
        var mapping = MappingJson.Read("""
            { "version": 1, "name": "t", "title": "{Name}",
              "entities": { "who": { "kind": "Person", "name": "{Name} {a}" }, "other": { "kind": "Person", "name": { "value": "{What}", "split": ";" } },
                "at": { "kind": "Organization", "name": "{Office}" }, "where": { "kind": "Place", "name": "{a}" }, "pact": { "kind": "Treaty", "name": "{Office} {What}" },
                "gift": { "kind": "Gift", "name": "{What}" }, "said": { "kind": "Statement", "name": "{Said: so}" }, "what": { "kind": "Event", "name": "{Office}" } },
              "relationships": [ { "type": "HOLDS_OFFICE", "from": "who", "to": "at", "role": "{Office}" }, { "type": "HOLDS_OFFICE", "from": "other", "to": "at", "role": "{a}" },
                { "type": "MADE", "from": "who", "to": "said" }, { "type": "GAVE", "from": "who", "to": "gift" }, { "type": "GIVEN_TO", "from": "gift", "to": "other" },
                { "type": "TOOK_PART_IN", "from": "who", "to": "what", "role": "host" }, { "type": "SIGNED", "from": "other", "to": "pact" } ] }
            """);
        string Value() => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => parts[random.Next(parts.Length)]));
        await ImportAsync([.. Enumerable.Range(1, 400).Select(line => new SourceRow(line, [.. columns.Select(column => new RecordField(column, Value()))]))], mapping);
    }

    /// <summary>Those that have a draft are imported, and what is drawn is what their claims say.</summary>
    private static async Task ImportAsync(SourceRow[] rows, RowMapping mapping)
    {
        var read = rows.Select(row => (row.Line, Read: RowDrafts.Read(row, mapping))).ToArray();
        (Draft, ImportRequest)[] drafts = [.. read.Where(row => row.Read.Draft is not null)
            .Select(row => (row.Read.Draft ?? throw new InvalidOperationException(), new ImportRequest("import:1", "t.csv", DateTimeOffset.UnixEpoch) { Line = row.Line }))];
        Assert.That(drafts, Has.Length.GreaterThan(read.Length / 4), string.Join("; ", read.Select(row => row.Read.Problem?.Message).Distinct().Take(3)));

        await using var database = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        await new DraftImporter(database, Repository.Files).ImportAsync(drafts);
        Assert.That((await new GraphRebuild(database, Repository.Files).RebuildAsync()).NothingToRepair, Is.True);
    }

    /// <summary>The seed is printed, and set by GRAPH_TEST_SEED.</summary>
    private static async Task<Random> SeededAsync()
    {
        var seed = int.Parse(Environment.GetEnvironmentVariable("GRAPH_TEST_SEED") is { Length: > 0 } set ? set : "7", CultureInfo.InvariantCulture);
        await TestContext.Out.WriteLineAsync($"GRAPH_TEST_SEED={seed}");
        return new Random(seed);
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

    [Test]
    public void A_last_day_before_the_first_is_told_with_its_place()
    {
        var row = CsvRows.Read("visitor,from,description,start-date,end-date\nPresident Anna Example,Finland,Met with President Trump.,2019-05-02,2019-05-01\n").Single();
        var (draft, problem) = RowDrafts.Read(row, mapping: null);

        Assert.That(draft, Is.Null);
        Assert.That(problem?.Message, Is.EqualTo("Line 2, column 'end-date', '2019-05-01': the last day, 2019-05-01, is before the first, 2019-05-02."));
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
