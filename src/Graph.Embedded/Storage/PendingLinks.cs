using System.Buffers;
using System.Runtime.InteropServices;

namespace Graph.Embedded.Storage;

/// <summary>
/// Ends of new relationships that wait to be put among their nodes' hops: many of one node are put there at once, so that
/// its arrays are copied once and not once for each.
/// </summary>
internal sealed class PendingLinks
{
    private const int LeastRoom = 64;

    // Borrowed: each transaction of a load would make its own anew.
    private Link[] _links = [];

    /// <summary>Whether none waits.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>How many wait.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one end.</summary>
    /// <param name="node">The node whose hop it is.</param>
    /// <param name="type">The token of the type.</param>
    /// <param name="incoming">Whether the relationship leads to the node.</param>
    /// <param name="key">The hop; see <see cref="HopKey"/>.</param>
    public void Add(int node, int type, bool incoming, ulong key)
    {
        if (Count == _links.Length)
        {
            var larger = ArrayPool<Link>.Shared.Rent(Math.Max(LeastRoom, 2 * Count));
            _links.CopyTo(larger, 0);
            GiveBack();
            _links = larger;
        }

        _links[Count++] = Link.Of(node, type, incoming, key);
    }

    /// <summary>Forgets all of them.</summary>
    public void Clear()
    {
        GiveBack();
        (_links, Count) = ([], 0);
    }

    /// <summary>Puts all of them into a state, node by node.</summary>
    public void Settle(GraphState state)
    {
        var links = _links.AsSpan(0, Count);
        links.Sort();
        var keys = new List<ulong>();
        for (var index = 0; index < links.Length;)
        {
            var first = links[index];
            keys.Clear();
            for (; index < links.Length && links[index].Place == first.Place; index++)
            {
                keys.Add(links[index].Key);
            }

            ref var hops = ref state.Hops.Edit(first.Node, state.Owner);
            hops = HopGroups.With(hops, first.Type, first.Incoming, CollectionsMarshal.AsSpan(keys), state.Owner);
            state.Links.Add(state.Nodes[first.Node].Labels, first.Type, first.Incoming, keys.Count, state.Owner);
        }

        Clear();
    }

    private void GiveBack()
    {
        if (_links.Length > 0)
        {
            ArrayPool<Link>.Shared.Return(_links);
        }
    }

    /// <param name="Place">The node above, the type and the direction below, in one number: equal for what lies in one group.</param>
    /// <param name="Key">The hop.</param>
    private readonly record struct Link(ulong Place, ulong Key) : IComparable<Link>
    {
        public int Node => (int)(Place >> 32);

        public int Type => (int)((uint)Place >> 1);

        public bool Incoming => (Place & 1) != 0;

        public static Link Of(int node, int type, bool incoming, ulong key) => new(((ulong)(uint)node << 32) | ((uint)type << 1) | (incoming ? 1u : 0u), key);

        public int CompareTo(Link other) => Place == other.Place ? HopKey.NewestFirst(Key, other.Key) : Place.CompareTo(other.Place);
    }
}
