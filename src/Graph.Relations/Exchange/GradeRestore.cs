using System.Globalization;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Grades;

namespace Graph.Relations.Exchange;

/// <summary>Grades publishers and claims again as they were graded then, with the history.</summary>
public sealed class GradeRestore(IGraphDatabase database, CypherFiles files)
{
    /// <summary>Takes the changes that the graph does not hold, in their order and in one transaction; a grade of a claim needs its article.</summary>
    public async Task RestoreAsync(IReadOnlyList<KeptGrade> grades, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(grades);
        if (grades.Count > 0)
        {
            await database.WriteAsync((transaction, token) => RestoreAsync(new CypherRunner(files, transaction), grades, token), cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<int> RestoreAsync(CypherRunner runner, IReadOnlyList<KeptGrade> grades, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("exchange/grades", cancellationToken).ConfigureAwait(false);
        GradeNote[] held = [.. rows.Select(row => GradeNote.Of(row.Node("grade")))];
        var counts = held.CountBy(note => note.About).ToDictionary(StringComparer.Ordinal);
        var known = held.Select(note => (note.About, note.GradedAt, note.To, note.Note)).ToHashSet();
        var missing = new List<(KeptGrade Kept, GradeNote Note)>();
        foreach (var kept in grades)
        {
            var note = Of(kept, counts.GetValueOrDefault(kept.About) + 1);
            if (known.Add((note.About, note.GradedAt, note.To, note.Note)))
            {
                counts[kept.About] = (int)note.Number;
                missing.Add((kept, note));
            }
        }

        await WriteAsync(runner, "exchange/restore-source-grades", missing.Where(one => one.Kept.Article is null), cancellationToken).ConfigureAwait(false);
        await WriteAsync(runner, "exchange/restore-claim-grades", missing.Where(one => one.Kept.Article is not null), cancellationToken).ConfigureAwait(false);
        return missing.Count;
    }

    private static Task<Counters> WriteAsync(CypherRunner runner, string file, IEnumerable<(KeptGrade Kept, GradeNote Note)> grades, CancellationToken cancellationToken) =>
        runner.WriteAsync(
            file, cancellationToken, ("rows", RowValue.List(grades.Select(one => RowValue.Map(("name", one.Kept.Name.ToValue()), ("grade", one.Note.ToProperties()))))));

    private static GradeNote Of(KeptGrade kept, int number)
    {
        Value Grade(string text) => kept.Article is null ? text.ToValue() : Value.Of(long.Parse(text, CultureInfo.InvariantCulture));
        return new GradeNote(kept.About, kept.Article, Grade(kept.From), Grade(kept.To), kept.Note, number, RecordedTime.Of(kept.GradedAt));
    }
}
