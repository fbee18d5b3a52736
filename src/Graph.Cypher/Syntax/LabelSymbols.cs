using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>How the labels of one clause are combined so far.</summary>
internal record struct LabelSymbols
{
    /// <summary>The first colon between two labels of a node.</summary>
    public SourceSpan? Colon { get; set; }

    /// <summary>Whether <c>|</c>, <c>&amp;</c>, <c>!</c> or <c>%</c> occurs in the labels of a node.</summary>
    public bool HasSymbol { get; set; }

    /// <summary>Whether <c>IS</c> stands before labels.</summary>
    public bool HasIs { get; set; }

    /// <summary>The last <c>|:</c> between types.</summary>
    public SourceSpan? ColonBehindBar { get; set; }
}
