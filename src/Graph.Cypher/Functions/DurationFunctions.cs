using Graph.Cypher.Values;
using Graph.Cypher.Values.Temporal;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions that make durations.</summary>
internal static class DurationFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        Arguments.OrNull("duration", Make),
        Between("duration.between", DurationBetween.Of),
        Between("duration.inMonths", DurationBetween.InMonths),
        Between("duration.inDays", DurationBetween.InDays),
        Between("duration.inSeconds", DurationBetween.InSeconds),
    ];

    private static Value Make(Value value) => value.Kind switch
    {
        ValueKind.String => Value.Of(DurationMath.Parse(value.AsString())),
        ValueKind.Map when value.AsMap().Count == 0 => throw CypherErrors.Argument("At least one temporal unit must be specified."),
        ValueKind.Map => Value.Of(DurationMath.FromMap(FieldNames.Spell(value.AsMap()))),
        _ => throw CypherErrors.WrongCall("duration", "a text or a map", value),
    };

    private static (string, Function) Between(string name, Func<Moment, Moment, Duration> measure) => (name, (_, arguments) =>
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var from = Moment.Of(arguments[0]) ?? throw CypherErrors.WrongCall(name, "a temporal value", arguments[0]);
        var to = Moment.Of(arguments[1]) ?? throw CypherErrors.WrongCall(name, "a temporal value", arguments[1]);
        return Value.Of(measure(from, to));
    });
}
