using System.Numerics;

namespace Graph.Embedded.FullText.Search;

/// <summary>
/// How much a word in a document counts: BM25 as Lucene computes it, in single precision and with lengths as its norms
/// keep them (https://lucene.apache.org/core/9_11_1/core/org/apache/lucene/search/similarities/BM25Similarity.html).
/// </summary>
internal sealed class Relevance
{
    /// <summary>How soon more of the same word stop counting.</summary>
    private const float K1 = 1.2f;

    /// <summary>How much the length of a document counts.</summary>
    private const float B = 0.75f;

    /// <summary>Lengths up to here are kept as they are.</summary>
    private const int ExactLengths = 24;

    /// <summary>How many of the highest bits of a greater length are kept.</summary>
    private const int KeptBits = 4;

    private readonly FullTextIndex _index;
    private readonly int _column;
    private readonly float _weight;
    private readonly float _averageLength;

    /// <summary>What words count in a column of an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="column">The column.</param>
    /// <param name="documents">For each word that must be there, how many documents have it.</param>
    /// <param name="boost">How many times it counts.</param>
    public Relevance(FullTextIndex index, int column, IEnumerable<int> documents, float boost)
    {
        (_index, _column) = (index, column);
        _weight = boost * (float)documents.Sum(count => (double)(float)Math.Log(1 + ((index.FilledOf(column) - count + 0.5) / (count + 0.5))));
        _averageLength = (float)(index.WordsOf(column) / (double)index.FilledOf(column));
    }

    /// <summary>The score of a document.</summary>
    /// <param name="id">Its element.</param>
    /// <param name="frequency">How often the word or phrase is in it.</param>
    public float Of(int id, float frequency)
    {
        var norm = 1f / (K1 * ((1f - B) + (B * Rounded(_index.LengthOf(id, _column)) / _averageLength)));
        return _weight - (_weight / (1f + (frequency * norm)));
    }

    private static float Rounded(int length)
    {
        var more = length - ExactLengths;
        var dropped = 32 - BitOperations.LeadingZeroCount((uint)Math.Max(more, 0)) - KeptBits;
        return more < 0 || dropped <= 0 ? length : ExactLengths + (more >> dropped << dropped);
    }
}
