using Graph.Cypher.Execution;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions of numbers.</summary>
internal static class MathFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        Arguments.OrNull("abs", Abs),
        Arguments.OrNull("sign", value => Value.Of(Sign(Arguments.Number("sign", value)))),
        Real("ceil", Math.Ceiling),
        Real("floor", Math.Floor),
        Real("sqrt", Math.Sqrt),
        Real("exp", Math.Exp),
        Real("log", Math.Log),
        Real("log10", Math.Log10),
        Arguments.OrNull("isNaN", value => Value.Of(double.IsNaN(Arguments.Number("isNaN", value)))),
        ("e", (_, _) => Value.Of(Math.E)),
        ("rand", (_, _) => Value.Of(Random.Shared.NextDouble())),
        ("round", Round),
    ];

    /// <summary>A function of one float.</summary>
    public static (string, Function) Real(string name, Func<double, double> function) =>
        Arguments.OrNull(name, value => Value.Of(function(Arguments.Number(name, value))));

    // The least integer has no counterpart and stays as it is, as in Neo4j.
    private static Value Abs(Value value) => value.Kind == ValueKind.Integer
        ? Value.Of(value.AsInteger() == long.MinValue ? long.MinValue : Math.Abs(value.AsInteger()))
        : Value.Of(Math.Abs(Arguments.Number("abs", value)));

    // Without a precision a number is rounded to a 64-bit integer, half towards the greater one.
    private static long Nearest(double number)
    {
        var floor = Math.Floor(number);
        return (long)Math.Clamp(number - floor >= 0.5 ? floor + 1 : floor, long.MinValue, long.MaxValue);
    }

    private static long Sign(double number) => number > 0 ? 1 : number < 0 ? -1 : 0;

    private static Value Round(QueryContext context, Value[] arguments)
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var number = Arguments.Number("round", arguments[0]);
        var precision = arguments.Length > 1 ? (long)Arguments.Number("round", arguments[1]) : 0;
        if (precision < 0)
        {
            throw CypherErrors.Argument($"The precision of round() must not be negative, but was {precision}.");
        }

        if (double.IsNaN(number) || double.IsInfinity(number) || precision > 300)
        {
            return Value.Of(number);
        }

        return arguments.Length < 2 || (precision == 0 && arguments.Length < 3)
            ? Value.Of((double)Nearest(number))
            : Value.Of(Rounding.Round(number, (int)precision, arguments.Length > 2 ? Arguments.Text("round", arguments[2]) : "HALF_UP"));
    }
}
