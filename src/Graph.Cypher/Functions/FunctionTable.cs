using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>What each function of <see cref="FunctionSignatures"/> does, by canonical name.</summary>
internal static class FunctionTable
{
    private static readonly Dictionary<string, Function> ByName = new IEnumerable<(string Name, Function Function)>[]
    {
        EntityFunctions.All,
        ListFunctions.All,
        MathFunctions.All,
        TrigonometricFunctions.All,
        StringFunctions.All,
        TrimFunctions.All,
        ConversionFunctions.All,
        TemporalFunctions.All,
        DurationFunctions.All,
        PointFunctions.All,
        VectorFunctions.All,
    }.SelectMany(family => family).ToDictionary(entry => entry.Name, entry => entry.Function, StringComparer.Ordinal);

    /// <summary>The names that have an implementation.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>What a function does.</summary>
    public static Function Find(string name) => ByName.TryGetValue(name, out var function)
        ? function
        : throw new GraphException(ErrorCodes.NotSupported, $"The function {name} is not supported.");
}
