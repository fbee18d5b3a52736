namespace Graph.Cypher.Execution.Operators;

/// <summary>The tokens of the types that an expansion may walk.</summary>
internal sealed class TypeTokens(int[] numbers)
{
    private readonly int[] _tokens = new int[numbers.Length];

    /// <summary>The tokens now known; false when types were named and none of them exists, so that nothing can match.</summary>
    public bool TryResolve(QueryContext context, out ReadOnlySpan<int> tokens)
    {
        var known = 0;
        foreach (var number in numbers)
        {
            var token = context.Types[number];
            if (token >= 0)
            {
                _tokens[known++] = token;
            }
        }

        tokens = _tokens.AsSpan(0, known);
        return known > 0 || numbers.Length == 0;
    }
}
