namespace Graph.Relations.Identity;

/// <summary>Values by key in the order in which they came, each once.</summary>
internal sealed class ListsByKey<T>
    where T : notnull
{
    private readonly Dictionary<string, List<T>> _lists = new(StringComparer.Ordinal);
    private readonly HashSet<(string Key, T Value)> _held = [];

    /// <summary>The values of a key; none where it has none.</summary>
    public IReadOnlyList<T> this[string key] => _lists.TryGetValue(key, out var list) ? list : [];

    public void Add(string key, T value)
    {
        if (_held.Add((key, value)))
        {
            if (!_lists.TryGetValue(key, out var list))
            {
                _lists.Add(key, list = []);
            }

            list.Add(value);
        }
    }
}
