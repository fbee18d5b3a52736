using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>
/// Tells a paragraph wrapped over several lines from lines that are paragraphs of their own.
/// Markdown joins all lines up to a blank one; plain text is joined where its lines are too even to be anything but wrapped.
/// </summary>
internal sealed class LineWrapping
{
    private const int WidestWrap = 110;
    private const int NarrowestWrap = 40;

    /// <summary>How far short of the width a wrapped line may fall beyond what the next word explains.</summary>
    private const int Slack = 2;

    private readonly string _text;
    private readonly bool _isMarkdown;
    private readonly int _width;

    public LineWrapping(string text, IReadOnlyList<TextLine> lines, bool isMarkdown)
    {
        _text = text;
        _isMarkdown = isMarkdown;
        _width = isMarkdown ? 0 : Width(lines);
    }

    public bool Continues(TextLine previous, TextLine next)
    {
        if (_isMarkdown)
        {
            return !(previous.EndsInBreak && EndsThought(previous));
        }

        return _width > 0 && previous.Content.End - previous.Start + 1 + FirstWordLength(next) + Slack > _width;
    }

    private bool EndsThought(TextLine line) =>
        Characters.IsSentenceEnd(_text[line.Content.End - 1]) || Characters.IsQuote(_text[line.Content.End - 1]) || _text[line.Content.End - 1] is ':' or '*';

    private int FirstWordLength(TextLine line)
    {
        var position = line.Content.Start;
        while (position < line.Content.End && !Characters.IsSpace(_text[position]))
        {
            position++;
        }

        return position - line.Content.Start;
    }

    /// <summary>The longest line, where all are short and two neighbours or more run on in mid-sentence; else 0.</summary>
    private int Width(IReadOnlyList<TextLine> lines)
    {
        var width = 0;
        var runningOn = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            width = Math.Max(width, lines[i].Content.End - lines[i].Start);
            if (i > 0 && !lines[i].IsBlank && !lines[i - 1].IsBlank && char.IsLower(_text[lines[i].Content.Start]))
            {
                runningOn++;
            }
        }

        return width is >= NarrowestWrap and <= WidestWrap && runningOn >= 1 ? width : 0;
    }
}
