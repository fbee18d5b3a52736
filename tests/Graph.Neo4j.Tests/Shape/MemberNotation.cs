using System.Text.RegularExpressions;

namespace Graph.Neo4j.Tests.Shape;

/// <summary>
/// Reads the members of a type. The list is short where a reader needs no more: a member without a type has that of the
/// one before it, in a builder it returns the builder; several names share a type; <c>[, more]</c> makes two members of
/// one; a name alone in a builder leaves its parameters open.
/// </summary>
internal static partial class MemberNotation
{
    public static IEnumerable<ListedMember> Parse(ListedType type, string body)
    {
        if (type.IsEnum)
        {
            return Notation.Split(body, ',').Select((value, index) => new ListedMember(MemberKind.Value, false, "", Value(value, index), null));
        }

        var members = new List<ListedMember>();
        foreach (var text in Statements(type, body).SelectMany(WithAndWithoutRest))
        {
            members.AddRange(Read(type, text, members.LastOrDefault()));
        }

        return members;
    }

    /// <summary>Accessors end a member as a semicolon does; in a builder a comma does too.</summary>
    private static IEnumerable<string> Statements(ListedType type, string body)
    {
        char[] ends = IsBuilder(type) ? [';', ','] : [';'];
        return Notation.Split(Accessors().Replace(body, ";"), ends).Where(text => text != "…");
    }

    private static bool IsBuilder(ListedType type) => type.Name.EndsWith("Builder", StringComparison.Ordinal);

    private static string Value(string text, int index) =>
        text.Split('=') is [var name, var number] ? $"{name.Trim()} = {number.Trim()}" : $"{text.Trim()} = {index}";

    private static string[] WithAndWithoutRest(string text) =>
        Rest().IsMatch(text) ? [Rest().Replace(text, ""), Rest().Replace(text, ",$1")] : [text];

    private static IEnumerable<ListedMember> Read(ListedType type, string text, ListedMember? before)
    {
        var isStatic = type.IsStatic || StaticWord().IsMatch(text);
        var plain = Notation.Normal(Words().Replace(text, ""));
        if (Indexer().Match(plain) is { Success: true } indexer)
        {
            return [new ListedMember(MemberKind.Indexer, false, indexer.Groups[1].Value, "this", Parameters(indexer.Groups[2].Value))];
        }

        if (Method().Match(plain) is { Success: true } method)
        {
            return [ReadMethod(type, method, isStatic, before)];
        }

        return Properties().Match(plain) is { Success: true } properties
            ? properties.Groups[2].Value.Split(", ").Select(name => new ListedMember(MemberKind.Property, isStatic, properties.Groups[1].Value, name, null))
            : [new ListedMember(MemberKind.Method, false, type.Name, plain, null)];
    }

    private static ListedMember ReadMethod(ListedType type, Match method, bool isStatic, ListedMember? before)
    {
        var (result, name, parameters) = (method.Groups[1].Value.Trim(), method.Groups[2].Value, Parameters(method.Groups[3].Value));
        return (result, name) switch
        {
            ("", _) when name == type.SimpleName => new ListedMember(MemberKind.Constructor, false, "", name, parameters),
            ("", _) when IsBuilder(type) => new ListedMember(MemberKind.Method, false, type.Name, name, parameters),
            ("", _) when before is not null => new ListedMember(MemberKind.Method, before.IsStatic, before.Type, name, parameters),
            _ => new ListedMember(MemberKind.Method, isStatic, result, name, parameters),
        };
    }

    private static List<ListedParameter> Parameters(string text) => Notation.Split(text, ',').Select(Parameter).ToList();

    private static ListedParameter Parameter(string text)
    {
        var halves = text.Split('=', 2);
        var match = OneParameter().Match(Notation.Normal(halves[0]));
        return new ListedParameter(
            match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Success ? match.Groups[3].Value : null, halves.Length > 1 ? halves[1].Trim() : null);
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Accessors();

    [GeneratedRegex(@"\[\s*,([^\]]*)\]")]
    private static partial Regex Rest();

    [GeneratedRegex(@"^\s*static\b")]
    private static partial Regex StaticWord();

    [GeneratedRegex(@"^\s*((static|abstract|new)\s+)+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^(\S.*) this\[(.*)\]$")]
    private static partial Regex Indexer();

    [GeneratedRegex(@"^(.*?)(\w+(?:<[\w, ]+>)?)\((.*)\)$")]
    private static partial Regex Method();

    [GeneratedRegex(@"^(.+?) (\w+(?:, \w+)*)$")]
    private static partial Regex Properties();

    [GeneratedRegex(@"^(?:(this|params|out) )?(.+?)(?: (\w+))?$")]
    private static partial Regex OneParameter();
}
