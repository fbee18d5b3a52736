using System.Diagnostics.CodeAnalysis;

namespace Graph.Cypher.Values;

/// <summary>How a large set or dictionary is split.</summary>
internal static class Splitting
{
    /// <summary>How many parts there are.</summary>
    public const int Parts = 1 << PartBits;

    /// <summary>How much stays in one.</summary>
    public const int LargestWhole = 1 << 15;

    private const int PartBits = 6;

    // 2^32 divided by the golden ratio (Knuth 6.4): the upper bits then depend on all bits of the hash.
    private const uint Spread = 0x9E3779B1;

    /// <summary>The part of a key.</summary>
    public static int PartOf<T>(IEqualityComparer<T> comparer, [DisallowNull] T key) => (int)((uint)comparer.GetHashCode(key) * Spread >> (32 - PartBits));
}
