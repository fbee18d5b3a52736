namespace Graph.Embedded.Storage;

/// <summary>A relationship as its node keeps it: the neighbour above, the relationship below, in one number, so that both a list by neighbour and a look-up of one neighbour are in order.</summary>
internal static class HopKey
{
    public static ulong Of(int neighbour, int relationship) => ((ulong)(uint)neighbour << 32) | (uint)relationship;

    /// <summary>The least key of a neighbour.</summary>
    public static ulong FirstOf(int neighbour) => (ulong)(uint)neighbour << 32;

    public static int Neighbour(ulong key) => (int)(key >> 32);

    public static int Relationship(ulong key) => (int)(uint)key;

    /// <summary>Orders keys by relationship, the newest first.</summary>
    public static int NewestFirst(ulong left, ulong right) => Relationship(right).CompareTo(Relationship(left));
}
