using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Vectors in single precision, and how near two of them are, from 0 to 1.</summary>
internal static class Vectors
{
    /// <summary>A list of finite numbers as a vector, or null for what is none.</summary>
    /// <param name="value">The list.</param>
    /// <param name="isUnit">Whether it is brought to the length 1, for <see cref="Cosine"/>; then it must have a length.</param>
    public static float[]? Read(Value value, bool isUnit)
    {
        if (value.Kind != ValueKind.List || value.AsList() is not { Count: > 0 } items || !items.All(item => item.IsNumber))
        {
            return null;
        }

        var numbers = items.Select(Numbers.ToDouble).ToArray();
        var length = isUnit ? Math.Sqrt(numbers.Sum(number => number * number)) : 1;
        var vector = Array.ConvertAll(numbers, number => (float)(number / length));
        return length > 0 && double.IsFinite(length) && Array.TrueForAll(vector, float.IsFinite) ? vector : null;
    }

    /// <summary>How near the directions of two vectors of length 1 are.</summary>
    public static float Cosine(float[] left, float[] right)
    {
        var product = 0f;
        for (var index = 0; index < left.Length; index++)
        {
            product = MathF.FusedMultiplyAdd(left[index], right[index], product);
        }

        return Math.Max((1 + product) / 2, 0);
    }

    /// <summary>How near the ends of two vectors are.</summary>
    public static float Euclidean(float[] left, float[] right)
    {
        var sum = 0f;
        for (var index = 0; index < left.Length; index++)
        {
            sum += (left[index] - right[index]) * (left[index] - right[index]);
        }

        return 1 / (1 + sum);
    }
}
