using System.Text;
using Graph.Cypher.Execution;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions of texts. Positions and lengths are in code points.</summary>
internal static class StringFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        Text("toLower", LetterCase.Lower),
        Text("lower", LetterCase.Lower),
        Text("toUpper", LetterCase.Upper),
        Text("upper", LetterCase.Upper),
        Arguments.OrNull("char_length", value => Value.Of(CodePoints.Count(Arguments.Text("char_length", value)))),
        Arguments.OrNull("character_length", value => Value.Of(CodePoints.Count(Arguments.Text("character_length", value)))),
        ("left", Left),
        ("right", Right),
        ("replace", Replace),
        ("split", Split),
        ("substring", Substring),
        ("normalize", Normalize),
    ];

    private static (string, Function) Text(string name, Func<string, string> function) =>
        Arguments.OrNull(name, value => Value.Of(function(Arguments.Text(name, value))));

    private static Value Left(QueryContext context, Value[] arguments)
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var text = Arguments.Text("left", arguments[0]);
        return text.Length == 0 ? arguments[0] : Value.Of(text[..CodePoints.Position(text, NotNegative("left", arguments[1]))]);
    }

    private static Value Right(QueryContext context, Value[] arguments)
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var text = Arguments.Text("right", arguments[0]);
        var skip = Math.Max(0, CodePoints.Count(text) - NotNegative("right", arguments[1]));
        return Value.Of(text[CodePoints.Position(text, skip)..]);
    }

    private static Value Replace(QueryContext context, Value[] arguments)
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var text = Arguments.Text("replace", arguments[0]);
        var search = Arguments.Text("replace", arguments[1]);
        var replacement = Arguments.Text("replace", arguments[2]);
        var places = search.Length > 0 ? text.AsSpan().Count(search) : text.Length + 1L;
        context.RequireRoom(Math.Max(text.Length, text.Length + (places * (replacement.Length - search.Length))));
        return Value.Of(search.Length > 0 ? text.Replace(search, replacement, StringComparison.Ordinal) : Interleave(text, replacement));
    }

    // Java's replace puts the text around every character when what it looks for is empty.
    private static string Interleave(string text, string between)
    {
        var whole = new StringBuilder(between, text.Length + (between.Length * (text.Length + 1)));
        foreach (var character in text)
        {
            whole.Append(character).Append(between);
        }

        return whole.ToString();
    }

    private static Value Split(QueryContext context, Value[] arguments)
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var text = Arguments.Text("split", arguments[0]);
        // Of several separators the first that is no text decides: null, or an error.
        IReadOnlyList<Value> given = arguments[1].Kind == ValueKind.List ? arguments[1].AsList() : [arguments[1]];
        if (given.FirstOrDefault(separator => separator.Kind != ValueKind.String, Value.True).IsNull)
        {
            return Value.Null;
        }

        var separators = given.Select(separator => Arguments.Text("split", separator)).ToArray();
        return Kept(context, text.Length > 0 && Array.Exists(separators, separator => separator.Length == 0)
            ? Characters(text, Array.FindAll(separators, separator => separator.Length > 0))
            : Pieces(text, separators));
    }

    // A long text has many pieces, and so each of them counts.
    private static Value Kept(QueryContext context, IEnumerable<string> pieces)
    {
        var kept = new ListBuilder(context.Budget);
        foreach (var piece in pieces)
        {
            kept.Add(Value.Of(piece));
        }

        return kept.Finish();
    }

    // Between all characters there is nothing; what separators stand for themselves is no piece then.
    private static IEnumerable<string> Characters(string text, string[] separators)
    {
        for (var start = 0; start < text.Length;)
        {
            if (Array.Find(separators, separator => string.CompareOrdinal(text, start, separator, 0, separator.Length) == 0) is { } found)
            {
                start += found.Length;
                continue;
            }

            var end = start + (start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1);
            yield return text[start..end];
            start = end;
        }
    }

    // At each place the separator counts that is named first; one that does not come again is looked for once.
    private static IEnumerable<string> Pieces(string text, string[] separators)
    {
        var known = Array.FindAll(separators, separator => separator.Length > 0);
        var next = Array.ConvertAll(known, _ => -1);
        var start = 0;
        while (true)
        {
            var (first, length) = (text.Length, 0);
            for (var index = 0; index < known.Length; index++)
            {
                if (next[index] < start)
                {
                    next[index] = text.IndexOf(known[index], start, StringComparison.Ordinal) is >= 0 and var found ? found : int.MaxValue;
                }

                (first, length) = next[index] < first ? (next[index], known[index].Length) : (first, length);
            }

            yield return text[start..first];
            if (length == 0)
            {
                yield break;
            }

            start = first + length;
        }
    }

    private static Value Substring(QueryContext context, Value[] arguments)
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var text = Arguments.Text("substring", arguments[0]);
        if (text.Length == 0)
        {
            return arguments[0];
        }

        var start = CodePoints.Position(text, NotNegative("substring", arguments[1]));
        if (arguments.Length < 3)
        {
            return Value.Of(text[start..]);
        }

        var rest = text[start..];
        return Value.Of(rest[..CodePoints.Position(rest, NotNegative("substring", arguments[2]))]);
    }

    private static Value Normalize(QueryContext context, Value[] arguments) => Arguments.AnyNull(arguments)
        ? Value.Null
        : Value.Of(NormalForms.Of(context.Budget, Arguments.Text("normalize", arguments[0]), NormalForms.FormOf(arguments.Length > 1 ? Arguments.Text("normalize", arguments[1]) : "NFC")));

    private static long NotNegative(string function, Value value)
    {
        var number = value.Kind == ValueKind.Float ? (long)value.AsFloat() : Arguments.Integer(function, value);
        return number >= 0 ? number : throw CypherErrors.Failed(
            function == "right" ? "negative length" : "Cannot handle negative start index nor negative length");
    }
}
