using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Actors;
using Graph.Extraction.Articles;

namespace Graph.Extraction;

/// <summary>Takes an article apart, in a fixed order: paragraphs, sentences, dates, actors.</summary>
internal static class ReadingBuilder
{
    public static Reading Build(ArticleSource source)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Text)));
        var article = new Article(
            "article:" + hash, source.Text, hash, source.Title, source.Url, source.Publisher, source.PublishedAt, null, null, []);
        return new Reading(article, [], [], new ActorIndex([], []), []);
    }
}
