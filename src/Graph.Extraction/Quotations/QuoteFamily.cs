namespace Graph.Extraction.Quotations;

/// <summary>Kinds of marks that pair with each other.</summary>
internal enum QuoteFamily
{
    /// <summary>“ ” „ " `` '' .</summary>
    Double,

    /// <summary>‘ ’ ‚ ' ` .</summary>
    Single,

    /// <summary>« » ‹ ›.</summary>
    Angle,
}
