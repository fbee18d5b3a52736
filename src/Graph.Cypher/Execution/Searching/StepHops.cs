using Graph.Cypher.Planning;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Execution.Searching;

/// <summary>The relationships of a node that any of several links may follow, read at once.</summary>
internal sealed class StepHops
{
    private readonly QueryContext _context;
    private readonly (SearchLink Link, Direction Direction, int[]? Types)[] _steps;
    private readonly Direction _direction;
    private readonly int[]? _types;

    /// <summary>The relationships for links that all have steps.</summary>
    public StepHops(QueryContext context, SearchLink[] links, bool isForward)
    {
        _context = context;
        _steps = Array.ConvertAll(links, link => (link, isForward ? link.Step!.Direction : link.Step!.Direction.Reversed(), TypesOf(link.Step))); // links with steps
        _direction = Array.TrueForAll(_steps, step => step.Direction == _steps[0].Direction) ? _steps[0].Direction : Direction.Both;
        _types = Array.Exists(_steps, step => step.Types is null) ? null : [.. _steps.SelectMany(step => step.Types!).Distinct()]; // none is null
    }

    /// <summary>Appends them.</summary>
    public void Expand(long node, HopBuffer into)
    {
        if (_types is not { Length: 0 })
        {
            _context.Reader.Expand(node, _direction, _types, into);
        }
    }

    /// <summary>Whether a link follows one of them, by its direction and type.</summary>
    public bool Follows(SearchLink link, long node, Hop hop)
    {
        var (_, direction, types) = Array.Find(_steps, step => step.Link == link);
        return (types is null || types.Contains(hop.Type)) && (direction == _direction || direction == Direction.Both || IsOf(direction, node, hop));
    }

    private bool IsOf(Direction direction, long node, Hop hop)
    {
        var ends = _context.EndsOf(hop.Relationship);
        return (direction == Direction.Outgoing ? ends.Start : ends.End) == node;
    }

    private int[]? TypesOf(SearchStep step) =>
        step.Types.Length == 0 ? null : [.. step.Types.Select(number => _context.Types[number]).Where(token => token >= 0)];
}
