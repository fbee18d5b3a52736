using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Resolves several people or states that are described together: "they", "the two leaders", "both countries".</summary>
internal sealed class PluralDescriptions(TokenView view, PersonRegistry people, Discourse discourse, MentionSink sink)
{
    /// <summary>So many mentions back, states are looked for that "the two sides" may mean.</summary>
    private const int RecentMentions = 40;

    /// <summary>"they", "them".</summary>
    /// <param name="parties">Who speaks in a joint statement; none for other texts.</param>
    public int ReadThey(int index, IReadOnlyList<string> parties)
    {
        var ids = discourse.Several(leadersOnly: false) is { Count: > 0 } several ? several : parties;
        if (ids.Count > 0)
        {
            sink.Mentions.Add(new Mention(view.Tokens[index].Span, MentionKind.Pronoun, ids, "the last people spoken of together"));
        }

        return index + 1;
    }

    /// <summary>"the two said", "the two men": the last two spoken of.</summary>
    public int ReadTheTwo(int index, int end)
    {
        var ids = discourse.Several(leadersOnly: false) is { Count: 2 } pair ? pair : discourse.LastPair() is { Count: 2 } named ? named : discourse.Several(leadersOnly: true);
        if (ids.Count == 2 && ids.All(discourse.IsSpokenOf))
        {
            sink.Mentions.Add(new Mention(view.Span(index, end), MentionKind.Plural, ids, "the two spoken of"));
        }

        return end;
    }

    /// <summary>"the two leaders", "both presidents", "the leaders of Russia and North Korea", "the Russian and North Korean leaders", "both countries".</summary>
    /// <param name="parties">Who speaks in a joint statement; none for other texts.</param>
    public int ReadSeveral(int index, Sentence sentence, IReadOnlyList<string> parties)
    {
        var i = view.Is(index, "the") || view.Is(index, "both") ? index + 1 : index;
        var isDefinite = i > index;
        i += isDefinite && view.Is(i, "two") ? 1 : 0;
        List<Chunk> states = [];
        while (i < sentence.EndToken && view.ChunkAt(i) is { Term.Kind: TermKind.Demonym } demonym && demonym.First == i)
        {
            states.Add(demonym);
            i = view.Word(demonym.End) is "and" or "," ? demonym.End + 1 : demonym.End;
        }

        if (view.ChunkAt(i) is { Term.Kind: TermKind.PluralTitle } title && title.First == i && (isDefinite || states.Count > 1))
        {
            return ReadHolders(index, title, states, sentence, parties);
        }

        if (isDefinite && states.Count == 0 && view.Word(i) is "countries" or "nations" or "sides" or "governments" or "neighbours" or "neighbors" or "capitals" && (view.Is(index, "both") || view.Is(index + 1, "two") || (discourse.PluralReach > 1 && view.Word(i) is "countries" or "sides")))
        {
            return ReadTwoStates(index, i + 1);
        }

        return index;
    }

    private int ReadHolders(int index, Chunk title, List<Chunk> states, Sentence sentence, IReadOnlyList<string> parties)
    {
        var end = states.Count == 0 ? ReadStatesAfter(title.End, states, sentence) : title.End;
        var isOfLeaders = PersonEntry.Fits(TitleClass.State, title.Term.Class) || title.Term.Class == TitleClass.Government;
        var ids = states.Count == 0
            ? isOfLeaders || OfClass(title.Term.Class) is not { Count: 2 } holders ? discourse.Several(isOfLeaders) : holders
            : [.. states.Select(state => discourse.InState(state.Term.Id, title.Term.Class, view.Tokens[index].Start)?.Id).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (states.Count == 0 && isOfLeaders && discourse.NamedTo(view.Tokens[Math.Max(0, index - 2)].End) is { } doer && ids.Contains(doer.Id) && OthersThan(doer) is { Count: 2 } others)
        {
            ids = others;
        }

        ids = ids.Count == 0 && states.Count == 0 && isOfLeaders ? parties : ids;
        foreach (var state in states)
        {
            sink.AddChunk(state);
        }

        if (ids.Count > 0)
        {
            sink.AddSeveral(ids, index, end, states.Count > 0 ? "holders of the office in the states named" : "those spoken of together");
        }

        return end;
    }

    /// <summary>"the two foreign ministers": those whom the article calls so.</summary>
    private List<string> OfClass(TitleClass titleClass) =>
        titleClass is TitleClass.Foreign or TitleClass.Defence ? [.. people.People.Take(RecentMentions).Where(one => one.Holds(titleClass, null)).Select(one => one.Id).Take(3)] : [];

    /// <summary>"President X phoned both presidents": neither of them is he.</summary>
    private List<string> OthersThan(PersonEntry doer) =>
        [.. people.People.Take(RecentMentions).Where(one => one != doer && (one.Holds(TitleClass.State, null) || one.Holds(TitleClass.Government, null))).Select(one => one.Id).Take(3)];

    /// <summary>The states of "of Russia, Japan and North Korea"; returns the token after the last.</summary>
    private int ReadStatesAfter(int end, List<Chunk> states, Sentence sentence)
    {
        var i = end;
        while (i < sentence.EndToken && (view.Word(i) is "of" or "," or "and" or "the"))
        {
            var isFirst = states.Count == 0;
            if (isFirst != view.Word(i) is "of" && view.Word(i) is not "the")
            {
                break;
            }

            i++;
            if (view.ChunkAt(i) is { Term.Kind: TermKind.State } state && state.First == i)
            {
                states.Add(state);
                i = end = state.End;
            }
        }

        return end;
    }

    private int ReadTwoStates(int index, int end)
    {
        var states = discourse.Several(leadersOnly: true).Select(id => people.Find(id)?.State)
            .OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (states.Count != 2)
        {
            var outsider = IsAppealedTo(index) && sink.Mentions.Count > 0 ? sink.Mentions[^1].ActorId : null;
            var recent = sink.Mentions.Skip(sink.Mentions.Count - RecentMentions).Reverse().Where(mention => outsider is null || mention.ActorId != outsider).ToList();
            states = LastTwo(recent.Where(mention => !IsTopic(mention)));
            states = states.Count == 2 ? states : LastTwo(recent);
        }

        if (states.Count == 2)
        {
            sink.AddSeveral(states, index, end, "the two states spoken of");
        }

        return end;
    }

    /// <summary>"Norway urged both sides": who urges is neither.</summary>
    private bool IsAppealedTo(int index) => view.Word(index - 1) is "urged" or "urges" or "asked" || (view.Word(index - 1) is "on" && view.Word(index - 2) is "called" or "calls");

    private static List<string> LastTwo(IEnumerable<Mention> latestFirst) =>
        [.. latestFirst.SelectMany(mention => mention.ActorIds).Where(id => id.StartsWith("state:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Take(2).Reverse()];

    /// <summary>"the situation in Norway", "the integrity of Norway": what is spoken about is no side.</summary>
    private bool IsTopic(Mention mention)
    {
        var before = view.Text.AsSpan(0, mention.Span.Start).TrimEnd();
        return before[(before.LastIndexOfAny(' ', '\n') + 1)..] is "in" or "of" or "on" or "about" or "over" or "against";
    }
}
