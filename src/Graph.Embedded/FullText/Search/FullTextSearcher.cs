using Graph.Cypher.Stores;
using Graph.Embedded.FullText.Analysis;
using Graph.Embedded.FullText.Queries;
using Graph.Embedded.FullText.Syntax;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.FullText.Search;

/// <summary>Answers searches in a full-text index.</summary>
internal static class FullTextSearcher
{
    /// <summary>The elements that match and their scores, best first.</summary>
    /// <exception cref="FullTextQueryException">What was typed is no search.</exception>
    public static IReadOnlyList<(long Id, double Score)> Run(SqliteConnection connection, FullTextIndex index, FullTextRequest request)
    {
        var analyzer = request.Analyzer is null ? index.Analyzer : Analyzers.Find(request.Analyzer);
        var query = QueryParser.Parse(request.Query, new QueryBuilder(analyzer, index.Rule.Properties));
        query.CheckSize();
        var hits = new QueryEvaluator(new IndexWords(connection, index, request.Budget)).Find(query, 1);
        request.Budget.Steps(hits.Ids.Count);
        return RankedHits.Of(InOrderOfWriting(hits, index), request.Limit);
    }

    private static IEnumerable<(long Id, float Score)> InOrderOfWriting(Hits hits, FullTextIndex index) =>
        hits.Ids.Zip(hits.Scores, (id, score) => ((long)id, score)).OrderBy(hit => index.VersionOf((int)hit.Item1));
}
