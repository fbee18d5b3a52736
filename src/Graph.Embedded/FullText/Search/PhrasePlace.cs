namespace Graph.Embedded.FullText.Search;

/// <summary>One word of a phrase on its way through a document.</summary>
/// <param name="places">Where the word stands in the document.</param>
/// <param name="offset">Its place in the phrase.</param>
/// <param name="word">A number that the same words share.</param>
internal sealed class PhrasePlace(List<int> places, int offset, int word)
{
    private int _next;

    /// <summary>Where the phrase would begin.</summary>
    public int Start { get; private set; }

    /// <summary>Its place in the phrase.</summary>
    public int Offset => offset;

    /// <summary>A number that the same words share.</summary>
    public int Word => word;

    /// <summary>Goes to the next place; false behind the last.</summary>
    public bool Advance()
    {
        if (_next == places.Count)
        {
            return false;
        }

        Start = places[_next++] - offset;
        return true;
    }

    /// <summary>Whether it comes before another: by where it starts, then by its place in the phrase.</summary>
    public bool IsBefore(PhrasePlace other) => Start != other.Start ? Start < other.Start : offset < other.Offset;
}
