namespace Graph.Embedded.FullText;

/// <summary>
/// A piece of a search in FTS5's terms. FTS5 can only take away from what something else finds, so what must not be there
/// is kept apart until it meets what should be.
/// </summary>
/// <param name="Positive">An expression for what should be there; empty for none.</param>
/// <param name="Negative">An expression for what must not be there; empty for none.</param>
internal readonly record struct FullTextPart(string Positive, string Negative)
{
    public static FullTextPart Empty { get; } = new("", "");

    /// <summary>The whole as one FTS5 expression; empty where nothing should be there.</summary>
    public string Expression => Positive.Length == 0 || Negative.Length == 0 ? Positive : $"(({Positive}) NOT ({Negative}))";

    /// <summary>The part as parentheses close it.</summary>
    public FullTextPart Grouped => Positive.Length == 0 ? this : new FullTextPart($"({Expression})", "");

    public FullTextPart Negated => Positive.Length == 0 ? new FullTextPart(Negative, "") : new FullTextPart("", Expression);

    public static FullTextPart Of(string positive) => new(positive, "");

    public FullTextPart And(FullTextPart other) => new(Join(Positive, "AND", other.Positive), Join(Negative, "OR", other.Negative));

    public FullTextPart Or(FullTextPart other) => new(Join(Positive, "OR", other.Positive), Join(Negative, "OR", other.Negative));

    /// <summary>The part, looked for in one column only.</summary>
    public FullTextPart Within(string column) => new(Filter(column, Positive), Filter(column, Negative));

    private static string Filter(string column, string expression) => expression.Length == 0 ? "" : $"({column} : ({expression}))";

    private static string Join(string left, string word, string right) =>
        left.Length == 0 ? right : right.Length == 0 ? left : $"({left} {word} {right})";
}
