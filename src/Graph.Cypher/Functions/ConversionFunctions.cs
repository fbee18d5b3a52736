using System.Globalization;
using Graph.Cypher.Execution;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Conversions: strict ones, ones that give null, and ones over lists.</summary>
internal static class ConversionFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        .. Family("toInteger", ToInteger),
        .. Family("toFloat", ToFloat),
        .. Family("toBoolean", ToBoolean),
        .. Family("toString", value => ValueText.Of(value) is { } text ? Value.Of(text) : null),
    ];

    // A conversion gives Cypher's null for what it can read but not convert, and C# null for a type it does not take.
    private static IEnumerable<(string, Function)> Family(string name, Func<Value, Value?> convert) =>
    [
        Arguments.OrNull(name, value => convert(value) ?? throw CypherErrors.WrongArgument(name, "a value of a type that can be converted", value)),
        Arguments.OrNull(name + "OrNull", value => convert(value) ?? Value.Null),
        Arguments.OrNull(name + "List", (context, value) =>
        {
            var items = new ListBuilder(context.Budget);
            foreach (var item in Arguments.ListToCopy(context, name + "List", value))
            {
                items.Add(OrNull(item, convert));
            }

            return items.Finish();
        }),
    ];

    private static Value OrNull(Value value, Func<Value, Value?> convert) => value.IsNull ? value : convert(value) ?? Value.Null;

    private static Value? ToInteger(Value value) => value.Kind switch
    {
        ValueKind.Integer => value,
        ValueKind.Float => Value.Of(Truncate(value.AsFloat())),
        ValueKind.Boolean => Value.Of(value.AsBoolean() ? 1L : 0L),
        ValueKind.String => ParseInteger(value.AsString()),
        _ => null,
    };

    private static Value ParseInteger(string text)
    {
        if (text.EndsWith('\0'))
        {
            // .NET reads over such characters.
            return Value.Null;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return Value.Of(integer);
        }

        if (!TryParseFloat(text, out var number))
        {
            return Value.Null;
        }

        return Math.Abs(number) < 9.3e18 && text.All(character => char.IsAsciiDigit(character) || character is '-' or '+')
            ? throw CypherErrors.Type($"integer, {text}, is too large")
            : Value.Of(Truncate(number));
    }

    private static long Truncate(double number) => double.IsNaN(number) ? 0 : (long)Math.Clamp(number, long.MinValue, long.MaxValue);

    private static Value? ToFloat(Value value) => value.Kind switch
    {
        ValueKind.Float => value,
        ValueKind.Integer => Value.Of((double)value.AsInteger()),
        ValueKind.String => ParseFloat(WhiteSpace.CutControls(value.AsString())),
        _ => null,
    };

    private static Value ParseFloat(string text) =>
        TryParseFloat(text, out var number) || HexadecimalFloat.TryParse(text, out number) ? Value.Of(number) : Value.Null;

    private static bool TryParseFloat(string text, out double number)
    {
        number = text switch
        {
            "NaN" => double.NaN,
            "Infinity" or "+Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => 0,
        };
        // Java's suffixes for float and double are allowed.
        text = text.Length > 1 && text[^1] is 'd' or 'D' or 'f' or 'F' && char.IsAsciiDigit(text[^2]) ? text[..^1] : text;
        return number != 0 || (text.Length > 0 && !char.IsLetter(text[0])
            && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number));
    }

    private static Value? ToBoolean(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value,
        ValueKind.Integer => Value.Of(value.AsInteger() != 0),
        ValueKind.String => WhiteSpace.Strip(value.AsString()).ToUpperInvariant() switch
        {
            "TRUE" => Value.True,
            "FALSE" => Value.False,
            _ => Value.Null,
        },
        _ => null,
    };
}
