using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>One line of the text.</summary>
/// <param name="Content">Without the space around it; empty for a blank line.</param>
/// <param name="Start">Where the line starts, before any indent.</param>
/// <param name="EndsInBreak">Whether two spaces or more end it: Markdown's line break.</param>
internal readonly record struct TextLine(TextSpan Content, int Start, bool EndsInBreak)
{
    public bool IsBlank => Content.IsEmpty;

    public int Indent => Content.Start - Start;
}
