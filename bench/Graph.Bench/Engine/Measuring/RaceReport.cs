using System.Globalization;
using Graph.Bench.Engine.Contestants;

namespace Graph.Bench.Engine.Measuring;

/// <summary>Tables of what was measured, as Markdown.</summary>
internal static class RaceReport
{
    /// <summary>The rates of loading.</summary>
    public static void Write(TextWriter output, IReadOnlyList<LoadTiming> loads)
    {
        foreach (var load in loads)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{load.Contestant}: {load.Rows} rows loaded in {load.Elapsed.TotalSeconds:0.00} s, {load.Rows / load.Elapsed.TotalSeconds:0} a second"));
        }
    }

    /// <summary>A line a question, and the medians and geometric means of the ratios to the last database.</summary>
    public static void Write(TextWriter output, IReadOnlyList<IContestant> contestants, IReadOnlyList<Comparison> comparisons)
    {
        output.WriteLine($"| question | rows | {string.Join(" | ", contestants.Select(contestant => $"{contestant.Name} ms"))} | ratio | first | answers |");
        output.WriteLine($"| --- | ---: | {string.Concat(contestants.Select(_ => "---: | "))}---: | ---: | --- |");
        foreach (var comparison in comparisons)
        {
            var times = string.Join(" | ", comparison.Timings.Select(timing => timing.Median.ToString("0.00", CultureInfo.InvariantCulture)));
            var firsts = string.Join("/", comparison.Timings.Select(timing => timing.First.ToString("0", CultureInfo.InvariantCulture)));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {comparison.Question} | {comparison.Rows} | {times} | {RatioOf(comparison, 0):0.0} | {firsts} | {comparison.Difference ?? "equal"} |"));
        }

        for (var index = 0; index < contestants.Count - 1; index++)
        {
            var ratios = comparisons.Select(comparison => RatioOf(comparison, index)).Order().ToArray();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contestants[index].Name} against {contestants[^1].Name}: median ratio {ratios[ratios.Length / 2]:0.0}, geometric mean {Math.Exp(ratios.Average(Math.Log)):0.0}, least {ratios[0]:0.00}"));
        }
    }

    private static double RatioOf(Comparison comparison, int index) => comparison.Timings[^1].Median / comparison.Timings[index].Median;
}
