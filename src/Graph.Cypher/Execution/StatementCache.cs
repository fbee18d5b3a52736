namespace Graph.Cypher.Execution;

/// <summary>The statements last used, by text. Safe for any number of threads.</summary>
internal sealed class StatementCache(int size)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<CompiledStatement>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<CompiledStatement> _byUse = [];

    /// <summary>The statement of a text, or null.</summary>
    public CompiledStatement? Find(string text)
    {
        lock (_lock)
        {
            if (!_byText.TryGetValue(text, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value;
        }
    }

    /// <summary>Keeps a statement; the one that was used longest ago goes.</summary>
    public void Add(string text, CompiledStatement statement)
    {
        lock (_lock)
        {
            if (_byText.ContainsKey(text))
            {
                return;
            }

            _byText[text] = _byUse.AddFirst(statement);
            if (_byUse.Count > size && _byUse.Last is { } last)
            {
                _byUse.RemoveLast();
                _byText.Remove(last.Value.Text);
            }
        }
    }
}
