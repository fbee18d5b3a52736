using Graph.Cypher.Stores;
using Graph.Embedded.FullText.Patterns;

namespace Graph.Embedded.FullText.Queries;

/// <summary>What a search asks for, with words as the index keeps them.</summary>
internal abstract record FullTextQuery
{
    /// <summary>How many clauses a search may have, together and in one place, as in Lucene.</summary>
    public const int MostClauses = 1024;

    private FullTextQuery()
    {
    }

    /// <summary>A search that finds nothing.</summary>
    public static FullTextQuery Nothing { get; } = new Combined([]);

    /// <summary>How many words, phrases and patterns it looks for.</summary>
    public virtual int Size => 1;

    /// <summary>Clauses as one query.</summary>
    /// <exception cref="FullTextQueryException">They are too many.</exception>
    public static Combined Combine(IReadOnlyList<QueryClause> clauses) => clauses.Count <= MostClauses
        ? new Combined(clauses)
        : throw TooManyClauses();

    /// <summary>Throws for a query of too many clauses.</summary>
    public void CheckSize()
    {
        if (Size > MostClauses)
        {
            throw TooManyClauses();
        }
    }

    private static FullTextQueryException TooManyClauses() =>
        new(FormattableString.Invariant($"A full-text query has too many clauses; maxClauseCount is set to {MostClauses}."));

    /// <summary>All documents.</summary>
    public sealed record Everything : FullTextQuery;

    /// <summary>A word in a property.</summary>
    /// <param name="Column">The property's place in the index; -1 for one that it does not cover.</param>
    /// <param name="Text">The word.</param>
    public sealed record Word(int Column, string Text) : FullTextQuery;

    /// <summary>Words behind each other.</summary>
    /// <param name="Column">The property's place in the index.</param>
    /// <param name="Words">The words and their places.</param>
    /// <param name="Slop">How many places they may be moved.</param>
    public sealed record Phrase(int Column, IReadOnlyList<Analysis.TextToken> Words, int Slop) : FullTextQuery;

    /// <summary>Words that begin with a text.</summary>
    /// <param name="Column">The property's place in the index.</param>
    /// <param name="Text">Their beginning.</param>
    public sealed record Prefix(int Column, string Text) : FullTextQuery;

    /// <summary>Words of a pattern.</summary>
    /// <param name="Column">The property's place in the index.</param>
    /// <param name="Pattern">The pattern.</param>
    public sealed record Matching(int Column, TermPattern Pattern) : FullTextQuery;

    /// <summary>Words between two others, by code points.</summary>
    /// <param name="Column">The property's place in the index.</param>
    /// <param name="Range">The bounds.</param>
    public sealed record Between(int Column, TermRange Range) : FullTextQuery;

    /// <summary>Words that are like another.</summary>
    /// <param name="Column">The property's place in the index.</param>
    /// <param name="Text">The word.</param>
    /// <param name="Edits">How many letters may be put in, left out, changed or swapped with the next.</param>
    public sealed record Similar(int Column, string Text, int Edits) : FullTextQuery;

    /// <summary>A query that counts more, or less.</summary>
    /// <param name="Query">The query.</param>
    /// <param name="Boost">How many times its score counts.</param>
    public sealed record Boosted(FullTextQuery Query, float Boost) : FullTextQuery
    {
        public override int Size => Query.Size;
    }

    /// <summary>Clauses together.</summary>
    /// <param name="Clauses">Its clauses.</param>
    public sealed record Combined(IReadOnlyList<QueryClause> Clauses) : FullTextQuery
    {
        public override int Size => Clauses.Sum(clause => clause.Query.Size);
    }
}
