namespace Graph.Cypher.Execution;

/// <summary>The store's tokens for the names of a plan, looked up once a run; a name not known yet is asked for again.</summary>
internal sealed class TokenCache
{
    private readonly IReadOnlyList<string> _names;
    private readonly Func<string, int> _find;
    private readonly int[] _tokens;

    public TokenCache(IReadOnlyList<string> names, Func<string, int> find)
    {
        _names = names;
        _find = find;
        _tokens = new int[names.Count];
        Array.Fill(_tokens, -1);
    }

    /// <summary>The token of a numbered name, or -1.</summary>
    public int this[int number]
    {
        get
        {
            var token = _tokens[number];
            if (token < 0)
            {
                token = _find(_names[number]);
                _tokens[number] = token;
            }

            return token;
        }
    }
}
