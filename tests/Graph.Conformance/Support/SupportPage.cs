using System.Globalization;
using System.Text;
using Graph.Conformance.Cases;
using Graph.Conformance.Databases;
using Graph.Cypher;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Conformance.Support;

/// <summary>
/// The page that says which Cypher is understood: made of the cases of <c>support.cases</c> that pass, of what is refused by
/// name, and of the scenarios of the kit that are answered otherwise.
/// </summary>
public static class SupportPage
{
    private const string Head = """
        # Cypher: what is understood

        The embedded database speaks Cypher as Neo4j 5.26 does: openCypher 9 and what Neo4j 5 adds that people use. This page is made
        from cases that pass; each of them is also run on a Neo4j server, which answers the same. Do not edit it: add a case to
        `tests/Graph.Cypher.Tests/Cases/Queries/support.cases`, and run `dotnet run --project tests/Graph.Conformance -- support --report docs/cypher-support.md`.

        On a Neo4j server, reading statements go through the same parser, and get no further than this page does; with
        `--allow-writes` the server takes whatever it understands itself.

        One thing no case can show, because cases run inside a transaction: `CALL { } IN TRANSACTIONS` with `OF n ROWS`, `ON ERROR
        CONTINUE|BREAK|FAIL` and `REPORT STATUS AS` is understood whole, in a statement that is sent alone. Transactions that may
        run concurrently run one after another.

        """;

    private static readonly (string What, string Statement)[] Refused =
    [
        ("Several databases in one statement", "USE other RETURN 1 AS x"),
        ("Users, roles and privileges", "CREATE USER x SET PASSWORD 'changeme'"),
        ("Databases", "CREATE DATABASE x"),
        ("Settings and transactions of a server", "SHOW SETTINGS"),
        ("Constraints other than uniqueness", "CREATE CONSTRAINT c FOR (n:A) REQUIRE n.x IS NOT NULL"),
        ("Procedures that are not listed here", "CALL apoc.help('x')"),
    ];

    /// <summary>The page, in Markdown.</summary>
    /// <param name="folder">The folder <c>Cases</c>.</param>
    public static string Render(string folder)
    {
        var page = new StringBuilder(Head);
        var cases = CaseFileReader.Read(Path.Combine(folder, "Queries", "support.cases")).Where(Passes);
        foreach (var section in cases.GroupBy(Section))
        {
            page.Append("\n## ").Append(section.Key).Append("\n\n| what | example | answer |\n| --- | --- | --- |\n");
            foreach (var test in section)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {What(test)} | {Code(test.Query)} | {Answer(test)} |\n");
            }
        }

        AppendRefused(page);
        AppendKit(page, Path.Combine(folder, "expected-failures.tsv"));
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static bool Passes(QueryCase test)
    {
        using var database = DatabaseAddress.Open("embedded:");
        return CaseRunner.Difference(test, database) is null;
    }

    private static string Section(QueryCase test) => test.Name.Split(": ")[0];

    private static string What(QueryCase test)
    {
        var name = test.Name.Split(": ", 2)[^1];
        var description = FunctionSignatures.Find(name)?.Description ?? ProcedureSignatures.All.FirstOrDefault(procedure => procedure.Name == name)?.Description;
        return description is null ? Escape(name) : $"`{name}`: {Escape(description)}";
    }

    private static string Answer(QueryCase test) => test switch
    {
        { ErrorCode: { } code } => $"error {Code(code)}",
        { Table.Count: 0 } => "no columns",
        { Table: [var head] } => $"no rows of {Code(string.Join(", ", head))}",
        { Table: [_, [var cell]] } => Code(cell),
        _ => Code(string.Join("; ", test.Table.Skip(1).Select(row => string.Join(", ", row)))),
    };

    private static string Code(string text) => $"`{Escape(text.ReplaceLineEndings(" "))}`";

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void AppendRefused(StringBuilder page)
    {
        page.Append("\n## What is refused\n\nBy name and with its place, before anything runs.\n\n| what | example | what is said |\n| --- | --- | --- |\n");
        foreach (var (what, statement) in Refused)
        {
            if (Refusal(statement) is { } said)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {what} | {Code(statement)} | {Escape(said)} |\n");
            }
        }
    }

    /// <summary>What is said of a statement, or null when it is not refused.</summary>
    private static string? Refusal(string statement)
    {
        try
        {
            new CypherEngine().Prepare(statement);
            return null;
        }
        catch (GraphException error)
        {
            return error.Message.Split('\n')[0].Split(" (line ")[0];
        }
    }

    private static void AppendKit(StringBuilder page, string failures)
    {
        page.Append("\n## The openCypher kit\n\nEvery scenario of openCypher's Technology Compatibility Kit passes, except:\n\n");
        foreach (var line in File.ReadLines(failures).Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            var parts = line.Split('\t');
            page.Append(CultureInfo.InvariantCulture, $"- {Escape(parts[0])}: {parts[1]}\n");
        }
    }
}
