using Graph.Cypher.Execution;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions of lists, and those that take a text or a list.</summary>
internal static class ListFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        Arguments.OrNull("head", value => Lists.Item(Arguments.List("head", value), 0)),
        Arguments.OrNull("last", value => Lists.Item(Arguments.List("last", value), -1)),
        Arguments.OrNull("tail", (context, value) => Lists.Slice(context.Budget, Arguments.ItemsToCopy(context, value), 1, long.MaxValue)),
        Arguments.OrNull("reverse", Reverse),
        Arguments.OrNull("size", Size),
        Arguments.OrNull("isEmpty", IsEmpty),
        ("range", Range),
    ];

    private static Value Reverse(QueryContext context, Value value) => value.Kind switch
    {
        ValueKind.List => Reversed(context, Arguments.ListToCopy(context, "reverse", value)),
        ValueKind.String => Value.Of(Reversed(value.AsString())),
        _ => throw CypherErrors.WrongArgument("reverse", "a string or a list", value),
    };

    private static Value Reversed(QueryContext context, IReadOnlyList<Value> list)
    {
        var items = new ListBuilder(context.Budget, list.Count);
        for (var index = list.Count - 1; index >= 0; index--)
        {
            items.Add(list[index]);
        }

        return items.Finish();
    }

    // Character by character, and then the halves of pairs the right way round again.
    private static string Reversed(string text) => string.Create(text.Length, text, (units, source) =>
    {
        source.CopyTo(units);
        units.Reverse();
        for (var index = 0; index + 1 < units.Length; index++)
        {
            if (char.IsSurrogatePair(units[index + 1], units[index]))
            {
                (units[index], units[index + 1]) = (units[index + 1], units[index]);
                index++;
            }
        }
    });

    private static Value Size(Value value) => value.Kind switch
    {
        ValueKind.List => Value.Of((long)value.AsList().Count),
        ValueKind.String => Value.Of(CodePoints.Count(value.AsString())),
        _ => throw CypherErrors.WrongArgument("size", "a string or a list", value),
    };

    private static Value IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.List => Value.Of(value.AsList().Count == 0),
        ValueKind.Map => Value.Of(value.AsMap().Count == 0),
        ValueKind.String => Value.Of(value.AsString().Length == 0),
        _ => throw CypherErrors.WrongArgument("isEmpty", "a string, a list or a map", value),
    };

    // A float that only shows when the statement runs loses its fraction.
    private static long Whole(string which, Value value) => value.IsNumber
        ? value.Kind == ValueKind.Integer ? value.AsInteger() : (long)Math.Clamp(value.AsFloat(), long.MinValue, long.MaxValue)
        : throw CypherErrors.Type($"Invalid input for {which} value in function 'range()': Expected a numeric value but got {ValueText.ForMessage(value)}");

    // Where the step leads away from the end, Neo4j's division still gives the first item if the distance is below one step.
    private static Value Range(QueryContext context, Value[] arguments)
    {
        var step = arguments.Length > 2 ? Whole("step", arguments[2]) : 1;
        if (step == 0)
        {
            throw CypherErrors.Argument("Step argument to 'range()' cannot be zero");
        }

        var first = Whole("start", arguments[0]);
        var last = Whole("end", arguments[1]);
        var count = (((Int128)last - first) / step) + 1;
        if (count <= 0)
        {
            return Lists.Empty;
        }

        return count > int.MaxValue
            ? throw CypherErrors.Argument("The range is too long: a list holds at most 2147483647 items.")
            : Value.Of((IReadOnlyList<Value>)new IntegerRange(first, step, (int)count));
    }
}
