using Graph.Cypher.Execution;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Reads of arguments that name the function where one has the wrong type.</summary>
internal static class Arguments
{
    /// <summary>A function of one argument that gives null for null.</summary>
    public static (string, Function) OrNull(string name, Func<Value, Value> function) =>
        (name, (_, arguments) => arguments[0].IsNull ? Value.Null : function(arguments[0]));

    /// <summary>The same for a function that minds what the run may spend.</summary>
    public static (string, Function) OrNull(string name, Func<QueryContext, Value, Value> function) =>
        (name, (context, arguments) => arguments[0].IsNull ? Value.Null : function(context, arguments[0]));

    /// <summary>Whether any of the arguments is null.</summary>
    public static bool AnyNull(Value[] arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsNull)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A text.</summary>
    public static string Text(string function, Value value) =>
        value.Kind == ValueKind.String ? value.AsString() : throw CypherErrors.WrongArgument(function, "a string value", value);

    /// <summary>An integer.</summary>
    public static long Integer(string function, Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger(),
        _ => throw CypherErrors.WrongArgument(function, "an integer value", value),
    };

    /// <summary>Any number, as a float.</summary>
    public static double Number(string function, Value value) =>
        value.IsNumber ? Numbers.ToDouble(value) : throw CypherErrors.WrongArgument(function, "a numeric value", value);

    /// <summary>A list.</summary>
    public static IReadOnlyList<Value> List(string function, Value value) =>
        value.Kind == ValueKind.List ? value.AsList() : throw CypherErrors.WrongArgument(function, "a list value", value);

    /// <summary>A list of which a copy is about to be made.</summary>
    public static IReadOnlyList<Value> ListToCopy(QueryContext context, string function, Value value)
    {
        var list = List(function, value);
        context.RequireRoom(list.Count);
        return list;
    }

    /// <summary>The items of a value, of which a copy is about to be made; what is no list is its only item.</summary>
    public static IReadOnlyList<Value> ItemsToCopy(QueryContext context, Value value)
    {
        var items = Lists.Itemized(value) ?? [];
        context.RequireRoom(items.Count);
        return items;
    }

    /// <summary>A map.</summary>
    public static IReadOnlyDictionary<string, Value> Map(string function, Value value) =>
        value.Kind == ValueKind.Map ? value.AsMap() : throw CypherErrors.WrongArgument(function, "a map value", value);

    /// <summary>The path a value holds.</summary>
    public static PathWalk Path(string function, Value value) => value.Kind == ValueKind.Path && value.Reference is PathWalk walk
        ? walk
        : throw CypherErrors.WrongArgument(function, "a path", value);
}
