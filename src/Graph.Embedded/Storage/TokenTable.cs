using System.Collections.Concurrent;

namespace Graph.Embedded.Storage;

/// <summary>
/// Names and their small integers, in the order they were first met. It only grows and belongs to the database as a
/// whole: a token of a transaction that was rolled back stays, so that no token ever changes its meaning.
/// </summary>
/// <remarks>Any number of threads may read while one adds.</remarks>
internal sealed class TokenTable
{
    private readonly ConcurrentDictionary<string, int> _tokens = new(StringComparer.Ordinal);
    private volatile string[] _names = [];

    public int Count => _names.Length;

    /// <summary>The token of a name, or −1.</summary>
    public int Find(string name) => _tokens.TryGetValue(name, out var token) ? token : -1;

    public string NameOf(int token) => _names[token];

    /// <summary>The token of a name, made when it is new. One thread at a time.</summary>
    public int Ensure(string name)
    {
        var token = Find(name);
        if (token >= 0)
        {
            return token;
        }

        var names = _names;
        token = names.Length;
        Array.Resize(ref names, token + 1);
        names[token] = name;
        _names = names;
        _tokens[name] = token;
        return token;
    }
}
