namespace Graph.Bolt;

/// <summary>Hours, minutes, seconds and nanoseconds of a nanosecond of the day.</summary>
internal static class ClockTime
{
    public const long NanosecondsPerSecond = 1_000_000_000;

    public static long NanosecondOfDay(int hour, int minute, int second, int nanosecond)
    {
        Check(hour, 23, nameof(hour));
        Check(minute, 59, nameof(minute));
        Check(second, 59, nameof(second));
        Check(nanosecond, (int)NanosecondsPerSecond - 1, nameof(nanosecond));
        return ((((hour * 60L) + minute) * 60) + second) * NanosecondsPerSecond + nanosecond;
    }

    public static int Hour(long nanosecondOfDay) => (int)(nanosecondOfDay / NanosecondsPerSecond / 3600);

    public static int Minute(long nanosecondOfDay) => (int)(nanosecondOfDay / NanosecondsPerSecond / 60 % 60);

    public static int Second(long nanosecondOfDay) => (int)(nanosecondOfDay / NanosecondsPerSecond % 60);

    public static int Nanosecond(long nanosecondOfDay) => (int)(nanosecondOfDay % NanosecondsPerSecond);

    private static void Check(int value, int largest, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, largest, name);
    }
}
