using System.Diagnostics;
using System.Globalization;

namespace Graph.Model;

/// <summary>
/// One Cypher value: a kind, eight bytes for what fits into them, and a reference for the rest, so that numbers and
/// booleans are never boxed. <c>default</c> is Cypher's <c>null</c>.
/// </summary>
/// <remarks>
/// <see cref="Equals(Value)"/> is plain structural identity (1 and 1.0 differ, NaN equals itself), fit for dictionaries
/// in tests and parameters. Cypher's own equality, equivalence and ordering belong to the engine.
/// Immutable and safe for any number of threads, as long as nobody changes a list or map after handing it in.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, long bits, object? reference)
    {
        Kind = kind;
        _bits = bits;
        _reference = reference;
    }

    /// <summary>Cypher's <c>null</c>.</summary>
    public static Value Null => default;

    /// <summary>Cypher's <c>true</c>.</summary>
    public static Value True => new(ValueKind.Boolean, 1, null);

    /// <summary>Cypher's <c>false</c>.</summary>
    public static Value False => new(ValueKind.Boolean, 0, null);

    /// <summary>The type of the value; it says which of the accessors may be used.</summary>
    public ValueKind Kind { get; }

    /// <summary>Whether this is Cypher's <c>null</c>.</summary>
    public bool IsNull => Kind == ValueKind.Null;

    /// <summary>Whether this is an integer or a float.</summary>
    public bool IsNumber => Kind is ValueKind.Integer or ValueKind.Float;

    /// <summary>Wraps a boolean.</summary>
    public static Value Of(bool value) => value ? True : False;

    /// <summary>Wraps a 64-bit integer.</summary>
    public static Value Of(long value) => new(ValueKind.Integer, value, null);

    /// <summary>Wraps a double.</summary>
    public static Value Of(double value) => new(ValueKind.Float, BitConverter.DoubleToInt64Bits(value), null);

    /// <summary>Wraps text; a C# null becomes Cypher's <c>null</c>.</summary>
    public static Value Of(string? value) => Wrap(ValueKind.String, value);

    /// <summary>Wraps bytes; a C# null becomes Cypher's <c>null</c>.</summary>
    public static Value Of(byte[]? value) => Wrap(ValueKind.Bytes, value);

    /// <summary>Wraps a list; a C# null becomes Cypher's <c>null</c>. The list is not copied.</summary>
    public static Value Of(IReadOnlyList<Value>? value) => Wrap(ValueKind.List, value);

    /// <summary>Wraps a map; a C# null becomes Cypher's <c>null</c>. The map is not copied.</summary>
    public static Value Of(IReadOnlyDictionary<string, Value>? value) => Wrap(ValueKind.Map, value);

    /// <summary>Wraps a list of texts; a C# null becomes Cypher's <c>null</c>.</summary>
    public static Value Of(IEnumerable<string>? value) => Of((IReadOnlyList<Value>?)value?.Select(Of).ToArray());

    /// <summary>Wraps a node.</summary>
    public static Value Of(Node value) => Wrap(ValueKind.Node, value);

    /// <summary>A node that an engine knows by number and has not copied yet; it never leaves the engine.</summary>
    internal static Value NodeNumber(long id) => new(ValueKind.Node, id, null);

    /// <summary>A relationship that an engine knows by number and has not copied yet; it never leaves the engine.</summary>
    internal static Value RelationshipNumber(long id) => new(ValueKind.Relationship, id, null);

    /// <summary>A path in an engine's own form; it never leaves the engine.</summary>
    internal static Value PathOf(object path) => new(ValueKind.Path, 0, path);

    /// <summary>The number of an engine's node or relationship, or the bits of a number or boolean, without a check.</summary>
    internal long Bits => _bits;

    /// <summary>What the value refers to, without a check.</summary>
    internal object? Reference => _reference;

    /// <summary>Wraps a relationship.</summary>
    public static Value Of(Relationship value) => Wrap(ValueKind.Relationship, value);

    /// <summary>Wraps a path.</summary>
    public static Value Of(GraphPath value) => Wrap(ValueKind.Path, value);

    /// <summary>Wraps a date.</summary>
    public static Value Of(Date value) => Wrap(ValueKind.Date, value);

    /// <summary>Wraps a time of day without an offset.</summary>
    public static Value Of(LocalTime value) => Wrap(ValueKind.LocalTime, value);

    /// <summary>Wraps a time of day with an offset.</summary>
    public static Value Of(OffsetTime value) => Wrap(ValueKind.Time, value);

    /// <summary>Wraps a date and time without an offset.</summary>
    public static Value Of(LocalDateTime value) => Wrap(ValueKind.LocalDateTime, value);

    /// <summary>Wraps a date and time with an offset or a zone.</summary>
    public static Value Of(ZonedDateTime value) => Wrap(ValueKind.DateTime, value);

    /// <summary>Wraps a duration.</summary>
    public static Value Of(Duration value) => Wrap(ValueKind.Duration, value);

    /// <summary>Wraps a point.</summary>
    public static Value Of(Point value) => Wrap(ValueKind.Point, value);

    /// <summary>The boolean. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public bool AsBoolean() => Is(ValueKind.Boolean) && _bits != 0;

    /// <summary>The integer. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public long AsInteger() => Is(ValueKind.Integer) ? _bits : 0;

    /// <summary>The float. Throws <see cref="InvalidOperationException"/> when the value is of another kind, an integer included.</summary>
    public double AsFloat() => Is(ValueKind.Float) ? BitConverter.Int64BitsToDouble(_bits) : 0;

    /// <summary>The text. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public string AsString() => As<string>(ValueKind.String);

    /// <summary>The bytes. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public byte[] AsBytes() => As<byte[]>(ValueKind.Bytes);

    /// <summary>The list. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public IReadOnlyList<Value> AsList() => As<IReadOnlyList<Value>>(ValueKind.List);

    /// <summary>The map. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public IReadOnlyDictionary<string, Value> AsMap() => As<IReadOnlyDictionary<string, Value>>(ValueKind.Map);

    /// <summary>The node. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public Node AsNode() => As<Node>(ValueKind.Node);

    /// <summary>The relationship. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public Relationship AsRelationship() => As<Relationship>(ValueKind.Relationship);

    /// <summary>The path. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public GraphPath AsPath() => As<GraphPath>(ValueKind.Path);

    /// <summary>The date. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public Date AsDate() => As<Date>(ValueKind.Date);

    /// <summary>The local time. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public LocalTime AsLocalTime() => As<LocalTime>(ValueKind.LocalTime);

    /// <summary>The time. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public OffsetTime AsTime() => As<OffsetTime>(ValueKind.Time);

    /// <summary>The local date and time. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public LocalDateTime AsLocalDateTime() => As<LocalDateTime>(ValueKind.LocalDateTime);

    /// <summary>The date and time. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public ZonedDateTime AsDateTime() => As<ZonedDateTime>(ValueKind.DateTime);

    /// <summary>The duration. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public Duration AsDuration() => As<Duration>(ValueKind.Duration);

    /// <summary>The point. Throws <see cref="InvalidOperationException"/> when the value is of another kind.</summary>
    public Point AsPoint() => As<Point>(ValueKind.Point);

    /// <summary>The text, or C# null for Cypher's <c>null</c>. Throws <see cref="InvalidOperationException"/> for anything else.</summary>
    public string? AsStringOrNull() => IsNull ? null : AsString();

    /// <inheritdoc/>
    public bool Equals(Value other) =>
        Kind == other.Kind && _bits == other._bits && StructuralReference.Same(Kind, _reference, other._reference);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _bits, StructuralReference.Hash(Kind, _reference));

    /// <summary>Whether two values are structurally identical.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether two values differ structurally.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>A short text for messages and debuggers; not Cypher's <c>toString</c>.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => _bits != 0 ? "true" : "false",
        ValueKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => BitConverter.Int64BitsToDouble(_bits).ToString("R", CultureInfo.InvariantCulture),
        ValueKind.String => $"'{_reference}'",
        ValueKind.List => $"[{string.Join(", ", AsList())}]",
        ValueKind.Map => $"{{{string.Join(", ", AsMap().Select(pair => $"{pair.Key}: {pair.Value}"))}}}",
        _ => _reference?.ToString() ?? "",
    };

    private static Value Wrap(ValueKind kind, object? reference) => reference is null ? Null : new Value(kind, 0, reference);

    private bool Is(ValueKind kind) => Kind == kind ? true : throw Unexpected(kind);

    private T As<T>(ValueKind kind) => Kind == kind ? (T)_reference! : throw Unexpected(kind); // Wrap never stores null for these kinds

    private InvalidOperationException Unexpected(ValueKind wanted) => new($"The value is a {Kind}, not a {wanted}.");
}
