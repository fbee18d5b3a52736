namespace Graph.Cypher.Execution;

/// <summary>What was made of the statements last used, by text. Safe for any number of threads.</summary>
internal sealed class StatementCache<T>(int size)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, T Statement)>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, T Statement)> _byUse = [];

    /// <summary>The statement of a text, or null.</summary>
    public T? Find(string text)
    {
        lock (_lock)
        {
            if (!_byText.TryGetValue(text, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Statement;
        }
    }

    /// <summary>Keeps a statement; the one that was used longest ago goes.</summary>
    public void Add(string text, T statement)
    {
        lock (_lock)
        {
            if (_byText.ContainsKey(text))
            {
                return;
            }

            _byText[text] = _byUse.AddFirst((text, statement));
            if (_byUse.Count > size && _byUse.Last is { } last)
            {
                _byUse.RemoveLast();
                _byText.Remove(last.Value.Text);
            }
        }
    }
}
