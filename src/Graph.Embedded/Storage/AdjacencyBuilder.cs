using System.Runtime.InteropServices;

namespace Graph.Embedded.Storage;

/// <summary>Builds all nodes' hops at once, when a state is loaded.</summary>
internal static class AdjacencyBuilder
{
    /// <summary>Fills the hops and link counts of a state that has its nodes and relationships.</summary>
    public static void Build(GraphState state)
    {
        var ends = new Ends(state, incoming: false);
        var starts = new Ends(state, incoming: true);
        var groups = new List<HopGroup>();
        for (var node = 0; node < state.NextNode; node++)
        {
            if (!ends.Any(node) && !starts.Any(node))
            {
                continue;
            }

            ends.AddGroups(node, groups);
            starts.AddGroups(node, groups);
            state.Hops.Edit(node, state.Owner) = [.. groups];
            foreach (var group in groups)
            {
                state.Links.Add(state.Nodes[node].Labels, group.Type, group.Incoming, group.Count, state.Owner);
            }

            groups.Clear();
        }
    }

    /// <summary>All relationships in one direction, ordered by node (a counting sort).</summary>
    private sealed class Ends
    {
        private readonly bool _incoming;
        private readonly int[] _firsts;
        private readonly (int Type, ulong Key)[] _hops;
        private readonly List<ulong> _keys = [];

        public Ends(GraphState state, bool incoming)
        {
            _incoming = incoming;
            _firsts = new int[state.NextNode + 2];
            _hops = new (int Type, ulong Key)[state.RelationshipCount];
            for (var id = 0; id < state.NextRelationship; id++)
            {
                ref readonly var record = ref state.Relationships[id];
                if (record.Exists)
                {
                    _firsts[(incoming ? record.End : record.Start) + 2]++;
                }
            }

            for (var node = 2; node < _firsts.Length; node++)
            {
                _firsts[node] += _firsts[node - 1];
            }

            // Filling moves each node's first place to its end, which is the next node's first.
            for (var id = 0; id < state.NextRelationship; id++)
            {
                ref readonly var record = ref state.Relationships[id];
                if (record.Exists)
                {
                    var (here, there) = incoming ? (record.End, record.Start) : (record.Start, record.End);
                    _hops[_firsts[here + 1]++] = (record.Type, HopKey.Of(there, id));
                }
            }
        }

        public bool Any(int node) => _firsts[node] != _firsts[node + 1];

        public void AddGroups(int node, List<HopGroup> groups)
        {
            var hops = _hops.AsSpan(_firsts[node].._firsts[node + 1]);
            hops.Sort(static (left, right) => left.Type != right.Type ? left.Type.CompareTo(right.Type) : HopKey.NewestFirst(left.Key, right.Key));
            for (var start = 0; start < hops.Length;)
            {
                var end = start + 1;
                while (end < hops.Length && hops[end].Type == hops[start].Type)
                {
                    end++;
                }

                groups.Add(GroupOf(hops[start..end]));
                start = end;
            }
        }

        private HopGroup GroupOf(ReadOnlySpan<(int Type, ulong Key)> hops)
        {
            _keys.Clear();
            foreach (var (_, key) in hops)
            {
                _keys.Add(key);
            }

            return new HopGroup(hops[0].Type, _incoming, CollectionsMarshal.AsSpan(_keys));
        }
    }
}
