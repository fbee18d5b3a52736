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
    /// <summary>No title has more words than this.</summary>
    private const int LongestTitle = 12;

    /// <summary>A headline has at least this many words.</summary>
    private const int ShortestHeadline = 5;

    private readonly WordTraits _traits = TraitsOf(Items);
    private readonly Item _stop = new(Items[^1].End, Items[^1].End, ItemKind.Mark, ".", false, '\0');

    private CueMatch?[]? _cues;
    private bool? _isHeadline;

    public int Start => Items[0].Start;

    public int End => Items[^1].End;

    public int Count => Items.Length;

    /// <summary>Whether a word of the unit may be such a part.</summary>
    public bool MayHold(WordTraits trait) => (_traits & trait) != 0;

    public ref readonly Item this[int index] => ref Items[index];

    /// <summary>The item at an index; a full stop on either side of the unit.</summary>
    public ref readonly Item At(int index) => ref (uint)index < (uint)Items.Length ? ref Items[index] : ref _stop;

    /// <summary>Whether Its Words Are Written Like This, so that a capital says nothing about a word.</summary>
    public bool IsHeadline => _isHeadline ??= IsInTitleCase();

    /// <summary>The verb of speech that starts at an item; null where none does. Looked up once for the whole unit.</summary>
    public CueMatch? CueAt(int index) =>
        index >= 0 && index < Items.Length && Items[index].MayBe(WordTraits.ReportVerb) ? (_cues ??= ReadCues())[index] : null;

    public bool IsWord(int index, string lower) => index >= 0 && index < Items.Length && Items[index].Lower == lower;

    /// <summary>The characters from one item to before another.</summary>
    public TextSpan Span(int first, int end) => new(Items[first].Start, Items[end - 1].End);

    /// <summary>Whether a quotation is the title of a book, a song or a programme: a few words, all of them in capitals, and no sentence.</summary>
    public bool IsTitle(int index)
    {
        var quoted = Reading.Text.AsSpan(Items[index].Start, Items[index].End - Items[index].Start);
        var (words, capitals) = (0, 0);
        for (var at = 1; at < quoted.Length && words <= LongestTitle; at++)
        {
            if (char.IsLetter(quoted[at]) && !char.IsLetter(quoted[at - 1]) && quoted[at - 1] is not ('\'' or '’'))
            {
                words++;
                capitals += char.IsUpper(quoted[at]) || MayBeLowerInTitle(quoted[at..], words) ? 1 : 0;
            }
        }

        return words is > 1 and <= LongestTitle && capitals == words && Items[index].LastMark is not ('?' or '!') && MayStandBeforeTitle(index - 1);
    }

    /// <summary>"of", "a", "the": short words after the first.</summary>
    private static bool MayBeLowerInTitle(ReadOnlySpan<char> word, int number) =>
        (word.Length > 3 && word[..3].ContainsAny(' ', ',') && number > 1) || word.StartsWith("the ") || word.StartsWith("and ");

    private bool MayStandBeforeTitle(int index) => index >= 0 && Items[index].Lower is not ("," or ":" or "said");

    private static WordTraits TraitsOf(Item[] items)
    {
        var traits = WordTraits.None;
        for (var at = 0; at < items.Length; at++)
        {
            traits |= items[at].Traits;
        }

        return traits;
    }

    private bool IsInTitleCase()
    {
        var (words, capitals) = (0, 0);
        foreach (var item in Items)
        {
            if (item is { Kind: ItemKind.Word, Lower.Length: > 3 })
            {
                words++;
                capitals += item.IsCapital ? 1 : 0;
            }
        }

        return words >= ShortestHeadline && capitals * 10 >= words * 9;
    }

    private CueMatch?[] ReadCues()
    {
        var cues = new CueMatch?[Items.Length];
        for (var at = 0; at < cues.Length; at++)
        {
            cues[at] = Items[at].MayBe(WordTraits.ReportVerb) ? CueLexicon.Shared.MatchAt(Items, at) : null;
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
