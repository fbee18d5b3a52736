using Graph.Cypher.Binding;
using Graph.Cypher.Functions;

namespace Graph.Cypher.Tests.Fuzz;

/// <summary>Random expressions: nearly always of a kind that is wanted, now and then of any.</summary>
internal sealed class RandomExpression(Random random, RandomNames names, RandomPath paths)
{
    private static readonly (TypeSet Kinds, string[] Texts)[] Literals =
    [
        (TypeSet.Boolean, ["true", "false"]),
        (TypeSet.Integer, ["0", "1", "-1", "7", "100", "9223372036854775807", "-9223372036854775808", "$p"]),
        (TypeSet.Float, ["1.5", "-0.0", "1e308", "0.1", "NaN", "Infinity"]),
        (TypeSet.String, ["''", "'a'", "'Zoë'", "'12'", "'😀x'", "'2020-02-29'", "'.*'", "$text"]),
        (TypeSet.List, ["[]", "[1, 2, null]", "['a', 1.0, [true]]", "range(1, 10)", "range(5, 1, -2)", "$list", "[0.1, 2.0, 3.5]"]),
        (TypeSet.Map, ["{}", "{a: 1, b: {c: 'x'}}", "{year: 2020, month: 2}", "{x: 1, y: 2.5}", "$map"]),
        (TypeSet.Date, ["date('2020-02-29')", "date({year: -1, week: 1})"]),
        (TypeSet.Time, ["time('12:00:00.5+01:00')"]),
        (TypeSet.LocalTime, ["localtime('23:59')"]),
        (TypeSet.DateTime, ["datetime('2024-06-19T10:00:00[Europe/Berlin]')"]),
        (TypeSet.LocalDateTime, ["localdatetime('2024-06-19T10:00')"]),
        (TypeSet.Duration, ["duration('P1Y2M10DT2H30M')", "duration({days: -1, months: 0.5})"]),
        (TypeSet.Point, ["point({x: 1, y: 2})", "point({longitude: 12.5, latitude: 56, height: 3})"]),
    ];

    private static readonly string[] Types =
    [
        "INTEGER", "FLOAT", "STRING", "BOOLEAN", "LIST<INTEGER>", "LIST<ANY>", "MAP", "NODE", "RELATIONSHIP", "PATH", "DATE", "ZONED DATETIME", "DURATION", "POINT", "ANY", "NULL", "NOTHING", "INTEGER | STRING", "STRING NOT NULL",
    ];

    private static readonly string[] Keys = ["a", "b", "x", "name", "year", "`odd name`", "epochSeconds"];

    /// <summary>One of at most a depth that may be of some of the wanted kinds.</summary>
    public string Make(int depth, TypeSet wanted = TypeSet.Any)
    {
        if (random.Next(80) == 0)
        {
            wanted = TypeSet.Any;
        }

        if (depth <= 0 || random.Next(5) == 0)
        {
            return Leaf(wanted);
        }

        return random.Next(4) switch
        {
            0 => Call(depth - 1, wanted),
            1 => Untyped(depth - 1, wanted),
            _ => OfOneKind(depth - 1, wanted),
        };
    }

    private string OfOneKind(int depth, TypeSet wanted) => One(wanted & (TypeSet.Boolean | TypeSet.Number | TypeSet.String | TypeSet.List | TypeSet.Map | TypeSet.Duration)) switch
    {
        TypeSet.Boolean => Condition(depth),
        TypeSet.Integer or TypeSet.Float => random.Next(4) == 0
            ? $"-({Make(depth, TypeSet.Number)})"
            : $"({Make(depth, TypeSet.Number)} {Pick(["+", "-", "*", "/", "%", "^"])} {Make(depth, TypeSet.Number)})",
        TypeSet.String => $"({Make(depth, TypeSet.String)} {Pick(["+", "||"])} {Make(depth, TypeSet.String)})",
        TypeSet.List => List(depth),
        TypeSet.Map => random.Next(2) == 0 || names.Find("n") is null ? $"{{a: {Make(depth)}, `odd name`: {Make(depth)}}}" : $"{names.Find("n") ?? "n"} {{.*, .name, x: {Make(depth)}}}",
        TypeSet.Duration => $"({Make(depth, TypeSet.Duration)} {Pick(["+", "-"])} {Make(depth, TypeSet.Duration)})",
        _ => Leaf(wanted),
    };

    private string Condition(int depth) => random.Next(9) switch
    {
        0 => $"({Make(depth, TypeSet.Boolean)} {Pick(["AND", "OR", "XOR"])} {Make(depth, TypeSet.Boolean)})",
        1 => $"NOT ({Make(depth, TypeSet.Boolean)})",
        2 => $"({Make(depth)} {Pick(["=", "<>", "<", "<=", ">", ">="])} {Make(depth)})",
        3 => $"({Make(depth)} IN {Make(depth, TypeSet.List)})",
        4 => $"({Make(depth, TypeSet.String)} {Pick(["STARTS WITH", "ENDS WITH", "CONTAINS", "=~"])} {Make(depth, TypeSet.String)})",
        5 => $"({Make(depth)}) IS {(random.Next(2) == 0 ? "" : "NOT ")}{(random.Next(2) == 0 ? "NULL" : ":: " + Pick(Types))}",
        6 => names.Within(() => { var list = Make(depth, TypeSet.List); var item = names.New("v"); return $"{Pick(["all", "any", "none", "single"])}({item} IN {list} WHERE {Make(depth, TypeSet.Boolean)})"; }),
        7 => names.Within(() => $"EXISTS {{ MATCH {paths.Make()} WHERE {Make(depth, TypeSet.Boolean)} }}"),
        _ => names.Find("n") is { } node ? $"{node}:{paths.Labels()}" : "$p > 2",
    };

    private string List(int depth) => random.Next(6) switch
    {
        0 => $"[{Make(depth)}, {Make(depth)}]",
        1 => $"({Make(depth, TypeSet.List)})[{Bound(depth)}..{Bound(depth)}]",
        2 => names.Within(() => { var list = Make(depth, TypeSet.List); var item = names.New("v"); return $"[{item} IN {list} WHERE {Make(depth, TypeSet.Boolean)} | {Make(depth)}]"; }),
        3 => names.Within(() => $"COLLECT {{ MATCH {paths.Make()} RETURN {Make(depth)} LIMIT 3 }}"),
        4 => names.Within(() => $"[{paths.Make()} | {Make(depth)}]"),
        _ => $"({Make(depth, TypeSet.List)} + {Make(depth, TypeSet.List)})",
    };

    private string Untyped(int depth, TypeSet wanted) => random.Next(6) switch
    {
        0 => $"CASE WHEN {Make(depth, TypeSet.Boolean)} THEN {Make(depth, wanted)} ELSE {Make(depth, wanted)} END",
        1 => $"CASE {Make(depth)} WHEN {Make(depth)} THEN {Make(depth, wanted)} END",
        2 => $"$list[{Make(depth, TypeSet.Integer)}]",
        3 => $"({Make(depth, TypeSet.Map)}).{Pick(Keys)}",
        4 => names.Within(() =>
        {
            var (start, list) = (Make(depth, TypeSet.Integer), Make(depth, TypeSet.List));
            var (sum, item) = (names.New("v"), names.New("v"));
            return $"reduce({sum} = {start}, {item} IN {list} | {Make(depth, TypeSet.Integer)})";
        }),
        _ => $"{names.Find("n") ?? "$map"}[{Make(depth, TypeSet.String)}]",
    };

    private string Call(int depth, TypeSet wanted)
    {
        var fitting = FunctionSignatures.All.Where(function => (function.Result.Kinds & wanted) != 0 && (!function.IsAggregate || random.Next(10) == 0)).ToList();
        var function = fitting[random.Next(fitting.Count)];
        var most = function.IsVariadic ? 4 : function.Parameters.Count;
        var count = random.Next(100) == 0 ? random.Next(5) : random.Next(function.Required, most + 1);
        var arguments = Enumerable.Range(0, count).Select(place => Make(depth, function.Parameters[Math.Min(place, function.Parameters.Count - 1)].Kinds));
        return function.Parameters.Count == 0 ? $"{function.Name}()" : $"{function.Name}({string.Join(", ", arguments)})";
    }

    private string Leaf(TypeSet wanted)
    {
        if (random.Next(2) == 0 && Named(wanted) is { } name)
        {
            return name;
        }

        var fitting = Literals.Where(literal => (literal.Kinds & wanted) != 0).ToList();
        return fitting.Count == 0 || random.Next(20) == 0 ? "null" : Pick(fitting[random.Next(fitting.Count)].Texts);
    }

    private string? Named(TypeSet wanted) =>
        (wanted & TypeSet.Node) != 0 && random.Next(3) > 0 ? names.Find("n")
        : (wanted & TypeSet.Relationship) != 0 && random.Next(3) > 0 ? names.Find("r")
        : (wanted & TypeSet.Path) != 0 ? names.Find("p")
        : random.Next(3) == 0 ? names.Find("v")
        : names.Find("n") is { } node ? $"{node}.{Pick(Keys)}" : null;

    private string Bound(int depth) => random.Next(3) == 0 ? "" : Make(depth, TypeSet.Integer);

    private TypeSet One(TypeSet kinds)
    {
        var each = Enum.GetValues<TypeSet>().Where(kind => (kinds & kind) != 0 && int.PopCount((int)kind) == 1).ToList();
        return each.Count == 0 ? TypeSet.None : each[random.Next(each.Count)];
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
