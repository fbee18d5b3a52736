using System.Diagnostics;

namespace Graph.Bench.Reporting;

/// <summary>Measures two systems in turn, so that whatever else the machine does meets both alike.</summary>
internal static class Rounds
{
    /// <summary>Runs each once unmeasured, then in turn, and returns the milliseconds of each round.</summary>
    /// <param name="rounds">How often each is measured.</param>
    /// <param name="ours">One round of ours.</param>
    /// <param name="other">One round of the other; null where there is none.</param>
    public static async Task<(IReadOnlyList<double> Ours, IReadOnlyList<double>? Other)> MillisecondsAsync(
        int rounds, Func<Task> ours, Func<Task>? other)
    {
        var (ownTimes, otherTimes) = (new List<double>(), other is null ? null : new List<double>());
        await ours();
        await (other?.Invoke() ?? Task.CompletedTask);
        for (var round = 0; round < rounds; round++)
        {
            ownTimes.Add(await MillisecondsAsync(ours));
            if (other is not null)
            {
                otherTimes?.Add(await MillisecondsAsync(other));
            }
        }

        return (ownTimes, otherTimes);
    }

    /// <summary>The milliseconds that one run takes.</summary>
    public static async Task<double> MillisecondsAsync(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
