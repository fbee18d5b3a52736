using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Similarity of vectors, from 0 to 1.</summary>
internal static class VectorFunctions
{
    private const string CosineName = "vector.similarity.cosine";

    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        Similarity(CosineName, Vectors.Cosine),
        Similarity("vector.similarity.euclidean", Vectors.Euclidean),
    ];

    private static (string, Function) Similarity(string name, Func<float[], float[], float> measure) => (name, (_, arguments) =>
    {
        if (Arguments.AnyNull(arguments))
        {
            return Value.Null;
        }

        var left = Vector(name, "a", arguments[0]);
        var right = Vector(name, "b", arguments[1]);
        return left.Length == right.Length
            ? Value.Of((double)measure(left, right))
            : throw CypherErrors.Argument($"Invalid input for '{name}()': The supplied vectors do not have the same number of dimensions.");
    });

    private static float[] Vector(string name, string argument, Value value) => value.Kind != ValueKind.List
        ? throw CypherErrors.WrongArgument(name, "a list of numbers", value)
        : Vectors.Read(value, name == CosineName)
        ?? throw CypherErrors.Argument($"Invalid input for '{name}()': Argument {argument} is not a valid vector for this similarity function.");
}
