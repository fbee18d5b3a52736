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

    /// <summary>What was read where nothing is written.</summary>
    public static string SummariseDry(IReadOnlyCollection<ImportFileDocument> files)
    {
        var (rows, bad) = (files.Sum(file => file.Rows ?? 0), files.Sum(file => file.RowErrors?.Count ?? 0));
        return $"{Counted.Of(Count(files, ImportState.Ready), "file")} read, {Count(files, ImportState.Failed)} failed"
            + $"{(rows == 0 ? "" : $", {rows - bad} of {Counted.Of(rows, "row")} would be taken")}; nothing was written.";
    }

    /// <summary>How an import is taken back, as it is typed.</summary>
    public static string TakingBack(string import, string? database) =>
        $"'graph rollback {import}{(database is null ? "" : $" --database {database}")}' takes it back.";

    private static int Count(IEnumerable<ImportFileDocument> files, string state) => files.Count(file => file.State == state);
}
