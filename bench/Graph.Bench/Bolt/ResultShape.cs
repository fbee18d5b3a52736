namespace Graph.Bench.Bolt;

/// <summary>A kind of result that is read: the statement has $rows, and its first column numbers the rows from 1.</summary>
/// <param name="Name">What a row holds.</param>
/// <param name="Statement">The statement.</param>
internal sealed record ResultShape(string Name, string Statement)
{
    /// <summary>A number alone; what a table of an analyst has; lists and maps.</summary>
    public static IReadOnlyList<ResultShape> All { get; } =
    [
        new("one integer", "UNWIND range(1, $rows) AS n RETURN n"),
        new("an integer, a text, a float and a date", "UNWIND range(1, $rows) AS n RETURN n, 'row number ' + n AS text, n * 0.5 AS half, date('2024-06-19') AS day"),
        new("an integer, a list and a map", "UNWIND range(1, $rows) AS n RETURN n, [n, n + 1, n + 2] AS list, {number: n, text: 'row'} AS map"),
    ];
}
