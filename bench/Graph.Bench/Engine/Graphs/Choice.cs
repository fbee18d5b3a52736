namespace Graph.Bench.Engine.Graphs;

/// <summary>Uneven choices, as people make them.</summary>
internal static class Choice
{
    /// <summary>One of so many, the first ones far more often.</summary>
    public static int Skewed(this Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 2.5));

    /// <summary>A number around a mean, now and then many times it.</summary>
    public static int Around(this Random random, double mean) => (int)Math.Round(-mean * Math.Log(1 - random.NextDouble()));

    /// <summary>One of a list.</summary>
    public static T Of<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
