namespace Graph.Extraction.Records;

/// <summary>One gift of a description.</summary>
/// <param name="Item">The thing, without article and category.</param>
/// <param name="Description">All that is said of it; null where that is the item.</param>
/// <param name="Value">In US dollars, as a decimal number; null where not said.</param>
/// <param name="Start">Where its words start in the record's text.</param>
internal sealed record DescribedGift(string Item, string? Description, string? ReceivedOn, string? Value, string? Disposition, int Start, int End)
{
    /// <summary>The office of the receiver it is for alone ("For the First Lady: …"); null where it is for all.</summary>
    public string? For { get; init; }
}
