namespace Graph.Relations.Queries;

/// <summary>Makes bars of times.</summary>
internal static class TimelineBuilder
{
    /// <summary>More bars than this cannot be told apart: then a wider unit is taken.</summary>
    public const int MostBars = 400;

    /// <summary>The bars of some times, each with how much was reported then.</summary>
    /// <param name="reported">Times at the precision they have; what is no time counts as undated.</param>
    /// <param name="unitName">The unit wanted; null for the one the span asks for.</param>
    public static Timeline Build(IEnumerable<(string At, int Count)> reported, string? unitName)
    {
        var read = reported.Select(each => (Time: ReportedTime.Read(each.At), each.Count)).ToArray();
        var undated = read.Where(each => each.Time is null).Sum(each => each.Count);
        var dated = read.Where(each => each.Time is not null).Select(each => (Time: each.Time.GetValueOrDefault(), each.Count)).ToArray();
        return dated.Length == 0 ? new Timeline(null, null, null, [], [], undated) : Build(dated, unitName, undated);
    }

    private static Timeline Build(IReadOnlyList<(ReportedTime Time, int Count)> dated, string? unitName, int undated)
    {
        var first = dated.Min(each => each.Time.Start);
        var end = dated.Max(each => each.Time.End);
        var unit = UnitFor(first, end, unitName);
        var counts = dated.Where(each => !IsWider(each.Time, unit)).ToLookup(each => unit.Floor(each.Time.Start), each => each.Count);
        var bars = new List<TimeBar>();
        for (var start = unit.Floor(first); start < end; start = unit.Next(start))
        {
            bars.Add(new TimeBar(TimeUnit.Text(start), TimeUnit.Text(unit.Next(start)), counts[start].Sum()));
        }

        return new Timeline(unit.Name, bars[0].Start, bars[^1].End, bars, Spans(dated, unit), undated);
    }

    private static TimeUnit UnitFor(DateTimeOffset first, DateTimeOffset end, string? name)
    {
        var wanted = name is null ? TimeUnit.For(end - first) : TimeUnit.All.Single(unit => unit.Name == name);
        return TimeUnit.All.SkipWhile(unit => unit != wanted).First(unit => Fits(unit, first, end));
    }

    private static bool Fits(TimeUnit unit, DateTimeOffset first, DateTimeOffset end)
    {
        var start = unit.Floor(first);
        for (var bars = 0; bars < MostBars; bars++)
        {
            start = unit.Next(start);
            if (start >= end)
            {
                return true;
            }
        }

        return unit == TimeUnit.All[^1];
    }

    private static bool IsWider(ReportedTime time, TimeUnit unit) => time.End > unit.Next(unit.Floor(time.Start));

    private static IReadOnlyList<TimeBar> Spans(IEnumerable<(ReportedTime Time, int Count)> dated, TimeUnit unit) =>
    [
        .. dated.Where(each => IsWider(each.Time, unit))
            .GroupBy(each => each.Time)
            .OrderBy(group => group.Key.Start)
            .ThenBy(group => group.Key.End)
            .Select(group => new TimeBar(TimeUnit.Text(group.Key.Start), TimeUnit.Text(group.Key.End), group.Sum(each => each.Count))),
    ];
}
