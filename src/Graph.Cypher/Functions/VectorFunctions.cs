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
        Similarity("vector.similarity.euclidean", Euclidean),
    ];

    private static (string, Function) Similarity(string name, Func<float[], float[], double> measure) => (name, (_, arguments) =>
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var left = Vector(name, "a", arguments[0]);
        var right = Vector(name, "b", arguments[1]);
        return left.Length == right.Length
            ? Value.Of((double)(float)measure(left, right))
            : throw CypherErrors.Argument($"Invalid input for '{name}()': The supplied vectors do not have the same number of dimensions.");
    });

    // Vectors are kept and compared in single precision.
    private static float[] Vector(string name, string argument, Value value)
    {
        var items = value.Kind == ValueKind.List ? value.AsList() : [];
        if (items.Count == 0 || !items.All(item => item.IsNumber && double.IsFinite(Numbers.ToDouble(item))))
        {
            throw Invalid(name, argument);
        }

        var vector = items.Select(item => (float)Numbers.ToDouble(item)).ToArray();
        return name.EndsWith("cosine", StringComparison.Ordinal) && Array.TrueForAll(vector, item => item == 0) ? throw Invalid(name, argument) : vector;
    }

    private static GraphException Invalid(string name, string argument) =>
        CypherErrors.Argument($"Invalid input for '{name}()': Argument {argument} is not a valid vector for this similarity function.");

    private static double Cosine(float[] left, float[] right)
    {
        var (leftLength, rightLength) = (Length(left), Length(right));
        var product = 0f;
        for (var index = 0; index < left.Length; index++)
        {
            product = MathF.FusedMultiplyAdd((float)(left[index] / leftLength), (float)(right[index] / rightLength), product);
        }

        return Math.Max((1 + product) / 2, 0);
    }

    private static double Length(float[] vector) => Math.Sqrt(vector.Sum(item => (double)item * item));

    private static double Euclidean(float[] left, float[] right)
    {
        var sum = 0f;
        for (var index = 0; index < left.Length; index++)
        {
            sum += (left[index] - right[index]) * (left[index] - right[index]);
        }

        return 1 / (1 + sum);
    }
}
