using Graph.Model;

namespace Graph.Embedded.Tests;

/// <summary>Searches in vector indexes: rows, scores and order are those of Neo4j 5.26.</summary>
[TestFixture]
internal sealed class VectorIndexTests
{
    private const string Data = """
        CREATE (:M {t: 'A', v: [1.0, 2.0, 3.0]}), (:M {t: 'B', v: [1, 2, 3.5]}), (:M {t: 'C', v: [0.0, 0.0, 0.0]}), (:M {t: 'D', v: [1e30, 0, 0]}), (:M {t: 'H', v: [0.1, 0.7, 0.33]}),
               (:M {t: 'short', v: [1.0, 2.0]}), (:M {t: 'great', v: [1e39, 1.0, 1.0]}), (:M {t: 'text', v: ['a', 'b', 'c']}), (:M {t: 'none'})
        """;

    [TestCase("euclidean", "[0.5, 0.5, 0.1]", 10, false, "H 0.7981483 C 0.66225165 A 0.08396305 B 0.06640106 D 0")]
    [TestCase("euclidean", "[0, 0, 0]", 2, false, "C 1 H 0.6215427")]
    [TestCase("cosine", "[0, 0, 2]", 4, false, "B 0.9213505 A 0.9008919 H 0.7114516 D 0.5")]
    [TestCase("cosine", "[0, 0, 2]", 10, true, "B 0.92122567 A 0.90072155 H 0.71199137 great 0.5 D 0.5")]
    public async Task Nearest_first(string function, string query, int count, bool isQuantized, string expected)
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await RowsAsync(database, $"CREATE VECTOR INDEX i FOR (m:M) ON m.v OPTIONS {{indexConfig: {{`vector.dimensions`: 3, `vector.similarity_function`: '{function}', `vector.quantization.enabled`: {(isQuantized ? "true" : "false")}}}}}");
        await RowsAsync(database, Data);

        var rows = await RowsAsync(database, $"CALL db.index.vector.queryNodes('i', {count}, {query}) YIELD node, score RETURN node.t AS t, score");

        Assert.That(string.Join(' ', rows.Select(row => FormattableString.Invariant($"{row[0].AsString()} {(float)row[1].AsFloat()}"))), Is.EqualTo(expected));
    }

    [Test]
    public async Task An_index_made_by_a_procedure_is_like_another()
    {
        await using var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        await RowsAsync(database, "CALL db.index.vector.createNodeIndex('i', 'M', 'v', 3, 'euclidean')");
        await RowsAsync(database, Data);

        var rows = await RowsAsync(database, "CALL db.index.vector.queryNodes('i', 1, [0, 0, 0]) YIELD node RETURN node.t AS t");

        Assert.That(rows.Select(row => row[0].AsString()), Is.EqualTo(new[] { "C" }));
    }

    private static Task<List<Value[]>> RowsAsync(EmbeddedDatabase database, string text) => database.WriteAsync(async (transaction, cancellation) =>
    {
        var rows = new List<Value[]>();
        await using var result = await transaction.RunAsync(new CypherQuery(text), cancellation);
        await foreach (var row in result.RowsAsync(cancellation))
        {
            rows.Add([.. row]);
        }

        return rows;
    });
}
