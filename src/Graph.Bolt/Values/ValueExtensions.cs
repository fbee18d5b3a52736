using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Graph.Bolt;

/// <summary>Turns what a record holds into the type the caller wants.</summary>
public static class ValueExtensions
{
    private static readonly MethodInfo ListConversion =
        typeof(ValueExtensions).GetMethod(nameof(ToListOf), BindingFlags.Static | BindingFlags.NonPublic)
        ?? throw new MissingMethodException(nameof(ValueExtensions), nameof(ToListOf));

    /// <summary>
    /// The value as a type: itself where it fits, numbers and texts converted with the invariant culture, lists item by
    /// item, dates and times to .NET's types. Null becomes the null of a reference or nullable type.
    /// </summary>
    /// <exception cref="InvalidCastException">The value is null and the type cannot be, or there is no conversion.</exception>
    /// <exception cref="OverflowException">A number does not fit.</exception>
    public static T As<T>(this object? value) => value switch
    {
        T fitting => fitting,
        null when default(T) is null => default!, // T is nullable, so its default is the null that is meant
        null => throw new InvalidCastException($"Null cannot become a {typeof(T).Name}."),
        _ => (T)Convert(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)),
    };

    /// <summary>The same, with a value for null.</summary>
    public static T As<T>(this object? value, T defaultValue) => value is null ? defaultValue : value.As<T>();

    internal static bool TryGetAs<T>(this IReadOnlyDictionary<string, object?> values, string key, out T value)
    {
        if (values.TryGetValue(key, out var found))
        {
            value = found.As<T>();
            return true;
        }

        value = default!; // by the Try pattern nobody reads it
        return false;
    }

    private static object Convert(object value, Type type) => value switch
    {
        _ when type == typeof(string) => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : $"{value}",
        LocalDate date when type == typeof(DateOnly) => date.ToDateOnly(),
        LocalDate date when type == typeof(DateTime) => date.ToDateOnly().ToDateTime(TimeOnly.MinValue),
        LocalTime time when type == typeof(TimeOnly) => new TimeOnly(time.NanosecondOfDay / 100),
        LocalTime time when type == typeof(TimeSpan) => TimeSpan.FromTicks(time.NanosecondOfDay / 100),
        LocalDateTime moment when type == typeof(DateTime) => moment.ToDateTime(),
        ZonedDateTime moment when type == typeof(DateTimeOffset) => moment.ToDateTimeOffset(),
        IEnumerable items when ItemType(type) is { } item => ToList(items, item),
        IConvertible => System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException($"A {value.GetType().Name} cannot become a {type.Name}."),
    };

    private static Type? ItemType(Type type) =>
        type.IsGenericType && type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0]))
            ? type.GetGenericArguments()[0]
            : null;

    private static object ToList(IEnumerable items, Type item) =>
        ListConversion.MakeGenericMethod(item).Invoke(null, [items]) ?? throw new InvalidCastException("The list has no items.");

    private static List<T> ToListOf<T>(IEnumerable items) => items.Cast<object?>().Select(As<T>).ToList();
}
