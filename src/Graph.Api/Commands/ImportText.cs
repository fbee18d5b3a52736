using System.Globalization;
using Graph.Api.Features.Imports;

namespace Graph.Api.Commands;

/// <summary>What an import did, in a sentence.</summary>
internal static class ImportText
{
    public static string Summarise(IReadOnlyCollection<ImportFileDocument> files)
    {
        var created = files.Select(file => file.Created).OfType<CreatedDocument>().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(files, ImportState.Committed)} imported, {Count(files, ImportState.Unchanged)} unchanged, {Count(files, ImportState.Failed)} failed; "
            + $"created {created.Sum(each => each.Entities)} entities, {created.Sum(each => each.Relationships)} relationships, "
            + $"{created.Sum(each => each.Claims)} claims and {created.Sum(each => each.Passages)} passages.");
    }

    private static int Count(IEnumerable<ImportFileDocument> files, string state) => files.Count(file => file.State == state);
}
