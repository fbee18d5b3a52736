namespace Graph.Embedded.FullText.Queries;

/// <summary>The clauses of a query as Lucene puts them side by side before it counts.</summary>
internal static class FlatClauses
{
    /// <summary>
    /// The clauses of an occurrence, each with how often it counts: the same query several times is one, and alternatives
    /// inside alternatives stand beside them.
    /// </summary>
    public static List<(FullTextQuery Query, float Boost)> Of(IEnumerable<QueryClause> clauses, Occurrence occurrence)
    {
        var flat = WithoutRepetitions(clauses.Where(clause => clause.Occurrence == occurrence).Select(clause => clause.Query));
        while (occurrence == Occurrence.Optional && flat.Exists(part => IsAlternatives(part.Query, part.Boost)))
        {
            flat = WithoutRepetitions(flat.SelectMany(Inner));
        }

        return flat;
    }

    private static List<(FullTextQuery Query, float Boost)> WithoutRepetitions(IEnumerable<FullTextQuery> queries) =>
        [.. queries.Select(query => Simple(query, 1)).GroupBy(part => part.Query).Select(same => (same.Key, (float)same.Sum(part => (double)part.Boost)))];

    private static (FullTextQuery Query, float Boost) Simple(FullTextQuery query, float boost) => query switch
    {
        FullTextQuery.Boosted boosted => Simple(boosted.Query, boosted.Boost * boost),
        FullTextQuery.Combined { Clauses: [{ Occurrence: Occurrence.Optional, Query: var only }] } => Simple(only, boost),
        _ => (query, boost),
    };

    private static bool IsAlternatives(FullTextQuery query, float boost) =>
        boost == 1 && query is FullTextQuery.Combined { Clauses: { Count: > 0 } clauses } && clauses.All(clause => clause.Occurrence == Occurrence.Optional);

    private static IEnumerable<FullTextQuery> Inner((FullTextQuery Query, float Boost) part) => part.Query is FullTextQuery.Combined combined && IsAlternatives(part.Query, part.Boost)
        ? combined.Clauses.Select(clause => clause.Query)
        : [part.Boost == 1 ? part.Query : new FullTextQuery.Boosted(part.Query, part.Boost)];
}
