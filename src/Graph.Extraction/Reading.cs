using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Registers;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction;

/// <summary>All that is known of an article before its statements, agreements, gifts and events are read.</summary>
/// <param name="Tokens">Of the whole text, in order; markup and navigation have none.</param>
/// <param name="Words">The word of each token.</param>
/// <param name="Sentences">In order; none crosses a passage.</param>
/// <param name="Dates">In order, not overlapping.</param>
internal sealed record Reading(
    Article Article,
    List<Token> Tokens,
    PooledWord[] Words,
    List<Sentence> Sentences,
    ActorIndex Actors,
    IReadOnlyList<DateMention> Dates)
{
    private IReadOnlyList<Unit>? _units;

    public string Text => Article.Text;

    /// <summary>The entries of registers in the text, which have no tokens: they are read as records.</summary>
    public IReadOnlyList<RegisterRow> Rows { get; init; } = [];

    /// <summary>The units reports and deeds are read from; cut once, at the first use. A reading belongs to one thread.</summary>
    public IReadOnlyList<Unit> Units => _units ??= UnitBuilder.Build(this);

    public Passage PassageOf(Sentence sentence) => Article.Passages[sentence.Passage];

    public Passage PassageOf(Unit unit) => Article.Passages[unit.Passage];

    /// <summary>The passage over an offset, or the last before it; null before the first.</summary>
    public Passage? PassageAt(int offset)
    {
        var index = Search(Article.Passages.Count, i => Article.Passages[i].Span.Start <= offset);
        return index == 0 ? null : Article.Passages[index - 1];
    }

    /// <summary>Index of the first token that starts at or after an offset; the number of tokens past the last.</summary>
    public int TokenIndexAt(int offset) => Search(Tokens.Count, i => Tokens[i].Start < offset);

    /// <summary>The dates that start inside a span, in order.</summary>
    public IEnumerable<DateMention> DatesIn(TextSpan span)
    {
        for (var i = Search(Dates.Count, k => Dates[k].Span.Start < span.Start); i < Dates.Count && Dates[i].Span.Start < span.End; i++)
        {
            yield return Dates[i];
        }
    }

    /// <summary>How many of the first items a condition holds for, where it holds for a leading run.</summary>
    private static int Search(int count, Func<int, bool> holds)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
