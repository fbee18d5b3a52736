namespace Graph.Cypher.Tests.Fuzz;

/// <summary>The names that a statement under way has declared, and new ones.</summary>
internal sealed class RandomNames(Random random)
{
    private readonly List<string> _known = [];
    private int _next;

    /// <summary>How many there are.</summary>
    public int Count => _known.Count;

    /// <summary>A name that is new, and known from now on.</summary>
    public string New(string prefix)
    {
        var name = FormattableString.Invariant($"{prefix}{_next++}");
        _known.Add(name);
        return name;
    }

    /// <summary>A name that is known.</summary>
    public string? Any() => _known.Count == 0 ? null : _known[random.Next(_known.Count)];

    /// <summary>A known name of a kind, now and then of any, or null where there is none.</summary>
    public string? Find(string prefix)
    {
        var fitting = _known.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return random.Next(80) == 0 ? "unknown"
            : random.Next(40) == 0 ? Any()
            : fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)];
    }

    /// <summary>Runs something whose names are gone behind it.</summary>
    public string Within(Func<string> make)
    {
        var before = _known.Count;
        var text = make();
        _known.RemoveRange(before, _known.Count - before);
        return text;
    }

    /// <summary>Forgets all but some.</summary>
    public void KeepOnly(IEnumerable<string> names)
    {
        var kept = names.Distinct().ToList();
        _known.Clear();
        _known.AddRange(kept);
    }
}
