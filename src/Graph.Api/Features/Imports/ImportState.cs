namespace Graph.Api.Features.Imports;

/// <summary>The states of an import and of its files, as the HTTP interface names them.</summary>
internal static class ImportState
{
    public const string Queued = "queued";
    public const string Reading = "reading";
    public const string Ready = "ready";
    public const string Committing = "committing";
    public const string Committed = "committed";
    public const string Unchanged = "unchanged";
    public const string RolledBack = "rolled back";
    public const string Failed = "failed";
    public const string Cancelled = "cancelled";

    /// <summary>Whether nothing more will happen.</summary>
    public static bool IsFinal(string state) => state is Committed or Unchanged or RolledBack or Failed or Cancelled;

    /// <summary>What the files' states make of the import: what is in the graph is committed, whatever became of the other files.</summary>
    public static string Of(IReadOnlyCollection<ImportFileDocument> files)
    {
        bool Any(string state) => files.Any(file => file.State == state);
        bool All(Func<string, bool> state) => files.All(file => state(file.State));
        return Any(RolledBack) ? RolledBack
            : All(IsFinal) ? Any(Committed) ? Committed : Any(Failed) ? Failed : Any(Cancelled) ? Cancelled : Committed
            : Any(Committing) ? Committing
            : All(state => state == Queued) ? Queued
            : All(state => state == Ready || IsFinal(state)) ? Ready
            : Reading;
    }
}
