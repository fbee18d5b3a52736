using Graph.Api.Features.Imports;

namespace Graph.Api.Commands;

/// <summary>What an import did, in a sentence.</summary>
internal static class ImportText
{
    public static string Summarise(IReadOnlyCollection<ImportFileDocument> files)
    {
        var created = files.Select(file => file.Created).OfType<CreatedDocument>().ToArray();
        return $"{Count(files, ImportState.Committed)} imported, {Count(files, ImportState.Unchanged)} unchanged, {Count(files, ImportState.Failed)} failed; "
            + $"created {Counted.Of(created.Sum(each => each.Entities), "entity", "entities")}, {Counted.Of(created.Sum(each => each.Relationships), "relationship")}, "
            + $"{Counted.Of(created.Sum(each => each.Claims), "claim")} and {Counted.Of(created.Sum(each => each.Passages), "passage")}.";
    }

    private static int Count(IEnumerable<ImportFileDocument> files, string state) => files.Count(file => file.State == state);
}
