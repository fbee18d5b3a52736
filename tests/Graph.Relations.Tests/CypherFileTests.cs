using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Tests;

public sealed partial class CypherFileTests
{
    private static IEnumerable<CypherFile> All => Repository.Files.All;

    [TestCaseSource(nameof(All))]
    public void The_header_names_the_parameters_that_the_statement_uses(CypherFile file)
    {
        var used = Parameter().Matches(Statement(file)).Select(match => match.Groups[1].Value).Distinct().Order();
        Assert.That(file.Parameters.Select(parameter => parameter.Name).Order(), Is.EqualTo(used));
    }

    [Test]
    public async Task The_statement_runs_and_returns_the_columns_of_its_header([ValueSource(nameof(All))] CypherFile file, [Values] DatabaseKind kind)
    {
        await using var database = await Repository.EmptyDatabaseAsync(kind);
        await using var transaction = await database.BeginAsync(AccessMode.Write);
        var parameters = file.Parameters.Select(parameter => (parameter.Name, Sample(parameter))).ToArray();
        await using var result = await transaction.RunAsync(new CypherQuery(file.Text, parameters));
        Assert.That(result.Columns, Is.EqualTo(file.Columns.Select(column => column.Name)));
    }

    [Test]
    public void Every_list_of_drawn_types_is_the_model_s()
    {
        var lists = All.SelectMany(file => Types().Matches(file.Text)).Select(match => match.Groups[1].Value).ToArray();
        Assert.That(lists, Is.Not.Empty.And.All.EqualTo(string.Join('|', RelationshipTypes.Drawn)));
    }

    [Test]
    public void Every_drawn_type_has_a_file_that_draws_it()
    {
        var drawn = Repository.Files.In("import/draw").Select(file => file.Name);
        Assert.That(drawn, Is.EquivalentTo(RelationshipTypes.Drawn.Select(type => "import/draw/" + type.ToLowerInvariant().Replace('_', '-'))));
    }

    [TestCase("MATCH (n) RETURN n", "line 1")]
    [TestCase("// What it is for.\n// $id STRING\nRETURN $id", "line 2")]
    [TestCase("// What it is for.\n// returns id\nRETURN 1 AS id", "line 2")]
    public void A_header_that_cannot_be_read_is_refused_with_its_line(string text, string where) =>
        Assert.That(() => CypherHeaderParser.Parse("queries/x", text), Throws.TypeOf<CypherFileException>().With.Message.Contains(where));

    private static string Statement(CypherFile file) =>
        string.Join('\n', file.Text.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)));

    private static Value Sample(CypherParameter parameter) => parameter.Type switch
    {
        "STRING" => Value.Of("none"),
        "INTEGER" => Value.Of(1L),
        "BOOLEAN" => Value.True,
        "MAP" => Value.Of(new Dictionary<string, Value> { ["id"] = Value.Of("none") }),
        "LIST<STRING>" or "LIST<MAP>" => Value.Of((IReadOnlyList<Value>)[]),
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter.Type, "A test value for this type is missing."),
    };

    [GeneratedRegex(@"\$([A-Za-z]+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"drawn:(HOLDS_OFFICE\|[A-Z_|]+)\]")]
    private static partial Regex Types();
}
