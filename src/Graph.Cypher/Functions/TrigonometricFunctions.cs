using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions of angles.</summary>
internal static class TrigonometricFunctions
{
    // Multiplied by, as Java does since 17: a division would differ in the last digit.
    private const double DegreesPerRadian = 180 / Math.PI;
    private const double RadiansPerDegree = Math.PI / 180;

    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, Function Function)> All =>
    [
        MathFunctions.Real("sin", Math.Sin),
        MathFunctions.Real("cos", Math.Cos),
        MathFunctions.Real("tan", Math.Tan),
        MathFunctions.Real("cot", angle => 1 / Math.Tan(angle)),
        MathFunctions.Real("asin", Math.Asin),
        MathFunctions.Real("acos", Math.Acos),
        MathFunctions.Real("atan", Math.Atan),
        MathFunctions.Real("degrees", angle => angle * DegreesPerRadian),
        MathFunctions.Real("radians", angle => angle * RadiansPerDegree),
        MathFunctions.Real("haversin", angle => (1 - Math.Cos(angle)) / 2),
        ("pi", (_, _) => Value.Of(Math.PI)),
        ("atan2", (_, values) => Arguments.AnyNull(values)
            ? Value.Null
            : Value.Of(Math.Atan2(Arguments.Number("atan2", values[0]), Arguments.Number("atan2", values[1])))),
    ];
}
