namespace Graph.Bolt.PackStream;

/// <summary>Writes dates, times, durations and points as structures.</summary>
internal static class TemporalWriter
{
    public static void Write(PackStreamWriter writer, object value)
    {
        switch (value)
        {
            case LocalDate date: Structure(writer, StructureSignature.Date, date.EpochDay); break;
            case DateOnly date: Write(writer, new LocalDate(date)); break;
            case LocalTime time: Structure(writer, StructureSignature.LocalTime, time.NanosecondOfDay); break;
            case TimeOnly time: Write(writer, new LocalTime(time.Ticks * 100)); break;
            case OffsetTime time: Structure(writer, StructureSignature.Time, time.NanosecondOfDay, time.OffsetSeconds); break;
            case LocalDateTime moment: Structure(writer, StructureSignature.LocalDateTime, moment.EpochSecond, moment.Nanosecond); break;
            case DateTime moment: Write(writer, new LocalDateTime(moment)); break;
            case ZonedDateTime moment: WriteZoned(writer, moment); break;
            case DateTimeOffset moment: Write(writer, new ZonedDateTime(moment)); break;
            case Duration duration: Structure(writer, StructureSignature.Duration, duration.Months, duration.Days, duration.Seconds, duration.Nanos); break;
            case TimeSpan span: Write(writer, Of(span)); break;
            case Point point: WritePoint(writer, point); break;
            default: throw new ClientException($"A {value.GetType().FullName} cannot be a parameter; numbers, texts, booleans, bytes, lists, maps, dates, times, durations and points can.");
        }
    }

    private static Duration Of(TimeSpan span)
    {
        var seconds = (long)Math.Floor(span.TotalSeconds);
        return new Duration(0, 0, seconds, (int)((span.Ticks - (seconds * TimeSpan.TicksPerSecond)) * 100));
    }

    private static void WriteZoned(PackStreamWriter writer, ZonedDateTime moment)
    {
        var named = moment.Zone as ZoneId;
        writer.WriteStructureHeader(named is null ? StructureSignature.DateTime : StructureSignature.DateTimeZoneId, 3);
        writer.WriteInteger(moment.UtcSeconds);
        writer.WriteInteger(moment.Nanosecond);
        if (named is null)
        {
            writer.WriteInteger(moment.OffsetSeconds);
        }
        else
        {
            writer.WriteString(named.Id);
        }
    }

    private static void WritePoint(PackStreamWriter writer, Point point)
    {
        var flat = double.IsNaN(point.Z);
        writer.WriteStructureHeader(flat ? StructureSignature.Point2D : StructureSignature.Point3D, flat ? 3 : 4);
        writer.WriteInteger(point.SrId);
        writer.WriteFloat(point.X);
        writer.WriteFloat(point.Y);
        if (!flat)
        {
            writer.WriteFloat(point.Z);
        }
    }

    private static void Structure(PackStreamWriter writer, byte signature, params ReadOnlySpan<long> fields)
    {
        writer.WriteStructureHeader(signature, fields.Length);
        foreach (var field in fields)
        {
            writer.WriteInteger(field);
        }
    }
}
