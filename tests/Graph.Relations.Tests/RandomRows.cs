using Graph.Extraction.Drafts;
using Graph.Relations.Exchange.Rows;

namespace Graph.Relations.Tests;

/// <summary>Tables of who signed what, over the names that the articles use too; read by a mapping, as users write them.</summary>
internal sealed class RandomRows(Random random)
{
    private const int MostRows = 4;

    private static readonly RowMapping Mapping = MappingJson.Read("""
        {
          "version": 1, "name": "signed", "columns": ["Title", "Signed", "Parties", "By"], "title": "{Title}", "publisher": "Register",
          "entities": {
            "treaty": { "kind": "Treaty", "name": { "value": "{Title}", "required": true }, "properties": { "signedOn": { "value": "{Signed}", "date": ["dd/MM/yyyy"] }, "status": "signed" } },
            "party": { "kind": "State", "name": { "value": "{Parties}", "split": "&" } },
            "who": { "kind": "Person", "name": "{By}" }
          },
          "relationships": [
            { "type": "PARTY_TO", "from": "party", "to": "treaty" },
            { "type": "SIGNED", "from": "who", "to": "treaty" },
            { "type": "HOLDS_OFFICE", "from": "who", "to": "party", "role": "minister" }
          ]
        }
        """);

    private static readonly string[] Treaties = ["Treaty of Bergen", "Fisheries Agreement", "Treaty of Nairobi"];
    private static readonly string[] Parties = ["Norway", "Chile", "Kenya", "Japan", "Norway & Chile"];
    private static readonly string[] People = ["Ada Holm", "Luis Rojas", "Amina Otieno", "Ada B. Holm"];
    private static readonly string[] Days = ["01/05/2024", "02/05/2024", "31/31/2024", ""];

    /// <summary>A few rows, with their lines; those with a day that there is not are not taken.</summary>
    public IReadOnlyList<(Draft Draft, int Line)> Next()
    {
        var rows = Enumerable.Range(0, 1 + random.Next(MostRows)).Select(_ => $"{Pick(Treaties)},{Pick(Days)},{Pick(Parties)},{Pick(People)}");
        var read = CsvRows.Read("Title,Signed,Parties,By\n" + string.Join('\n', rows)).Select(row => (row.Line, RowDrafts.Read(row, Mapping).Draft));
        return [.. read.Where(row => row.Draft is not null).Select(row => (row.Draft ?? throw new InvalidOperationException(), row.Line))];
    }

    private string Pick(string[] items) => items[random.Next(items.Length)];
}
