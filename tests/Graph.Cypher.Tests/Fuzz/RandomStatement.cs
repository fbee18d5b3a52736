using Graph.Cypher.Binding;

namespace Graph.Cypher.Tests.Fuzz;

/// <summary>Random statements that the grammar allows; most of them bind.</summary>
internal sealed class RandomStatement
{
    private readonly Random _random;
    private readonly RandomNames _names;
    private readonly RandomPath _paths;
    private readonly RandomExpression _expressions;

    private RandomStatement(Random random)
    {
        _random = random;
        _names = new RandomNames(random);
        _paths = new RandomPath(random, _names);
        _expressions = new RandomExpression(random, _names, _paths);
    }

    /// <summary>A statement.</summary>
    public static string Make(Random random)
    {
        var statement = new RandomStatement(random);
        var prefix = random.Next(40) switch { 0 => "EXPLAIN ", 1 => "PROFILE ", _ => "" };
        return prefix + statement.Query(random.Next(1, 5)) + (random.Next(12) == 0 ? " UNION ALL RETURN 1 AS c0, 2 AS c1" : "");
    }

    private string Query(int clauses)
    {
        var parts = new List<string>();
        var wrote = false;
        for (var count = 0; count < clauses; count++)
        {
            var writes = _random.Next(3) == 0;
            parts.Add(writes ? Writing() : (wrote ? With() + " " : "") + Reading());
            wrote = writes;
        }

        parts.Add(Return());
        return string.Join(' ', parts);
    }

    private string Reading() => _random.Next(8) switch
    {
        < 3 => $"{(_random.Next(4) == 0 ? "OPTIONAL " : "")}MATCH {_paths.MakeNamed()}{(_random.Next(4) == 0 ? ", " + _paths.MakeNamed() : "")}{Where()}",
        3 => Unwind(),
        4 => With(),
        5 => Subquery(),
        6 => $"CALL db.labels() YIELD label AS {_names.New("v")}",
        _ => With() + Where(),
    };

    private string Unwind()
    {
        var list = Expression(2, TypeSet.List);
        return $"UNWIND {list} AS {_names.New("v")}";
    }

    private string Subquery()
    {
        var result = "";
        var inner = _names.Within(() =>
        {
            var query = $"MATCH {_paths.Make()}{Where()}";
            result = Expression(2);
            return $"{query} RETURN {result}";
        });
        return $"CALL (*) {{ {inner} AS {_names.New("v")} LIMIT 5 }}";
    }

    private string Writing() => _names.Find("n") is { } node ? Change(node) : Creation();

    private string Creation()
    {
        var value = Expression(1, TypeSet.Storable);
        return $"CREATE ({_names.New("n")}:A {{x: {value}}})-[{_names.New("r")}:R]->({_names.New("n")})";
    }

    private string Change(string node) => _random.Next(7) switch
    {
        0 => Creation(),
        1 => $"MERGE ({_names.New("n")}:B {{x: {_random.Next(4)}}}) ON MATCH SET {node}.x = {Expression(1, TypeSet.Storable)}",
        2 => $"SET {node}.x = {Expression(2, TypeSet.Storable)}, {node} += {Expression(1, TypeSet.Map)}",
        3 => $"SET {node}:C REMOVE {node}.name",
        4 => $"{(_random.Next(2) == 0 ? "DETACH " : "")}DELETE {node}",
        5 => _names.Within(() => { var list = Expression(1, TypeSet.List); var item = _names.New("v"); return $"FOREACH ({item} IN {list} | CREATE (:C {{x: {item}}}) SET {node}.y = {item})"; }),
        _ => $"MERGE ({node})-[{_names.New("r")}:S]->({_names.New("n")}:A)",
    };

    private string With()
    {
        if (_random.Next(2) == 0)
        {
            return "WITH *";
        }

        var kept = Enumerable.Range(0, 2).Select(_ => _names.Any()).OfType<string>().Distinct().ToList();
        var value = Expression(2);
        _names.KeepOnly(kept);
        return $"WITH {(_random.Next(5) == 0 ? "DISTINCT " : "")}{string.Concat(kept.Select(name => name + ", "))}{value} AS {_names.New("v")}{Order()}";
    }

    private string Return()
    {
        var columns = Enumerable.Range(0, _random.Next(1, 4)).Select(column => $"{Expression(3)} AS c{column}");
        return $"RETURN {(_random.Next(5) == 0 ? "DISTINCT " : "")}{string.Join(", ", columns)}{(_random.Next(2) == 0 ? $" ORDER BY c0{(_random.Next(2) == 0 ? " DESC" : "")}" : "")} LIMIT {_random.Next(20)}";
    }

    private string Where() => _random.Next(3) == 0 ? $" WHERE {Expression(2, TypeSet.Boolean)}" : "";

    private string Order() => _random.Next(4) == 0 ? $" ORDER BY {Expression(1)} SKIP {_random.Next(3)} LIMIT {_random.Next(1, 9)}" : "";

    private string Expression(int depth, TypeSet wanted = TypeSet.Any) => _expressions.Make(_random.Next(depth + 1), wanted);
}
