namespace Graph.Api.Features.Imports;

/// <summary>One import: the files that came together, and how far they are. A picture of one moment.</summary>
/// <param name="Id"><c>import:</c> and a unique part.</param>
/// <param name="State"><c>queued</c>, <c>reading</c>, <c>committing</c>, <c>committed</c>, <c>rolled back</c> or <c>failed</c>.</param>
/// <param name="CreatedAt">When it was asked for, in UTC.</param>
/// <param name="Done">How many files are done, failed ones included.</param>
/// <param name="Total">How many files there are.</param>
/// <param name="Files">The files, in the order they came in.</param>
internal sealed record ImportDocument(
    string Id, string State, DateTimeOffset CreatedAt, int Done, int Total, IReadOnlyList<ImportFileDocument> Files)
{
    /// <summary>Whether nothing more will happen to it.</summary>
    public bool IsFinal() => ImportState.IsFinal(State);

    /// <summary>The same with one file changed, and with the state and the count that follow from its files.</summary>
    public ImportDocument With(int index, ImportFileDocument file)
    {
        var files = Files.Select((existing, position) => position == index ? file : existing).ToArray();
        return this with { Files = files, Done = files.Count(each => ImportState.IsFinal(each.State)), State = ImportState.Of(files) };
    }
}
