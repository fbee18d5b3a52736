namespace Graph.Conformance.Stores;

/// <summary>Names and their tokens.</summary>
internal sealed class TokenTable
{
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public int Find(string name) => _names.IndexOf(name);

    public string Name(int token) => _names[token];

    public int Ensure(string name)
    {
        var token = Find(name);
        if (token >= 0)
        {
            return token;
        }

        _names.Add(name);
        return _names.Count - 1;
    }
}
