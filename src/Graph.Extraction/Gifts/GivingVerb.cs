using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>A verb of giving or receiving in its sentence, and what is known of that.</summary>
/// <param name="Index">Index of the sentence among the article's.</param>
/// <param name="Speaker">Who speaks the words, when the clause stands in a quotation: "we" is the speaker's state.</param>
/// <param name="AmongGifts">Whether the passage speaks of gifts, which makes any thing given one.</param>
internal sealed record GivingVerb(Unit Unit, int Index, VerbGroup Group, Func<int, string?> Speaker, bool AmongGifts)
{
    public string Lemma => Group.Entry.Lemma;

    /// <summary>Index of the item after the verb.</summary>
    public int End => Group.End;

    /// <summary>The item after the verb and its "with": "presented with a vase".</summary>
    public int AfterWith => Unit.IsWord(End, "with") ? End + 1 : End;

    public IReadOnlyList<string> ActorsIn(Phrase? phrase) => GivingActors.In(Unit, phrase, Speaker);

    /// <summary>Whoever is named after the first such preposition; none where it is not among so many items.</summary>
    public IReadOnlyList<string> ActorsAfter(int first, string preposition, int reach = 6)
    {
        var at = first;
        while (at < Math.Min(Unit.Count, first + reach) && !Unit[at].Is(preposition))
        {
            at++;
        }

        return at < Math.Min(Unit.Count, first + reach) ? ActorsIn(NounPhrases.StartingAt(Unit, ReceiverPhrases.PastThen(Unit, at + 1))) : [];
    }

    /// <summary>The giving with those of the items that are things; null without one, and where nobody is told of.</summary>
    public GiftFacts? Facts(IReadOnlyList<string> items, IReadOnlyList<string> givers, IReadOnlyList<string> receivers)
    {
        // What is given beside a thing is one, too.
        var isAmongThings = AmongGifts || Lemma is "gift" || items.Any(item => GiftThing.MayBeGiven(item, surely: false));
        var things = items.Where(item => GiftThing.MayBeGiven(item, isAmongThings)).ToList();
        // Nobody gives himself a gift.
        var others = givers.Count > 0 ? [.. receivers.Where(id => !givers.Contains(id))] : receivers;
        return things.Count == 0 || (givers.Count == 0 && others.Count == 0)
            ? null
            : new GiftFacts(things, givers, others, Index, Group.First, new DraftSpan(Unit.Start, Unit.End));
    }
}
