namespace Graph.Extraction.Dates;

/// <summary>A day that the text tells by another one, with the tokens that belong to it.</summary>
internal readonly record struct ToldDay(DateOnly Day, int First, int End)
{
    /// <summary>The last day of "from Tuesday to Thursday"; null for one day.</summary>
    public DateOnly? Until { get; init; }
}
