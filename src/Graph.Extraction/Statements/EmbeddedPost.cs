using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>
/// A post as news pages set it: <c>We will win! — Ann Berg (@annberg) 8 November 2016</c>, its signature perhaps a paragraph of its own,
/// or <c>.@annberg: We will win!</c>
/// </summary>
internal sealed record EmbeddedPost(TextSpan Content, TextSpan Dash, TextSpan Author)
{
    /// <summary>No signature is longer than this many characters.</summary>
    private const int LongestSignature = 120;

    /// <summary>No handle is longer than this many characters.</summary>
    private const int LongestHandle = 40;

    /// <summary>The post that a passage is; null where it is none.</summary>
    public static EmbeddedPost? Read(Reading reading, int passage)
    {
        var span = reading.Article.Passages[passage].Span;
        return Labelled(reading.Text, span) ?? Signed(reading.Text, span, span) ?? SignedBelow(reading, passage);
    }

    private static EmbeddedPost? SignedBelow(Reading reading, int passage)
    {
        var passages = reading.Article.Passages;
        return passage + 1 < passages.Count && IsSignature(reading.Text, passages[passage + 1].Span)
            ? Signed(reading.Text, passages[passage].Span, passages[passage + 1].Span)
            : null;
    }

    /// <summary>Whether a passage is nothing but who posted the one before it.</summary>
    public static bool IsSignature(string text, TextSpan passage) =>
        passage.Of(text).TrimStart() is ['—' or '–' or '―' or '-', ..] words
        && words.IndexOf("(@", StringComparison.Ordinal) is > 0 and < LongestSignature;

    /// <summary>The length of a tag that opens the post: <c>&lt;tweet id="1"&gt;</c>; 0 where there is none.</summary>
    private static int TagLength(ReadOnlySpan<char> words) => words is ['<', ..] ? words.IndexOf('>') + 1 : 0;

    private static EmbeddedPost? Signed(string text, TextSpan passage, TextSpan signature)
    {
        var words = signature.Of(text);
        var handle = words.LastIndexOf("(@", StringComparison.Ordinal);
        if (handle <= 0 || words.Length - handle > LongestSignature)
        {
            return null;
        }

        var dash = words[..handle].LastIndexOfAny('—', '–', '―');
        dash = dash < 0 && words[..handle].TrimStart() is ['-', ..] ? words.IndexOf('-') : dash;
        if (dash < 0 || handle - dash > LongestSignature)
        {
            return null;
        }

        var content = signature == passage ? words[..dash].TrimEnd().Length : passage.Of(text).TrimEnd().Length;
        var author = dash + 1;
        while (author < handle && (char.IsWhiteSpace(words[author]) || words[author] == '-'))
        {
            author++;
        }

        var end = words[..handle].TrimEnd().Length;
        var tag = TagLength(passage.Of(text)[..content]);
        return content == tag || end <= author
            ? null
            : new EmbeddedPost(
                new TextSpan(passage.Start + tag, passage.Start + content),
                new TextSpan(signature.Start + dash, signature.Start + dash + 1),
                new TextSpan(signature.Start + author, signature.Start + end));
    }

    /// <summary>A handle and a colon before the words posted.</summary>
    private static EmbeddedPost? Labelled(string text, TextSpan passage)
    {
        var words = passage.Of(text);
        var at = words is ['.', '@', ..] ? 1 : 0;
        if (words.Length <= at || words[at] != '@')
        {
            return null;
        }

        var end = at + 1;
        while (end < words.Length && end - at < LongestHandle && (char.IsLetterOrDigit(words[end]) || words[end] == '_'))
        {
            end++;
        }

        if (end == at + 1 || end + 1 >= words.Length || words[end] != ':')
        {
            return null;
        }

        var first = end + 1;
        while (first < words.Length && char.IsWhiteSpace(words[first]))
        {
            first++;
        }

        var length = words.TrimEnd().Length;
        return first >= length
            ? null
            : new EmbeddedPost(
                new TextSpan(passage.Start + first, passage.Start + length),
                new TextSpan(passage.Start + end, passage.Start + end + 1),
                new TextSpan(passage.Start + at, passage.Start + end));
    }
}
