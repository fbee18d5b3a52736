namespace Graph.Bolt;

/// <summary>The column names of a result and where each stands.</summary>
internal sealed class RecordKeys
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public RecordKeys(string[] names)
    {
        Names = names;
        for (var i = 0; i < names.Length; i++)
        {
            _positions[names[i]] = i;
        }
    }

    public string[] Names { get; }

    public int IndexOf(string key) => TryIndexOf(key, out var index)
        ? index
        : throw new KeyNotFoundException($"The row has no column '{key}'; it has {string.Join(", ", Names)}.");

    public bool TryIndexOf(string key, out int index) => _positions.TryGetValue(key, out index);

    /// <summary>The key itself where it is there, else the first that differs in case only, else the key.</summary>
    public string InAnyCase(string key) =>
        _positions.ContainsKey(key) ? key : Array.Find(Names, name => string.Equals(name, key, StringComparison.OrdinalIgnoreCase)) ?? key;
}
