using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Similarity of vectors, from 0 to 1.</summary>
internal static class VectorFunctions
{
    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        Similarity("vector.similarity.cosine", Cosine),
        Similarity("vector.similarity.euclidean", (left, right) => 1 / (1 + left.Zip(right, (one, other) => (one - other) * (one - other)).Sum())),
    ];

    private static (string, Function) Similarity(string name, Func<double[], double[], double> measure) => (name, (_, arguments) =>
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var left = Vector(name, arguments[0]);
        var right = Vector(name, arguments[1]);
        return left.Length == right.Length
            ? Value.Of(measure(left, right))
            : throw CypherErrors.Argument($"{name}() needs two vectors of one length, but they have {left.Length} and {right.Length} items.");
    });

    private static double[] Vector(string name, Value value) =>
        [.. Arguments.List(name, value).Select(item => (double)(float)Arguments.Number(name, item))];

    private static double Cosine(double[] left, double[] right)
    {
        var product = left.Zip(right, (one, other) => one * other).Sum();
        return (1 + (product / (Math.Sqrt(left.Sum(item => item * item)) * Math.Sqrt(right.Sum(item => item * item))))) / 2;
    }
}
