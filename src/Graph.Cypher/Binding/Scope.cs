namespace Graph.Cypher.Binding;

/// <summary>The variables that may be named at one place. A scope within a boundary notes what it takes from outside.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Variable> _names = new(StringComparer.Ordinal);
    private readonly List<Variable> _declared = [];
    private readonly List<Variable>? _imports;

    /// <summary>A scope that also sees what its parent sees; a boundary keeps the list of what is taken through it.</summary>
    public Scope(Scope? parent, bool isBoundary = false)
    {
        Parent = parent;
        _imports = isBoundary ? [] : null;
    }

    /// <summary>The scope around it, or null.</summary>
    public Scope? Parent { get; }

    /// <summary>What was taken through this boundary, in the order it was first named; empty for other scopes.</summary>
    public IReadOnlyList<Variable> Imports => _imports ?? [];

    /// <summary>Variables that a query within this boundary begins with, and that its first WITH may drop.</summary>
    public IReadOnlyList<Variable> Seeds { get; private set; } = [];

    /// <summary>A boundary through which nothing is seen but what a query begins with.</summary>
    public static Scope ForSeeds(IReadOnlyList<Variable> seeds)
    {
        var boundary = new Scope(null, isBoundary: true) { Seeds = seeds };
        boundary._imports!.AddRange(seeds); // a boundary has the list
        return boundary;
    }

    /// <summary>Makes a variable known here under its name, in place of another of that name.</summary>
    public void Add(Variable variable) => Add(variable.Name, variable);

    /// <summary>Makes a variable known here under another name.</summary>
    public void Add(string name, Variable variable)
    {
        _names[name] = variable;
        _declared.Add(variable);
    }

    /// <summary>The variable of a name, or null.</summary>
    public Variable? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._names.TryGetValue(name, out var variable))
            {
                NoteImport(scope, variable);
                return variable;
            }
        }

        return null;
    }

    /// <summary>Whether a name is declared in this scope itself or around it, up to a boundary.</summary>
    public bool OwnsLocally(Variable variable)
    {
        for (var scope = this; scope is not null; scope = scope._imports is null ? scope.Parent : null)
        {
            if (scope._declared.Contains(variable))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The named variables up to the nearest boundary, by the alphabet: what <c>*</c> stands for.</summary>
    public List<Variable> Visible()
    {
        var found = new SortedDictionary<string, Variable>(StringComparer.Ordinal);
        for (var scope = this; scope is not null && scope._imports is null; scope = scope.Parent)
        {
            foreach (var (name, variable) in scope._names)
            {
                if (!variable.IsAnonymous)
                {
                    found.TryAdd(name, variable);
                }
            }
        }

        return [.. found.Values];
    }

    /// <summary>All names that can be found from here, by the alphabet.</summary>
    public IEnumerable<string> AllNames()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            names.UnionWith(scope._names.Values.Where(variable => !variable.IsAnonymous).Select(variable => variable.Name));
        }

        return names;
    }

    private void NoteImport(Scope owner, Variable variable)
    {
        for (var scope = this; scope != owner && scope is not null; scope = scope.Parent)
        {
            if (scope._imports is { } imports && !imports.Contains(variable))
            {
                imports.Add(variable);
            }
        }
    }
}
