using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Execution.Searching;

/// <summary>
/// A search by breadth for the shortest paths of a pattern, in the graph of nodes and the places of the pattern they stand
/// in: from a node to all ends, or, where the end is known, from both ends in turn. What it finds comes in Neo4j's order.
/// </summary>
internal sealed class PathSearch(QueryContext context, SearchAutomaton automaton, long source, long? target, long wanted)
{
    private const long BytesOfANode = 200;
    private const long BytesOfAWay = 72;

    private readonly Dictionary<(long Node, int State), ReachedNode> _reached = [];
    private readonly SearchSide _forward = new(true);
    private readonly SearchSide _backward = new(false);
    private readonly HopBuffer _hops = new();
    private readonly List<ReachedNode> _ends = [];
    private readonly WalkLengths _lengths = new(context, target is not null);
    private long _unsatisfied;
    private long _relationships;
    private bool _met;

    /// <summary>The length of the paths that end at <see cref="Ends"/>.</summary>
    public int Depth { get; private set; }

    /// <summary>The memory that it holds.</summary>
    public long Bytes { get; private set; }

    /// <summary>Where the search began.</summary>
    public ReachedNode Source { get; private set; } = null!; // Begin sets it

    /// <summary>Whether a node may begin paths of the current length less what follows it.</summary>
    public bool IsReachedBy(ReachedNode node, int length) => _lengths.Has(node, length);

    /// <summary>Looks at paths without relationships.</summary>
    public void Begin()
    {
        Source = New(source, automaton.Start);
        Discover(Source, _forward);
        _forward.Advance();
        if (target is { } node)
        {
            Encounter(node, automaton.End, _backward);
            _backward.Advance();
        }

        _lengths.Begin(Source);
    }

    /// <summary>Goes one step farther; false where no longer path is to be had.</summary>
    public bool Deepen()
    {
        if (Depth == automaton.Upper || (_unsatisfied == 0 && (target is not null || !HasMore)))
        {
            return false;
        }

        // No path is longer than there are relationships, once all of them are known.
        if (!HasMore && (Depth >= _relationships || (target is not null && !_met)))
        {
            return false;
        }

        Depth++;
        _ends.Clear();
        if (HasMore)
        {
            Expand(target is not null && _backward.Level.Count < _forward.Level.Count ? _backward : _forward);
            _lengths.Grown();
        }

        return true;
    }

    /// <summary>Where paths of the current length may end, and more are wanted.</summary>
    public IEnumerable<ReachedNode> Ends()
    {
        if (target is not null && !_met)
        {
            return [];
        }

        _lengths.Reach(Depth);
        var again = _lengths.At(Depth)
            .Where(node => node.State == automaton.End && node.EndsAt != Depth)
            .OrderBy(node => node.Before.Where(way => _lengths.Has(way.From, Depth - way.Link.Length)).Min(way => way.From.Node))
            .ThenBy(node => node.Node);
        return [.. _ends.Concat(again).Where(end => end.Wanted > 0 && _lengths.Has(end, Depth))];
    }

    /// <summary>One of the paths, or lengths, that were wanted of an end was found.</summary>
    public void Satisfy(ReachedNode end)
    {
        if (--end.Wanted == 0)
        {
            _unsatisfied--;
        }
    }

    private bool HasMore => _forward.Level.Count > 0 && (target is null || _backward.Level.Count > 0);

    private ReachedNode New(long node, SearchState state)
    {
        var reached = new ReachedNode(node, state);
        _reached.Add((node, state.Number), reached);
        Take(BytesOfANode);
        if (state == automaton.End && (target is null || target == node))
        {
            reached.Wanted = wanted;
            _unsatisfied++;
        }

        return reached;
    }

    private ReachedNode Encounter(long node, SearchState state, SearchSide side)
    {
        if (!_reached.TryGetValue((node, state.Number), out var reached))
        {
            reached = New(node, state);
        }

        if (!(side.IsForward ? reached.IsSeenForward : reached.IsSeenBackward))
        {
            Discover(reached, side);
        }

        return reached;
    }

    private void Discover(ReachedNode reached, SearchSide side)
    {
        side.Add(reached);
        (reached.IsSeenForward, reached.IsSeenBackward) = (reached.IsSeenForward || side.IsForward, reached.IsSeenBackward || !side.IsForward);
        _met |= reached.IsSeenForward && reached.IsSeenBackward;
        foreach (var link in (side.IsForward ? reached.State.After : reached.State.Before).Where(link => link.Step is null))
        {
            var next = side.IsForward ? link.To : link.From;
            if (MayStand(reached.Node, next))
            {
                Connect(reached, Encounter(reached.Node, next, side), link, -1, side);
            }
        }
    }

    private void Connect(ReachedNode at, ReachedNode next, SearchLink link, long relationship, SearchSide side)
    {
        var (from, to) = side.IsForward ? (at, next) : (next, at);
        if (IsKnown(from, to, relationship, side))
        {
            return;
        }

        var known = new Way(from, to, link, relationship);
        to.Before.Add(known);
        from.After.Add(known);
        _relationships += link.Length;
        Take(BytesOfAWay);
        if (side.IsForward && to.Wanted > 0 && to.EndsAt != Depth)
        {
            to.EndsAt = Depth;
            _ends.Add(to);
        }
    }

    // From the other end.
    private static bool IsKnown(ReachedNode from, ReachedNode to, long relationship, SearchSide side)
    {
        if (side.IsForward ? !from.IsSeenBackward || !to.IsSeenBackward : !from.IsSeenForward || !to.IsSeenForward)
        {
            return false;
        }

        return to.Before.Count < from.After.Count
            ? to.Before.Exists(way => way.From == from && way.Relationship == relationship)
            : from.After.Exists(way => way.To == to && way.Relationship == relationship);
    }

    private void Take(long bytes)
    {
        context.Budget.Take(bytes);
        Bytes += bytes;
    }

    private void Expand(SearchSide side)
    {
        foreach (var places in side.Level)
        {
            var links = places.SelectMany(place => side.IsForward ? place.State.After : place.State.Before).Where(link => link.Step is not null).ToArray();
            if (links.Length > 0)
            {
                Expand(places, links, side);
            }
        }

        side.Advance();
    }

    private void Expand(IReadOnlyList<ReachedNode> places, SearchLink[] links, SearchSide side)
    {
        var node = places[0].Node;
        var steps = new StepHops(context, links, side.IsForward);
        _hops.Clear();
        steps.Expand(node, _hops);
        foreach (var hop in _hops.Hops.ToArray())
        {
            context.Budget.Step();
            foreach (var link in links)
            {
                if (steps.Follows(link, node, hop) && Holds(link, node, hop, side))
                {
                    var at = places.First(place => place.State == (side.IsForward ? link.From : link.To));
                    Connect(at, Encounter(hop.Neighbour, side.IsForward ? link.To : link.From, side), link, hop.Relationship, side);
                }
            }
        }
    }

    private bool Holds(SearchLink link, long node, Hop hop, SearchSide side)
    {
        var (from, to) = side.IsForward ? (node, hop.Neighbour) : (hop.Neighbour, node);
        if (!MayStand(hop.Neighbour, side.IsForward ? link.To : link.From))
        {
            return false;
        }

        // What begins or ends elsewhere belongs to no path.
        if (link.Step!.Tests.Length == 0 || !MayBelong(link, from, to)) // only links with steps come here
        {
            return true;
        }

        Stand(link.From, from);
        Stand(link.To, to);
        context.Row[link.Step.Slot] = Value.RelationshipNumber(hop.Relationship);
        return Array.TrueForAll(link.Step.Tests, test => Truth.Holds(test(context)));
    }

    // Nobody asks for nodes between the relationships of a variable length.
    private void Stand(SearchState state, long node)
    {
        if (state.Slot >= 0)
        {
            context.Row[state.Slot] = Value.NodeNumber(node);
        }
    }

    private bool MayBelong(SearchLink link, long from, long to) =>
        (link.From != automaton.Start || from == source) && (link.To != automaton.End || target is null || to == target);

    // Where the end is known, it was tested before.
    private bool MayStand(long node, SearchState state)
    {
        if (state.Tests.Length == 0 || (state == automaton.End && target is not null) || state == automaton.Start)
        {
            return true;
        }

        context.Row[state.Slot] = Value.NodeNumber(node);
        return Array.TrueForAll(state.Tests, test => Truth.Holds(test(context)));
    }
}
