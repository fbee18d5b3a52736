namespace Graph.Neo4j.Tests.Shape;

/// <summary>A type's name as C# writes it. What may be null is not part of it.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(double)] = "double", [typeof(byte)] = "byte", [typeof(void)] = "void",
    };

    public static string Of(Type type) => type switch
    {
        _ when Words.TryGetValue(type, out var word) => word,
        { IsByRef: true } => Of(type.GetElementType() ?? type),
        { IsArray: true } => $"{Of(type.GetElementType() ?? type)}[]",
        _ when Nullable.GetUnderlyingType(type) is { } underlying => $"{Of(underlying)}?",
        _ => type.Name.Split('`')[0] + Arguments(type.GetGenericArguments()),
    };

    public static string Arguments(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Of))}>";
}
