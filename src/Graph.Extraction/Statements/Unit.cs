using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>
/// A sentence as reports are read: quotations stand in it as single items, and sentences that a quotation straddles are one unit.
/// </summary>
/// <param name="Reading">The article it belongs to.</param>
/// <param name="Passage">Index of its passage.</param>
/// <param name="Items">Its words, marks and quotations, in order; never empty.</param>
/// <param name="IsReadout">Whether the article is an official read-out.</param>
internal sealed record Unit(Reading Reading, int Passage, Item[] Items, bool IsReadout)
{
    private CueMatch?[]? _cues;

    public int Start => Items[0].Start;

    public int End => Items[^1].End;

    public int Count => Items.Length;

    public ref readonly Item this[int index] => ref Items[index];

    /// <summary>The item at an index; a full stop on either side of the unit.</summary>
    public Item At(int index) => index >= 0 && index < Items.Length ? Items[index] : new Item(End, End, ItemKind.Mark, ".", false, '\0');

    /// <summary>The verb of speech that starts at an item; null where none does. Looked up once for the whole unit.</summary>
    public CueMatch? CueAt(int index)
    {
        _cues ??= ReadCues();
        return index >= 0 && index < _cues.Length ? _cues[index] : null;
    }

    public bool IsWord(int index, string lower) => index >= 0 && index < Items.Length && Items[index].Lower == lower;

    /// <summary>The characters from one item to before another.</summary>
    public TextSpan Span(int first, int end) => new(Items[first].Start, Items[end - 1].End);

    private CueMatch?[] ReadCues()
    {
        var cues = new CueMatch?[Items.Length];
        for (var at = 0; at < cues.Length; at++)
        {
            cues[at] = CueLexicon.Shared.MatchAt(Items, at);
        }

        return cues;
    }

    /// <summary>Index of the item that starts at an offset, or of the first after it.</summary>
    public int IndexAt(int offset)
    {
        var low = 0;
        var high = Items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Items[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
