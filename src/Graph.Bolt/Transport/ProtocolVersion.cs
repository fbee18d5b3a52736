using System.Globalization;

namespace Graph.Bolt.Transport;

/// <summary>A version of Bolt.</summary>
internal readonly record struct ProtocolVersion(int Major, int Minor) : IComparable<ProtocolVersion>
{
    public int CompareTo(ProtocolVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public static bool operator >=(ProtocolVersion left, ProtocolVersion right) => left.CompareTo(right) >= 0;

    public static bool operator <=(ProtocolVersion left, ProtocolVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >(ProtocolVersion left, ProtocolVersion right) => left.CompareTo(right) > 0;

    public static bool operator <(ProtocolVersion left, ProtocolVersion right) => left.CompareTo(right) < 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
