using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>Tells the headings of plain text: short lines that end without a full stop, before longer paragraphs.</summary>
internal sealed class PlainHeadings(string text, List<Block> blocks)
{
    /// <summary>A plain line longer than this is no heading, though it ends without a full stop.</summary>
    public const int Longest = 100;

    /// <summary>A colon behind fewer characters than these follows a label: "QUESTION: …".</summary>
    private const int LongestLabel = 30;

    /// <summary>The text of a second heading stands among so many blocks after the first line.</summary>
    private const int TextReach = 3;

    private static readonly string[] ListTitles = ["List of", "Lists of", "Register of", "Chronology", "Timeline"];

    /// <summary>Makes blocks of prose headings where their form says so.</summary>
    public void Mark()
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (IsShort(blocks[i]) && StandsOver(i) && IsHeadingText(blocks[i].Span.Of(text), i == 0))
            {
                blocks[i] = blocks[i] with { Kind = PassageKind.Heading };
            }
        }
    }

    private static bool IsShort(Block block) => block.Kind == PassageKind.Prose && block.Span.Length <= Longest;

    /// <summary>Whether a longer paragraph follows, or, after the first line, more of another kind.</summary>
    private bool StandsOver(int index) => blocks[index + 1].Span.Length > blocks[index].Span.Length || (index == 0 && OpensMore());

    /// <summary>The entries of a live blog, a list, or another heading and its text begin right after the first line.</summary>
    private bool OpensMore() => blocks[0].Entry < 0 && (blocks[1].Entry >= 0 || OpensList() || OpensHeading());

    private bool OpensHeading() => blocks.Skip(1).Take(TextReach).Any(block => block.Span.Length > blocks[0].Span.Length);

    /// <summary>"List of …", or a line and a shorter one over points.</summary>
    private bool OpensList()
    {
        if (blocks.Count <= 2)
        {
            return false;
        }

        return blocks[1].Kind == PassageKind.Bullet
            ? ListTitles.Any(words => blocks[0].Span.Of(text).StartsWith(words))
            : blocks[2].Kind == PassageKind.Bullet && blocks[1].Span.Length < blocks[0].Span.Length;
    }

    private static bool IsHeadingText(ReadOnlySpan<char> words, bool isFirst) =>
        StartsHeading(words[0]) && EndsHeading(words[^1], isFirst) && !HasLabel(words, isFirst);

    private static bool StartsHeading(char first) => !Characters.IsQuote(first) && !Characters.IsDash(first) && !char.IsLower(first);

    private static bool EndsHeading(char last, bool isFirst) =>
        !Characters.IsSentenceEnd(last)
        && !Characters.IsQuote(last)
        && !Characters.IsDash(last)
        && last is not (',' or ';' or '-')
        && (last != ':' || isFirst);

    /// <summary>"QUESTION: What …" is no heading; "LIVE: Leaders meet" at the head of a text is one.</summary>
    private static bool HasLabel(ReadOnlySpan<char> words, bool isFirst)
    {
        var colon = words.IndexOf(": ");
        return colon is >= 0 and <= LongestLabel && !(isFirst && LineWords.IsRubric(words[..colon]));
    }
}
