namespace Graph.Extraction.Statements;

/// <summary>What an item of a unit is.</summary>
internal enum ItemKind : byte
{
    Word,
    Number,
    Possessive,
    Mark,

    /// <summary>A whole outermost quotation, read as one thing.</summary>
    Quotation,
}
