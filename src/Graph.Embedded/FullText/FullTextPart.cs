namespace Graph.Embedded.FullText;

/// <summary>
/// A piece of a search. FTS5 can only take away from what something else finds, so what must not be there is kept apart
/// until it meets what should be.
/// </summary>
/// <param name="Positive">What should be there.</param>
/// <param name="Negative">What must not be there.</param>
internal readonly record struct FullTextPart(FullTextExpression Positive, FullTextExpression Negative)
{
    public static FullTextPart Empty { get; } = new(FullTextExpression.None, FullTextExpression.None);

    /// <summary>The whole as one expression; none where nothing should be there.</summary>
    public FullTextExpression Whole => Positive.Without(Negative);

    /// <summary>The part as parentheses close it.</summary>
    public FullTextPart Grouped => Positive.IsNone ? this : new FullTextPart(Whole, FullTextExpression.None);

    public FullTextPart Negated => Positive.IsNone ? new FullTextPart(Negative, FullTextExpression.None) : new FullTextPart(FullTextExpression.None, Whole);

    public static FullTextPart Of(string positive) => new(new FullTextExpression(positive, ""), FullTextExpression.None);

    public FullTextPart And(FullTextPart other) => new(Positive.Join("AND", other.Positive), Negative.Join("OR", other.Negative));

    public FullTextPart Or(FullTextPart other) => new(Positive.Join("OR", other.Positive), Negative.Join("OR", other.Negative));

    /// <summary>The part, looked for in one column only.</summary>
    public FullTextPart Within(string column) => new(Positive.Within(column), Negative.Within(column));
}
