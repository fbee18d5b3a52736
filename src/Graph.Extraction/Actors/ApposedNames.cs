namespace Graph.Extraction.Actors;

/// <summary>Who is named in full at a token, or behind a description and a comma.</summary>
internal sealed class ApposedNames(TokenView view, Func<int, PersonEntry?> namedAt)
{
    /// <summary>The person whose phrase, titles included, starts at a token; null where nobody's does.</summary>
    public PersonEntry? At(int index) => namedAt(index);

    /// <summary>", Ada Berg,": who is named right after a description is the one described, unless of another state than it says.</summary>
    public PersonEntry? After(int comma, string? state) =>
        view.Word(comma) is "," && comma + 1 < view.Tokens.Count
        && namedAt(comma + 1) is { } person && (state is null || person.State is null || person.State == state)
            ? person
            : null;
}
