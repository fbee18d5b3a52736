namespace Graph.Cypher.Functions;

/// <summary>
/// Vectors in seven bits a number, as Lucene keeps those of an index whose <c>vector.quantization.enabled</c> is true: the
/// scores are Neo4j's, small differences and all
/// (https://lucene.apache.org/core/9_11_1/core/org/apache/lucene/util/quantization/ScalarQuantizer.html).
/// </summary>
internal sealed class VectorQuantizer
{
    /// <summary>The greatest number that seven bits hold.</summary>
    private const int Greatest = 127;

    /// <summary>How many vectors are looked at together for their bounds.</summary>
    private const int VectorsPerLook = 20;

    /// <summary>Which part of the numbers lies within the bounds at least.</summary>
    private const float LeastPart = 0.9f;

    private readonly float _lower;
    private readonly float _upper;
    private readonly float _step;
    private readonly float _scale;

    private VectorQuantizer(float lower, float upper) =>
        (_lower, _upper, _step, _scale) = (lower, upper, (upper - lower) / Greatest, Greatest / (upper - lower));

    /// <summary>Bounds between which most numbers of some vectors lie.</summary>
    /// <param name="vectors">The vectors, one or more, all of one length.</param>
    public static VectorQuantizer Of(IReadOnlyList<float[]> vectors)
    {
        var part = Math.Max(LeastPart, 1f - (1f / (vectors[0].Length + 1)));
        var (lower, upper, looks) = (0.0, 0.0, 0);
        foreach (var look in vectors.Chunk(Math.Min(VectorsPerLook, vectors.Count)).Where(look => looks == 0 || look.Length == VectorsPerLook))
        {
            var (least, most) = BoundsOf([.. look.SelectMany(vector => vector)], part);
            (lower, upper, looks) = (lower + least, upper + most, looks + 1);
        }

        return new VectorQuantizer((float)lower / looks, (float)upper / looks);
    }

    /// <summary>A vector as it is kept.</summary>
    public QuantizedVector Keep(float[] vector)
    {
        var steps = Array.ConvertAll(vector, StepsOf);
        var correction = 0f;
        for (var index = 0; index < vector.Length; index++)
        {
            var kept = steps[index] * _step;
            correction += (_lower * (vector[index] - (_lower / 2f))) + ((vector[index] - _lower - kept) * kept);
        }

        return new QuantizedVector(steps, correction);
    }

    /// <summary>How near the directions of two vectors of length 1 are.</summary>
    public float Cosine(QuantizedVector left, QuantizedVector right)
    {
        var product = 0;
        for (var index = 0; index < left.Steps.Length; index++)
        {
            product += left.Steps[index] * right.Steps[index];
        }

        return Math.Max((1 + ((product * (_step * _step)) + left.Correction + right.Correction)) / 2, 0);
    }

    /// <summary>How near the ends of two vectors are.</summary>
    public float Euclidean(QuantizedVector left, QuantizedVector right)
    {
        var sum = 0;
        for (var index = 0; index < left.Steps.Length; index++)
        {
            sum += (left.Steps[index] - right.Steps[index]) * (left.Steps[index] - right.Steps[index]);
        }

        return 1 / (1 + (sum * (_step * _step)));
    }

    private static (float Least, float Most) BoundsOf(float[] numbers, float part)
    {
        Array.Sort(numbers);
        var outside = numbers.Length <= 2 ? 0 : (int)((numbers.Length * (1f - part) / 2f) + 0.5f);
        return (numbers[outside], numbers[^(outside + 1)]);
    }

    private int StepsOf(float number)
    {
        var steps = _scale * (Math.Clamp(number, _lower, _upper) - _lower);
        return float.IsNaN(steps) ? 0 : (int)Math.Floor(steps + 0.5);
    }
}
