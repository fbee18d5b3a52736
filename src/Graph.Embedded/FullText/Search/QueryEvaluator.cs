using System.Text;
using Graph.Embedded.FullText.Patterns;
using Graph.Embedded.FullText.Queries;

namespace Graph.Embedded.FullText.Search;

/// <summary>Finds the documents of a query and their scores, in Lucene's arithmetic.</summary>
internal sealed class QueryEvaluator(IndexWords words)
{
    /// <summary>How many words like another are looked for; the best ones.</summary>
    private const int MostSimilar = 50;

    private readonly FullTextIndex _index = words.Index;

    /// <summary>The hits of a query whose score counts some times.</summary>
    public Hits Find(FullTextQuery query, float boost) => query switch
    {
        FullTextQuery.Everything => Hits.Constant(Elements(id => _index.VersionOf(id) != 0), boost),
        FullTextQuery.Boosted boosted => Find(boosted.Query, boosted.Boost * boost),
        FullTextQuery.Combined { Clauses: var clauses } => FindCombined(clauses, boost),
        FullTextQuery.Similar similar when IsCovered(similar.Column) => Hits.AnyOf([.. FindSimilar(similar, boost)]),
        FullTextQuery.Word word when IsCovered(word.Column) => Score(words.PlacesOf(word.Text, word.Column), word.Column, boost),
        FullTextQuery.Phrase phrase when IsCovered(phrase.Column) => FindPhrase(phrase, boost),
        FullTextQuery.Prefix prefix when IsCovered(prefix.Column) => Hits.Constant(words.WithPrefix(prefix.Text, prefix.Column), boost),
        FullTextQuery.Matching matching when IsCovered(matching.Column) => Hits.Constant(FindMatching(matching.Pattern, matching.Column), boost),
        FullTextQuery.Between between when IsCovered(between.Column) => Hits.Constant(WithAny(words.Choose("", between.Range.Contains), between.Column), boost),
        _ => Hits.None,
    };

    private static bool IsCovered(int column) => column >= 0;

    private Hits FindCombined(IReadOnlyList<QueryClause> clauses, float boost)
    {
        var required = FlatClauses.Of(clauses, Occurrence.Required).Select(part => Find(part.Query, part.Boost * boost)).ToList();
        var optional = Hits.AnyOf([.. FlatClauses.Of(clauses, Occurrence.Optional).SelectMany(part => FindAlternative(part.Query, part.Boost * boost))]);
        var found = required.Count == 0 ? optional : Hits.AllOf(required).WithMore(optional);
        return FlatClauses.Of(clauses, Occurrence.Prohibited).Aggregate(found, (rest, part) => rest.Without(Find(part.Query, 1)));
    }

    private IEnumerable<Hits> FindAlternative(FullTextQuery query, float boost) =>
        query is FullTextQuery.Similar similar && IsCovered(similar.Column) ? FindSimilar(similar, boost) : [Find(query, boost)];

    private Hits Score(Postings places, int column, float boost)
    {
        var relevance = new Relevance(_index, column, [places.Ids.Count], boost);
        var scores = new float[places.Ids.Count];
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] = relevance.Of(places.Ids[index], places.FrequencyAt(index));
        }

        return new Hits(places.Ids, scores);
    }

    private Hits FindPhrase(FullTextQuery.Phrase phrase, float boost)
    {
        var texts = phrase.Words.Select(word => word.Text).ToList();
        var places = texts.ConvertAll(text => words.PlacesOf(text, phrase.Column));
        if (places.Exists(place => place.Ids.Count == 0))
        {
            return Hits.None;
        }

        var relevance = new Relevance(_index, phrase.Column, places.Select(place => place.Ids.Count), boost);
        var (ids, scores) = (new List<int>(), new List<float>());
        foreach (var id in Hits.AllOf([.. places.Select(place => Hits.Constant(place.Ids, 0))]).Ids)
        {
            var inDocument = places.Select((place, index) => new PhrasePlace(
                place.PositionsAt(place.Ids.BinarySearch(id)), phrase.Words[index].Position, texts.IndexOf(texts[index])));
            var frequency = PhraseMatcher.Frequency([.. inDocument], phrase.Slop);
            words.Budget.Step();
            if (frequency > 0)
            {
                ids.Add(id);
                scores.Add(relevance.Of(id, frequency));
            }
        }

        return new Hits(ids, scores);
    }

    private List<int> FindMatching(TermPattern pattern, int column) =>
        pattern.IsAny ? Elements(id => _index.LengthOf(id, column) > 0) : WithAny(words.Choose(pattern.Prefix, pattern.Matches), column);

    private List<int> WithAny(List<string> terms, int column)
    {
        var ids = new HashSet<int>();
        foreach (var term in terms)
        {
            ids.UnionWith(words.PlacesOf(term, column).Ids);
            words.Budget.Step();
        }

        return [.. ids.Order()];
    }

    // They count the less the more they differ.
    private IEnumerable<Hits> FindSimilar(FullTextQuery.Similar similar, float boost)
    {
        var word = similar.Text.EnumerateRunes().ToArray();
        var distances = new Dictionary<string, float>(StringComparer.Ordinal);
        words.Choose("", term => IsSimilar(word, term, similar.Edits, distances));
        var best = distances.Select(entry => (Places: words.PlacesOf(entry.Key, similar.Column), Term: entry.Key, Boost: entry.Value))
            .Where(entry => entry.Places.Ids.Count > 0)
            .OrderByDescending(entry => entry.Boost).ThenBy(entry => entry.Term, Comparer<string>.Create(TermRange.Compare))
            .Take(MostSimilar);
        return best.Select(entry => Score(entry.Places, similar.Column, entry.Boost * boost));
    }

    private static bool IsSimilar(Rune[] word, string term, int edits, Dictionary<string, float> boosts)
    {
        var other = term.EnumerateRunes().ToArray();
        var distance = EditDistance.Between(word, other, edits);
        if (distance <= edits)
        {
            boosts[term] = distance == 0 ? 1f : Math.Max(0f, 1f - ((float)distance / Math.Min(word.Length, other.Length)));
        }

        return false;
    }

    private List<int> Elements(Func<int, bool> isChosen)
    {
        var ids = new List<int>();
        for (var id = 0; id < _index.Capacity; id++)
        {
            words.Budget.Step();
            if (isChosen(id))
            {
                ids.Add(id);
            }
        }

        return ids;
    }
}
