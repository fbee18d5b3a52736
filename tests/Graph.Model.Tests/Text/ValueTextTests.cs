using Graph.Model.Text;

namespace Graph.Model.Tests.Text;

/// <summary>The expected texts are what Neo4j 5.26 answers for the same values.</summary>
public sealed class ValueTextTests
{
    private const int Hour = 3600;

    [TestCase(1.0, "1.0")]
    [TestCase(-0.0, "-0.0")]
    [TestCase(0.0, "0.0")]
    [TestCase(100.0, "100.0")]
    [TestCase(0.1, "0.1")]
    [TestCase(0.001, "0.001")]
    [TestCase(0.002, "0.002")]
    [TestCase(1e-5, "1.0E-5")]
    [TestCase(0.00099, "9.9E-4")]
    [TestCase(1e7, "1.0E7")]
    [TestCase(9999999.0, "9999999.0")]
    [TestCase(123456.7, "123456.7")]
    [TestCase(123456789.125, "1.23456789125E8")]
    [TestCase(1.1e10, "1.1E10")]
    [TestCase(1e20, "1.0E20")]
    [TestCase(double.MaxValue, "1.7976931348623157E308")]
    [TestCase(double.Epsilon, "4.9E-324")]
    [TestCase(double.NaN, "NaN")]
    [TestCase(double.PositiveInfinity, "Infinity")]
    [TestCase(double.NegativeInfinity, "-Infinity")]
    public void A_float_has_a_point_and_its_shortest_digits(double value, string expected) =>
        Assert.That(FloatText.Format(value), Is.EqualTo(expected));

    [Test]
    public void Any_float_reads_back_as_itself()
    {
        var random = new Random(1);
        for (var round = 0; round < 10_000; round++)
        {
            var value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            var text = FloatText.Format(value).Replace("Infinity", "∞");
            Assert.That(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(value), text);
        }
    }

    [TestCase(19_893, "2024-06-19")]
    [TestCase(0, "1970-01-01")]
    [TestCase(-1, "1969-12-31")]
    [TestCase(-719_162, "0001-01-01")]
    [TestCase(-719_163, "0000-12-31")]
    [TestCase(-735_525, "-0044-03-15")]
    [TestCase(3_789_391, "+12345-01-01")]
    [TestCase(365_241_780_471, "+999999999-12-31")]
    public void A_date_has_four_digits_of_year_and_a_sign_past_them(long epochDay, string expected) =>
        Assert.That(TemporalText.Format(new Date(epochDay)), Is.EqualTo(expected));

    [Test]
    public void A_time_always_has_seconds_and_never_trailing_zeros() => Assert.Multiple(() =>
    {
        Assert.That(TemporalText.Format(new LocalTime(12L * Hour * 1_000_000_000)), Is.EqualTo("12:00:00"));
        Assert.That(TemporalText.Format(new LocalTime(45_074_100_000_000)), Is.EqualTo("12:31:14.1"));
        Assert.That(TemporalText.Format(new OffsetTime(12L * Hour * 1_000_000_000, Hour)), Is.EqualTo("12:00:00+01:00"));
        Assert.That(TemporalText.Format(new OffsetTime(12L * Hour * 1_000_000_000, 0)), Is.EqualTo("12:00:00Z"));
        Assert.That(TemporalText.Format(new OffsetTime(0, -(Hour + 30))), Is.EqualTo("00:00:00-01:00:30"));
    });

    [Test]
    public void A_date_and_time_is_local_to_its_offset() => Assert.Multiple(() =>
    {
        Assert.That(TemporalText.Format(new LocalDateTime(1_718_798_400, 0)), Is.EqualTo("2024-06-19T12:00:00"));
        Assert.That(TemporalText.Format(new LocalDateTime(-1, 500_000_000)), Is.EqualTo("1969-12-31T23:59:59.5"));
        Assert.That(TemporalText.Format(new ZonedDateTime(1_718_798_400, 0, 0)), Is.EqualTo("2024-06-19T12:00:00Z"));
        var berlin = new ZonedDateTime(1_718_791_200, 120_000_000, 2 * Hour, "Europe/Berlin");
        Assert.That(TemporalText.Format(berlin), Is.EqualTo("2024-06-19T12:00:00.12+02:00[Europe/Berlin]"));
        Assert.That(TemporalText.FormatWithoutZone(berlin), Is.EqualTo("2024-06-19T12:00:00.12+02:00"));
    });

    [TestCase(14, 3, (4 * Hour) + (5 * 60) + 6, 700_000_000, "P1Y2M3DT4H5M6.7S")]
    [TestCase(0, 0, 0, 0, "PT0S")]
    [TestCase(14, -3, 0, 0, "P1Y2M-3D")]
    [TestCase(-14, 0, 0, 0, "P-1Y-2M")]
    [TestCase(0, 0, -3661, 0, "PT-1H-1M-1S")]
    [TestCase(0, 0, 89_700, 0, "PT24H55M")]
    [TestCase(0, 0, -2, 500_000_000, "PT-1.5S")]
    [TestCase(0, 0, -1, 1, "PT-0.999999999S")]
    [TestCase(0, 0, -1, 999_999_999, "PT-0.000000001S")]
    [TestCase(0, 0, -61, 500_000_000, "PT-1M-0.5S")]
    [TestCase(0, 0, -60, 500_000_000, "PT-59.5S")]
    public void A_duration_has_a_sign_for_each_part(long months, long days, long seconds, int nanoseconds, string expected) =>
        Assert.That(DurationText.Format(new Duration(months, days, seconds, nanoseconds)), Is.EqualTo(expected));

    [Test]
    public void A_point_names_its_reference_system() => Assert.Multiple(() =>
    {
        Assert.That(PointText.Format(new Point(7203, 1, 2)), Is.EqualTo("SRID=7203;POINT (1.0 2.0)"));
        Assert.That(PointText.Format(new Point(4979, 1.5, 2, 3)), Is.EqualTo("SRID=4979;POINT Z (1.5 2.0 3.0)"));
    });
}
