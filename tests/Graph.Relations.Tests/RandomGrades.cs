using System.Globalization;
using Graph.Model;
using Graph.Relations.Grades;

namespace Graph.Relations.Tests;

/// <summary>Grades that a history gives to claims and publishers, and what must be found of them whatever comes after.</summary>
internal sealed class RandomGrades(IGraphDatabase database, Random random)
{
    private readonly Dictionary<string, (string Article, List<(int From, int To, string? Note)> Changes)> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string From, string To, string? Note)>> _sources = new(StringComparer.Ordinal);

    private Grading Grading => new(database, Repository.Files, TimeProvider.System);

    /// <summary>Grades somebody or something anew.</summary>
    public Task<string> GradeAsync() => random.Next(3) == 0 ? GradeSourceAsync() : GradeClaimAsync();

    /// <summary>Every grade is there with all its changes for as long as its article is, and a publisher's for good.</summary>
    public async Task CheckAsync(string where)
    {
        var articles = (await GraphText.RowsAsync(database, "MATCH (a:Article) RETURN a.id")).ToHashSet(StringComparer.Ordinal);
        foreach (var (claim, (article, changes)) in _claims.ToArray())
        {
            if (!articles.Contains(article))
            {
                _claims.Remove(claim);
            }
            else if (await Grading.ClaimAsync(claim) is { } graded)
            {
                Assert.That(graded.History.Select(one => (one.From, one.To, one.Note)), Is.EqualTo(changes), $"{where}: grades of {claim}");
                Assert.That(graded.Credibility, Is.EqualTo(changes[^1].To), $"{where}: grade of {claim}");
            }
        }

        foreach (var source in (await Grading.SourcesAsync()).Where(one => _sources.ContainsKey(one.Id)))
        {
            Assert.That(source.History.Select(one => (one.From, one.To, one.Note)), Is.EqualTo(_sources[source.Id]), $"{where}: grades of {source.Id}");
        }

        Assert.That((await Grading.SourcesAsync()).Select(one => one.Id), Is.SupersetOf(_sources.Keys), $"{where}: graded publishers");
    }

    private async Task<string> GradeClaimAsync()
    {
        var rows = await GraphText.RowsAsync(database, "MATCH (c:Claim)-[:EVIDENCE]->(:Passage)-[:PART_OF]->(a:Article) RETURN DISTINCT c.id, a.id ORDER BY c.id");
        if (rows.Count == 0)
        {
            return "no claim";
        }

        var row = rows[random.Next(rows.Count)].Split(' ');
        var (claim, article) = (row[0], row[1]);
        var before = await Grading.ClaimAsync(claim) ?? throw new InvalidOperationException(claim);
        var (grade, note) = (1 + random.Next(6), Note());
        await Grading.GradeClaimAsync(claim, grade, note);
        if (grade != before.Credibility || note is not null)
        {
            _claims.TryAdd(claim, (article, []));
            _claims[claim].Changes.Add((before.Credibility, grade, note));
        }

        return $"grade {claim} {grade}";
    }

    private async Task<string> GradeSourceAsync()
    {
        var sources = await Grading.SourcesAsync();
        if (sources.Count == 0)
        {
            return "no publisher";
        }

        var source = sources[random.Next(sources.Count)];
        var (grade, note) = (((char)('A' + random.Next(6))).ToString(), Note());
        await Grading.GradeSourceAsync(source.Id, grade, note);
        if (grade != source.Reliability || note is not null)
        {
            _sources.TryAdd(source.Id, []);
            _sources[source.Id].Add((source.Reliability, grade, note));
        }

        return $"grade {source.Id} {grade}";
    }

    private string? Note() => random.Next(2) == 0 ? null : "note " + random.Next(100).ToString(CultureInfo.InvariantCulture);
}
