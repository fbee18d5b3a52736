namespace Graph.Api.Tests.Features;

/// <summary>An invented article, short enough to be known by heart.</summary>
internal static class SampleArticle
{
    public const string Title = "Japan and Australia sign a treaty";

    /// <summary>When it was published.</summary>
    public const string Day = "2019-03-12";

    public const string Text = """
        Japan and Australia sign a treaty
        12 March 2019
        Japanese Prime Minister Shinzo Abe met Australian Prime Minister Scott Morrison in Tokyo on Tuesday.
        “We are close partners,” Abe said.
        Abe and Morrison signed a Treaty on Friendship between Japan and Australia.
        Morrison presented Abe with a wooden bowl.

        """;
}
