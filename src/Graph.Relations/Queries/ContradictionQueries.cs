using Graph.Model;
using Graph.Relations.Derivation;
using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>What reports contradict one another about, side by side with their sentences.</summary>
public sealed class ContradictionQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    private const long SentencesOfSide = 20;

    /// <summary>A page of the contradictions of the whole graph, or of those about one entity or relationship; null where there is none of that id.</summary>
    /// <param name="id">An entity or a relationship; null for all.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="offset">So many are left out before.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<Answer<ContradictionPage?>> FindAsync(string? id = null, int limit = 50, int offset = 0, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => KnownAsync(runner, id, limit, offset, token), cancellationToken);

    /// <summary>All contradictions about one entity or relationship.</summary>
    internal static async Task<IReadOnlyList<Contradiction>> OfAsync(CypherRunner runner, string id, CancellationToken cancellationToken) =>
        (await FindAsync(runner, id, int.MaxValue, 0, cancellationToken).ConfigureAwait(false)).Contradictions;

    private static async Task<ContradictionPage?> KnownAsync(CypherRunner runner, string? id, int limit, int offset, CancellationToken cancellationToken)
    {
        var page = await FindAsync(runner, id, limit, offset, cancellationToken).ConfigureAwait(false);
        return page.Total > 0 || id is null || await IsKnownAsync(runner, id, cancellationToken).ConfigureAwait(false) ? page : null;
    }

    private static async Task<bool> IsKnownAsync(CypherRunner runner, string id, CancellationToken cancellationToken) =>
        await FindAsync(runner, id, cancellationToken).ConfigureAwait(false) is not null
        || await EvidenceQueries.DrawnAsync(runner, id, cancellationToken).ConfigureAwait(false) is not null;

    private static async Task<ContradictionPage> FindAsync(CypherRunner runner, string? id, int limit, int offset, CancellationToken cancellationToken)
    {
        var found = id is null
            ? await runner.RowsAsync("queries/contradictory", cancellationToken, ("properties", RowValue.Texts(Disagreement.Properties))).ConfigureAwait(false)
            : await runner.RowsAsync("queries/contradictory-of", cancellationToken, ("id", id.ToValue())).ConfigureAwait(false);
        var keys = found.Select(row => row.Text("about")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var rows = await runner.RowsAsync("import/supporting-claims", cancellationToken, ("keys", RowValue.Texts(keys))).ConfigureAwait(false);
        var all = Disagreement.Among([.. rows.Select(SupportingClaim.Of)]);
        Disagreement[] page = [.. all.Skip(offset).Take(limit)];
        var names = await NamesAsync(runner, page, cancellationToken).ConfigureAwait(false);
        var contradictions = new List<Contradiction>();
        foreach (var one in page)
        {
            contradictions.Add(new Contradiction(
                one.Kind, one.About, one.What, NameOf(one, names), await SidesAsync(runner, one, names, cancellationToken).ConfigureAwait(false)));
        }

        return new ContradictionPage(contradictions, all.Count);
    }

    private static async Task<IReadOnlyList<ContradictionSide>> SidesAsync(
        CypherRunner runner, Disagreement one, IReadOnlyDictionary<string, string> names, CancellationToken cancellationToken)
    {
        var sides = new List<ContradictionSide>();
        foreach (var (says, claims) in one.Sides)
        {
            var evidence = await runner.RowsAsync(
                "queries/claims-evidence",
                cancellationToken,
                ("claims", RowValue.Texts(claims.Select(claim => claim.Id).Order(StringComparer.Ordinal))),
                ("offset", Value.Of(0L)),
                ("limit", Value.Of(SentencesOfSide))).ConfigureAwait(false);
            sides.Add(new ContradictionSide(
                string.Join(", ", says.Select(word => names.GetValueOrDefault(word, word))),
                Disagreement.SourcesOf(claims),
                [.. evidence.Select(EvidenceQueries.OfClaim)]));
        }

        return sides;
    }

    private static string NameOf(Disagreement one, IReadOnlyDictionary<string, string> names)
    {
        string Name(string id) => names.GetValueOrDefault(id, id);
        return one is { Start: { } start, End: { } end } ? $"{Name(start)} → {Name(end)}" : Name(one.About);
    }

    private static async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        CypherRunner runner, IReadOnlyList<Disagreement> page, CancellationToken cancellationToken)
    {
        var ids = page.SelectMany(one => new[] { one.About, one.Start, one.End }.Concat(one.Kind == "actors" ? one.Sides.SelectMany(side => side.Says) : []))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var rows = await runner.RowsAsync("queries/entities", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        return rows.Select(row => row.Node("entity").Properties)
            .ToDictionary(entity => entity["id"].AsString(), entity => entity.TryGetValue("name", out var name) ? name.AsString() : entity["id"].AsString(), StringComparer.Ordinal);
    }
}
