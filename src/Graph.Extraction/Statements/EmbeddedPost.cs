using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>A post as news pages set it: <c>We will win! — Ann Berg (@annberg) 8 November 2016</c>.</summary>
internal sealed record EmbeddedPost(TextSpan Content, TextSpan Dash, TextSpan Author)
{
    /// <summary>No signature is longer than this many characters.</summary>
    private const int LongestSignature = 120;

    /// <summary>The post that a passage is; null where it is none.</summary>
    public static EmbeddedPost? Read(Reading reading, TextSpan passage)
    {
        var words = passage.Of(reading.Text);
        var handle = words.LastIndexOf("(@", StringComparison.Ordinal);
        if (handle <= 0 || words.Length - handle > LongestSignature)
        {
            return null;
        }

        var dash = words[..handle].LastIndexOfAny('—', '–', '―');
        if (dash <= 0 || handle - dash > LongestSignature)
        {
            return null;
        }

        var content = words[..dash].TrimEnd().Length;
        var author = dash + 1;
        while (author < handle && char.IsWhiteSpace(words[author]))
        {
            author++;
        }

        var end = words[..handle].TrimEnd().Length;
        return content == 0 || end <= author
            ? null
            : new EmbeddedPost(
                new TextSpan(passage.Start, passage.Start + content),
                new TextSpan(passage.Start + dash, passage.Start + dash + 1),
                new TextSpan(passage.Start + author, passage.Start + end));
    }
}
