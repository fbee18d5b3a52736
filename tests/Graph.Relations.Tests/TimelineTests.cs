using Graph.Relations.Queries;

namespace Graph.Relations.Tests;

public sealed class TimelineTests
{
    [TestCase("2024-06-19T08:35Z 2024-06-19T09:35Z", "minutes", 7)]
    [TestCase("2024-06-19T08:35Z 2024-06-20T09:35Z", "hour", 26)]
    [TestCase("2024-06-19 2024-07-19", "day", 31)]
    [TestCase("2024-06-19 2026-01-01", "month", 20)]
    [TestCase("1961 2024", "year", 64)]
    [TestCase("0001 9998", "year", 9998)]
    public void The_span_asks_for_the_unit(string times, string unit, int bars)
    {
        var timeline = TimelineBuilder.Build(Once(times), null);

        Assert.Multiple(() =>
        {
            Assert.That(timeline.Unit, Is.EqualTo(unit));
            Assert.That(timeline.Bars, Has.Count.EqualTo(bars));
            Assert.That(timeline.Bars[0].Count, Is.EqualTo(1));
            Assert.That(timeline.Bars[^1].Count, Is.EqualTo(1));
        });
    }

    [Test]
    public void What_is_known_less_precisely_is_a_span_and_what_is_no_time_is_undated()
    {
        var timeline = TimelineBuilder.Build([("2024-06-19T08:35Z", 2), ("2024-06-19", 3), ("soon", 4)], "hour");

        Assert.Multiple(() =>
        {
            Assert.That(timeline.Bars, Has.Count.EqualTo(24));
            Assert.That(timeline.Bars[8], Is.EqualTo(new TimeBar("2024-06-19T08:00Z", "2024-06-19T09:00Z", 2)));
            Assert.That(timeline.Spans, Is.EqualTo(new[] { new TimeBar("2024-06-19T00:00Z", "2024-06-20T00:00Z", 3) }));
            Assert.That(timeline.Undated, Is.EqualTo(4));
        });
    }

    [Test]
    public void A_unit_too_narrow_for_the_span_gives_way_to_a_wider_one()
    {
        Assert.That(TimelineBuilder.Build(Once("2000 2024"), "minutes").Unit, Is.EqualTo("month"));
        Assert.That(TimelineBuilder.Build([], "minutes").Bars, Is.Empty);
    }

    [TestCase("2024-06-19T10:35+02:00", "2024-06-19T08:30Z")]
    [TestCase("2024-06-19T08:35:59.5Z", "2024-06-19T08:30Z")]
    public void Times_of_other_zones_are_counted_in_universal_time(string time, string start) =>
        Assert.That(TimelineBuilder.Build([(time, 1)], "minutes").Start, Is.EqualTo(start));

    private static IEnumerable<(string, int)> Once(string times) => times.Split(' ').Select(time => (time, 1));
}
