using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Grades;

/// <summary>
/// What analysts think of publishers and claims, with its history. A claim's grade stays while its article does, in whatever version;
/// a publisher's stays for good. Safe for any number of threads.
/// </summary>
public sealed class Grading(IGraphDatabase database, CypherFiles files, TimeProvider time)
{
    /// <summary>All publishers, by name.</summary>
    public Task<IReadOnlyList<GradedSource>> SourcesAsync(CancellationToken cancellationToken = default) => database.ReadAsync(
        (transaction, token) => SourcesAsync(new CypherRunner(files, transaction), null, token), cancellationToken: cancellationToken);

    /// <summary>A claim's grade; null where there is no claim of this id.</summary>
    public Task<GradedClaim?> ClaimAsync(string id, CancellationToken cancellationToken = default) => database.ReadAsync(
        (transaction, token) => ClaimAsync(new CypherRunner(files, transaction), id, token), cancellationToken: cancellationToken);

    /// <summary>Grades a publisher. The grade it has already, without a note, changes nothing. Null where there is no publisher of this id.</summary>
    /// <param name="id">The publisher's id.</param>
    /// <param name="grade">A to F.</param>
    /// <param name="note">Why.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    public Task<GradedSource?> GradeSourceAsync(string id, string grade, string? note, CancellationToken cancellationToken = default)
    {
        if (!Admiralty.IsReliability(grade))
        {
            throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade of sources is A to F.");
        }

        return database.WriteAsync<GradedSource?>(
            async (transaction, token) =>
            {
                var runner = new CypherRunner(files, transaction);
                if (await SourceAsync(runner, id, token).ConfigureAwait(false) is not { } source || (source.Reliability == grade && note is null))
                {
                    return await SourceAsync(runner, id, token).ConfigureAwait(false);
                }

                await runner.WriteAsync("grades/set-source", token, ("id", id.ToValue()), ("grade", grade.ToValue())).ConfigureAwait(false);
                await NoteAsync(runner, new(id, null, source.Reliability.ToValue(), grade.ToValue(), note, source.History.Count + 1, Now), token).ConfigureAwait(false);
                return await SourceAsync(runner, id, token).ConfigureAwait(false);
            },
            cancellationToken: cancellationToken);
    }

    /// <summary>Grades a claim. The grade it has already, without a note, changes nothing. Null where there is no claim of this id.</summary>
    /// <param name="id">The claim's id.</param>
    /// <param name="grade">1 to 6.</param>
    /// <param name="note">Why.</param>
    /// <param name="cancellationToken">Ends the work; nothing is changed then.</param>
    public Task<GradedClaim?> GradeClaimAsync(string id, int grade, string? note, CancellationToken cancellationToken = default)
    {
        if (!Admiralty.IsCredibility(grade))
        {
            throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade of claims is 1 to 6.");
        }

        return database.WriteAsync<GradedClaim?>(
            async (transaction, token) =>
            {
                var runner = new CypherRunner(files, transaction);
                var rows = await runner.RowsAsync("grades/claim", token, ("id", id.ToValue())).ConfigureAwait(false);
                if (await ClaimAsync(runner, id, token).ConfigureAwait(false) is not { } claim || (claim.Credibility == grade && note is null))
                {
                    return await ClaimAsync(runner, id, token).ConfigureAwait(false);
                }

                await runner.WriteAsync("grades/set-claim", token, ("id", id.ToValue()), ("grade", Value.Of((long)grade))).ConfigureAwait(false);
                var change = new GradeNote(id, rows[0].Text("article"), Value.Of((long)claim.Credibility), Value.Of((long)grade), note, claim.History.Count + 1, Now);
                await NoteAsync(runner, change, token).ConfigureAwait(false);
                return await ClaimAsync(runner, id, token).ConfigureAwait(false);
            },
            cancellationToken: cancellationToken);
    }

    private static Task<Counters> NoteAsync(CypherRunner runner, GradeNote note, CancellationToken cancellationToken) =>
        runner.WriteAsync("grades/note", cancellationToken, ("grade", note.ToProperties()));

    private string Now => RecordedTime.Of(time.GetUtcNow());

    private static async Task<GradedSource?> SourceAsync(CypherRunner runner, string id, CancellationToken cancellationToken) =>
        (await SourcesAsync(runner, id, cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    private static async Task<IReadOnlyList<GradedSource>> SourcesAsync(CypherRunner runner, string? id, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("grades/sources", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        var history = await HistoryAsync(runner, rows.Select(row => row.Text("id")), value => value.AsString(), cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => new GradedSource(
            row.Text("id"), row.Text("name"), row.TextOrNull("grade") ?? Admiralty.NotJudgedReliability, row.Count("articles"), [.. history[row.Text("id")]]))];
    }

    private static async Task<GradedClaim?> ClaimAsync(CypherRunner runner, string id, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("grades/claim", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        var history = await HistoryAsync(runner, [id], value => (int)value.AsInteger(), cancellationToken).ConfigureAwait(false);
        return rows.Count == 0 ? null : new GradedClaim(id, rows[0].CountOrNull("grade") ?? Admiralty.NotJudgedCredibility, [.. history[id]]);
    }

    private static async Task<ILookup<string, GradeChange<T>>> HistoryAsync<T>(
        CypherRunner runner, IEnumerable<string> ids, Func<Value, T> read, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("grades/history", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        return rows.ToLookup(row => row.Text("about"), row => Of(row.Node("change").Properties, read), StringComparer.Ordinal);
    }

    private static GradeChange<T> Of<T>(IReadOnlyDictionary<string, Value> change, Func<Value, T> read) => new(
        read(change["from"]), read(change["to"]), change.TryGetValue("note", out var note) ? note.AsString() : null, change["gradedAt"].AsString());
}
