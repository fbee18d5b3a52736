namespace Graph.Embedded.FullText;

/// <summary>An FTS5 expression and the operator on its top, so that chains of one operator stay flat: FTS5 refuses deep ones.</summary>
/// <param name="Text">The expression; empty for none.</param>
/// <param name="Top">AND, OR, or empty for what needs no parentheses.</param>
internal readonly record struct FullTextExpression(string Text, string Top)
{
    public static FullTextExpression None { get; } = new("", "");

    public bool IsNone => Text.Length == 0;

    public FullTextExpression Join(string word, FullTextExpression other) =>
        IsNone ? other : other.IsNone ? this : new FullTextExpression($"{Under(word)} {word} {other.Under(word)}", word);

    /// <summary>The expression without what another finds.</summary>
    public FullTextExpression Without(FullTextExpression other) =>
        IsNone || other.IsNone ? this : new FullTextExpression($"(({Text}) NOT ({other.Text}))", "");

    /// <summary>The expression, looked for in one column only.</summary>
    public FullTextExpression Within(string column) => IsNone ? this : new FullTextExpression($"({column} : ({Text}))", "");

    private string Under(string word) => Top.Length == 0 || Top == word ? Text : $"({Text})";
}
