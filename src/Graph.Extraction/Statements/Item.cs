namespace Graph.Extraction.Statements;

/// <summary>A token outside quotation marks, or a whole quotation.</summary>
/// <param name="Lower">The word in lower case; a mark as it is; empty for a quotation.</param>
/// <param name="IsCapital">Whether a word begins with a capital.</param>
/// <param name="LastMark">The last character inside a quotation's closing mark; <c>'\0'</c> for other items.</param>
internal readonly record struct Item(int Start, int End, ItemKind Kind, string Lower, bool IsCapital, char LastMark)
{
    /// <summary>A name that looks like an adverb: "Kelly", "Donnelly".</summary>
    public bool IsName { get; init; }

    /// <summary>What the tables say of the word; none for a quotation.</summary>
    public WordTraits Traits { get; init; }

    public bool Is(string lower) => Lower == lower;

    public bool EndsWith(string ending) => Lower.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>A word that does not begin with a capital.</summary>
    public bool IsLowerWord => Kind == ItemKind.Word && !IsCapital;

    /// <summary>Whether the tables let the word be such a part.</summary>
    public bool MayBe(WordTraits trait) => (Traits & trait) != 0;

    /// <summary>A quotation that ends as its sentence does.</summary>
    public bool EndsSentence => Kind == ItemKind.Quotation && LastMark is '.' or '?' or '!' or '…';

    /// <summary>A quotation whose last mark shows that its reporter follows: <c>“…,” he said</c>.</summary>
    public bool AwaitsReporter => Kind == ItemKind.Quotation && LastMark is ',' or '?' or '!' or '—' or '-' or '…';
}
