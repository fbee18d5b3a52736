namespace Graph.Cypher.Values;

/// <summary>Order of texts by code point, as UTF-8 bytes would be.</summary>
internal static class TextOrder
{
    /// <summary>Orders two texts.</summary>
    public static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (one, other) = (left[common], right[common]);
        // Surrogates stand for code points above all others, though some single units have higher numbers.
        return char.IsSurrogate(one) == char.IsSurrogate(other) ? one.CompareTo(other) : char.IsSurrogate(one) ? 1 : -1;
    }
}
