using Graph.Embedded.FullText.Queries;

namespace Graph.Embedded.FullText.Syntax;

/// <summary>The clauses of a search or of parentheses, and Lucene's flat rule of what AND, OR and signs make of them.</summary>
internal sealed class ClauseList
{
    private readonly List<QueryClause> _clauses = [];

    /// <summary>Adds a clause; null for one whose words the analyzer dropped.</summary>
    public void Add(Conjunction conjunction, Modifier modifier, FullTextQuery? query)
    {
        if (conjunction == Conjunction.And && _clauses.Count > 0 && _clauses[^1].Occurrence != Occurrence.Prohibited)
        {
            _clauses[^1] = _clauses[^1] with { Occurrence = Occurrence.Required };
        }

        if (query is not null)
        {
            var occurrence = modifier == Modifier.Prohibited ? Occurrence.Prohibited
                : modifier == Modifier.Required || conjunction == Conjunction.And ? Occurrence.Required
                : Occurrence.Optional;
            _clauses.Add(new QueryClause(occurrence, query));
        }
    }

    /// <summary>Adds the words of one text, each for itself; null where the analyzer dropped them all.</summary>
    public void AddAll(FullTextQuery? words) => _clauses.AddRange(
        words is FullTextQuery.Combined combined ? combined.Clauses : words is null ? [] : [new QueryClause(Occurrence.Optional, words)]);

    /// <summary>The whole; null where nothing is left.</summary>
    /// <param name="first">The first clause, where it stands for itself.</param>
    public FullTextQuery? ToQuery(FullTextQuery? first) =>
        _clauses.Count == 0 ? null : _clauses.Count == 1 && first is not null ? first : FullTextQuery.Combine(_clauses);
}
