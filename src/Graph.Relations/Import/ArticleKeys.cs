using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Drafts;
using Graph.Relations.Claims;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>Fingerprints of an article and of what was read from it.</summary>
internal static class ArticleKeys
{
    /// <summary>
    /// The same for syndicated copies: the words from the first passage on count, not how they are set, nor what stands above them of who
    /// publishes them where.
    /// </summary>
    public static string ContentKey(Draft draft)
    {
        var first = draft.Passages.Count == 0 ? 0 : draft.Passages.Min(passage => passage.Span.Start);
        return Hash(NameKey.Of(draft.Article.Text[first..]));
    }

    /// <summary>The same when the same is read from the same text: importing it again changes nothing.</summary>
    public static string DraftKey(Draft draft, DraftContent content) =>
        StableHash.Of([
            draft.Article.Sha256,
            Hash(draft.Article.Text),
            .. Described(draft),
            .. content.Entities.Select(entity => entity.DraftId),
            .. content.Claims.Select(Described),
            .. content.Mentions.Select(mention => $"{mention.Entity} {mention.Evidence}"),
        ]);

    /// <summary>The same for the same draft, as it was read.</summary>
    public static string ReadKey(Draft draft) => StableHash.Of(DraftJson.Write(draft));

    private static IEnumerable<string> Described(Draft draft) =>
    [
        draft.Article.Title ?? "", draft.Article.Url ?? "", draft.Article.Publisher ?? "", draft.Article.PublishedAt ?? "", draft.Article.Language ?? "",
        .. draft.Passages.Select(passage => passage.ToString()),
        .. draft.Identities.Select(identity => identity.ToString()),
    ];

    private static string Described(Claim claim) =>
        $"{claim.Id} {claim.Modality} {claim.IsDenied} {claim.Confidence:R} {claim.Evidence} " +
        string.Join(' ', claim.Qualifiers.Select(pair => $"{pair.Key}={pair.Value}"));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
