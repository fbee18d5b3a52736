namespace Graph.Api.Features.Imports;

/// <summary>The states of an import and of its files, as the HTTP interface names them.</summary>
internal static class ImportState
{
    public const string Queued = "queued";
    public const string Reading = "reading";
    public const string Committing = "committing";
    public const string Committed = "committed";
    public const string Unchanged = "unchanged";
    public const string RolledBack = "rolled back";
    public const string Failed = "failed";

    /// <summary>Whether nothing more will happen.</summary>
    public static bool IsFinal(string state) => state is Committed or Unchanged or RolledBack or Failed;

    /// <summary>What the files' states make of the import: it has failed when one of them has.</summary>
    public static string Of(IReadOnlyCollection<ImportFileDocument> files) =>
        files.Count > 0 && files.All(file => file.State is RolledBack) ? RolledBack
        : files.All(file => IsFinal(file.State)) ? files.Any(file => file.State == Failed) ? Failed : Committed
        : files.Any(file => file.State == Committing) ? Committing
        : files.All(file => file.State == Queued) ? Queued
        : Reading;
}
