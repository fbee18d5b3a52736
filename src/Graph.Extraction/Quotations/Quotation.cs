namespace Graph.Extraction.Quotations;

/// <summary>A stretch of text inside quotation marks.</summary>
/// <param name="Start">Offset of the opening mark, or of the first word where that mark is missing.</param>
/// <param name="End">Offset after the closing mark, or after the last word where that mark is missing.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for a quotation inside one, and so on.</param>
/// <param name="IsMended">One of the marks is missing and its place was inferred.</param>
/// <param name="GoesOn">The next paragraph opens with a mark and goes on with the same quotation.</param>
internal readonly record struct Quotation(int Start, int End, int Depth, bool IsMended, bool GoesOn)
{
    /// <summary>Length in UTF-16 code units, marks included.</summary>
    public int Length => End - Start;

    /// <summary>Whether an offset lies inside, marks included.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;
}
