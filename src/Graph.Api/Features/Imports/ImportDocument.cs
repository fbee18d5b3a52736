namespace Graph.Api.Features.Imports;

/// <summary>One import: the files that came together, and how far they are. A picture of one moment.</summary>
/// <param name="Id"><c>import:</c> and a unique part.</param>
/// <param name="State"><c>queued</c>, <c>reading</c>, <c>ready</c> (for its review), <c>committing</c>, <c>committed</c>, <c>rolled back</c>, <c>failed</c> or <c>cancelled</c>.</param>
/// <param name="CreatedAt">When it was asked for, in UTC.</param>
/// <param name="Done">How many files are done, failed ones included.</param>
/// <param name="Total">How many files there are.</param>
/// <param name="Files">The files, in the order they came in.</param>
internal sealed record ImportDocument(
    string Id, string State, DateTimeOffset CreatedAt, int Done, int Total, IReadOnlyList<ImportFileDocument> Files)
{
    /// <summary>Why a commit that was tried could not be, in one sentence; absent otherwise.</summary>
    public string? Error { get; init; }

    /// <summary>The picture of an import whose files are as they are.</summary>
    public static ImportDocument Of(string id, DateTimeOffset createdAt, IReadOnlyList<ImportFileDocument> files) =>
        new(id, ImportState.Of(files), createdAt, files.Count(each => ImportState.IsFinal(each.State)), files.Count, files);

    /// <summary>Whether nothing more will happen to it.</summary>
    public bool IsFinal() => ImportState.IsFinal(State);

    /// <summary>Whether nothing more will happen to it by itself.</summary>
    public bool IsAtRest() => IsFinal() || State == ImportState.Ready;

    /// <summary>The same with other files, and with the state and the count that follow from them.</summary>
    public ImportDocument With(IReadOnlyList<ImportFileDocument> files) => Of(Id, CreatedAt, files) with { Error = Error };
}
