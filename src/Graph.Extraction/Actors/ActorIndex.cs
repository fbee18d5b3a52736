using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>Every actor of an article and every mention of one, by position. Immutable; look-ups are logarithmic.</summary>
internal sealed class ActorIndex
{
    /// <summary>"’s " has so many characters.</summary>
    private const int LongestPossessive = 3;

    private readonly Dictionary<string, Actor> _actorsById;
    private readonly Mention[] _mentions;

    /// <param name="actors">In the order of first mention.</param>
    /// <param name="mentions">Not overlapping, save that a possessive demonym or pronoun may lie inside a longer one.</param>
    public ActorIndex(IReadOnlyList<Actor> actors, IEnumerable<Mention> mentions)
    {
        Actors = actors;
        _actorsById = actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        _mentions = [.. mentions.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End)];
    }

    /// <summary>In the order of first mention.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>By start, the longer first.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    public Actor Actor(string id) => _actorsById[id];

    public Actor? Find(string id) => _actorsById.GetValueOrDefault(id);

    /// <summary>The mentions that start inside a span, by position; also those nested in longer ones.</summary>
    public ArraySegment<Mention> StartingIn(TextSpan span)
    {
        var first = FirstAtOrAfter(span.Start);
        var end = FirstAtOrAfter(span.End);
        return new ArraySegment<Mention>(_mentions, first, end - first);
    }

    /// <summary>The longest mention that starts exactly at an offset; null where none does.</summary>
    public Mention? StartingAt(int offset)
    {
        var index = FirstAtOrAfter(offset);
        return index < _mentions.Length && _mentions[index].Span.Start == offset ? _mentions[index] : null;
    }

    /// <summary>The longest mention that ends exactly at an offset; null where none does.</summary>
    public Mention? EndingAt(int offset) => Covering(offset - 1) is { } mention && mention.Span.End == offset ? mention : null;

    /// <summary>The longest mention over an offset; null where none is.</summary>
    public Mention? Covering(int offset)
    {
        Mention? found = null;
        for (var index = FirstAtOrAfter(offset + 1) - 1; index >= 0 && index >= FirstAtOrAfter(offset + 1) - 4; index--)
        {
            if (_mentions[index].Span.Contains(offset) && (found is null || _mentions[index].Span.Length > found.Span.Length))
            {
                found = _mentions[index];
            }
        }

        return found;
    }

    /// <summary>
    /// Whom a noun phrase or pronoun stands for: the mention it is, or the mentions it is made of
    /// (<c>Russia and North Korea</c>); nested possessives ("his Russian counterpart"), and an owner right before
    /// a person's name ("Japan's Hayao Mori"), do not count.
    /// </summary>
    public Resolution Resolve(TextSpan phrase)
    {
        var ids = new List<string>();
        var reasons = new List<string>();
        var end = phrase.Start;
        var mentions = StartingIn(phrase);
        for (var index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            var isOwner = index + 1 < mentions.Count && OwnsName(mention, mentions[index + 1]);
            if (isOwner || mention.Span.Start < end || mention.Span.End > phrase.End)
            {
                continue;
            }

            end = mention.Span.End;
            ids.AddRange(mention.ActorIds.Where(id => !ids.Contains(id)));
            reasons.Add(mention.Reason);
        }

        return ids.Count == 0 ? Resolution.None : new Resolution(ids, string.Join("; ", reasons));
    }

    /// <summary>A phrase from the name on that it opens with, where an owner stands right before: "Kenya's Ada Berg and …".</summary>
    public TextSpan WithoutOwner(TextSpan phrase) =>
        StartingIn(phrase) is [var owner, var named, ..] && owner.Span.Start == phrase.Start && OwnsName(owner, named)
            ? new TextSpan(named.Span.Start, phrase.End)
            : phrase;

    /// <summary>Whether nothing but the mark of the possessive stands between an owner and a person's name.</summary>
    private bool OwnsName(Mention owner, Mention named) =>
        owner.IsPossessive
        && named is { Kind: MentionKind.Name, ActorId: { } id }
        && named.Span.Start - owner.Span.End is > 0 and <= LongestPossessive
        && Find(id) is { Kind: ActorKind.Person };

    private int FirstAtOrAfter(int offset)
    {
        var low = 0;
        var high = _mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
