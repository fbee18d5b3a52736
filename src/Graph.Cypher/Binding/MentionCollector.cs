namespace Graph.Cypher.Binding;

/// <summary>Gathers the names a statement mentions, each once, in order.</summary>
internal sealed class MentionCollector
{
    private readonly OrderedDictionary<string, bool> _labels = [];
    private readonly OrderedDictionary<string, bool> _types = [];
    private readonly OrderedDictionary<string, bool> _keys = [];
    private readonly OrderedDictionary<string, bool> _parameters = [];
    private readonly OrderedDictionary<string, bool> _functions = [];
    private readonly OrderedDictionary<string, bool> _procedures = [];

    /// <summary>Notes a label.</summary>
    public void Label(string name) => _labels.TryAdd(name, true);

    /// <summary>Notes a relationship type.</summary>
    public void Type(string name) => _types.TryAdd(name, true);

    /// <summary>Notes a property key.</summary>
    public void Key(string name) => _keys.TryAdd(name, true);

    /// <summary>Notes a parameter.</summary>
    public void Parameter(string name) => _parameters.TryAdd(name, true);

    /// <summary>Notes a function.</summary>
    public void Function(string name) => _functions.TryAdd(name, true);

    /// <summary>Notes a procedure.</summary>
    public void Procedure(string name) => _procedures.TryAdd(name, true);

    /// <summary>All that was noted.</summary>
    public Mentions ToMentions() =>
        new([.. _labels.Keys], [.. _types.Keys], [.. _keys.Keys], [.. _parameters.Keys], [.. _functions.Keys], [.. _procedures.Keys]);
}
