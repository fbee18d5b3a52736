using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Resolves several people or states that are described together: "they", "the two leaders", "both countries".</summary>
internal sealed class PluralDescriptions(TokenView view, PersonRegistry people, Discourse discourse, MentionSink sink)
{
    /// <summary>So many mentions back, states are looked for that "the two sides" may mean.</summary>
    private const int RecentMentions = 40;

    /// <summary>So many of the people named first are looked at.</summary>
    private const int MostPeople = 40;

    private static readonly WordList NounsOfStates = WordList.Exact("capitals countries governments nations neighbors neighbours sides");

    private static readonly WordList BeforeTopic = WordList.Exact("about against in of on over");

    /// <summary>"The former met", "the latter flew": the first or second of the two whom the sentence before names.</summary>
    public int ReadOneOfTwo(int index, int which)
    {
        if (discourse.LastPair() is { Count: 2 } pair && people.Find(pair[which]) is { } meant)
        {
            sink.AddPerson(meant, index, index + 2, index, MentionKind.Description, "one of the two named before");
        }

        return index + 2;
    }

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
        var ids = discourse.Several(leadersOnly: false) is { Count: 2 } pair ? pair
            : discourse.LastPair() is { Count: 2 } named ? named
            : discourse.Several(leadersOnly: true);
        if (ids.Count == 2 && ids.All(discourse.IsSpokenOf))
        {
            sink.Mentions.Add(new Mention(view.Span(index, end), MentionKind.Plural, ids, "the two spoken of"));
        }

        return end;
    }

    /// <summary>"the royal couple": the last two named together of whom both are royal, or one the other's consort.</summary>
    public int ReadCouple(int index)
    {
        var ids = discourse.LastCouple(one => one.Gender is not null && (one.Holds(TitleClass.Royal, null) || one.Holds(TitleClass.State, null) || one.Holds(TitleClass.Consort, null)));
        if (ids.Count == 2 && people.Find(ids[0])?.Gender != people.Find(ids[1])?.Gender)
        {
            sink.AddSeveral(ids, index, index + 3, "the couple named together");
        }

        return index + 3;
    }

    /// <summary>
    /// "the two leaders", "both presidents", "the leaders of Russia and North Korea", "the Russian and North Korean leaders", "both countries".
    /// </summary>
    /// <param name="parties">Who speaks in a joint statement; none for other texts.</param>
    public int ReadSeveral(int index, Sentence sentence, IReadOnlyList<string> parties)
    {
        var i = view.Is(index, "the") || view.Is(index, "both") ? index + 1 : index;
        var isDefinite = i > index;
        i += isDefinite && Number(view.Word(i)) > 0 ? 1 : 0;
        var (states, noun) = ReadStatesBefore(i, sentence);
        if (view.ChunkFrom(noun) is { Term.Kind: TermKind.PluralTitle } title && (isDefinite || states.Count > 1))
        {
            return ReadHolders(index, title, states, sentence, parties);
        }

        return isDefinite && states.Count == 0 && Number(view.Word(index + 1)) <= 2 && AreTwoStates(index, noun) ? ReadTwoStates(index, noun + 1) : index;
    }

    /// <summary>"two" to "four"; 0 for other words.</summary>
    private static int Number(ReadOnlySpan<char> word) => word switch { "two" => 2, "three" => 3, "four" => 4, _ => 0 };

    /// <summary>"the three ministers": all whom the article calls so, where they are just as many; else none.</summary>
    private List<string> AllOfClass(TitleClass titleClass, int number)
    {
        bool IsOne(PersonEntry one) =>
            titleClass == TitleClass.Minister ? IsMinister(one)
                : PersonEntry.Fits(TitleClass.State, titleClass) || titleClass == TitleClass.Government ? one.Holds(TitleClass.State, null) || one.Holds(TitleClass.Government, null)
                : one.Holds(titleClass, null);

        List<string> all = [.. people.People.Take(MostPeople).Where(IsOne).Select(one => one.Id).Take(number + 1)];
        return all.Count == number ? all : [];
    }

    /// <summary>The states of "Russian and North Korean leaders", and the token after them.</summary>
    private (List<Chunk> States, int End) ReadStatesBefore(int first, Sentence sentence)
    {
        List<Chunk> states = [];
        var end = first;
        while (end < sentence.EndToken && view.ChunkFrom(end) is { Term.Kind: TermKind.Demonym } demonym)
        {
            states.Add(demonym);
            end = view.Word(demonym.End) is "and" or "," ? demonym.End + 1 : demonym.End;
        }

        return (states, end);
    }

    /// <summary>"both countries", "the two sides"; in a read-out also "the sides".</summary>
    private bool AreTwoStates(int index, int noun) =>
        NounsOfStates.Contains(view.Word(noun))
        && (view.Is(index, "both") || view.Is(index + 1, "two") || (discourse.PluralReach > 1 && view.Word(noun) is "countries" or "sides"));

    private int ReadHolders(int index, Chunk title, List<Chunk> states, Sentence sentence, IReadOnlyList<string> parties)
    {
        var end = states.Count == 0 ? ReadStatesAfter(title.End, states, sentence) : title.End;
        var number = Number(view.Word(index + 1));
        var ids = states.Count > 0 ? HoldersIn(states, title, index)
            : number > 2 ? AllOfClass(title.Term.Class, number)
            : HoldersSpokenOf(title, index, parties);
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

    /// <summary>"the leaders of Russia and North Korea": who holds the office there.</summary>
    private List<string> HoldersIn(List<Chunk> states, Chunk title, int index) =>
        states
            .Select(state => (states.Count > 2
                ? discourse.NamedInState(state.Term.Id, title.Term.Class)
                : discourse.InState(state.Term.Id, title.Term.Class, view.Tokens[index].Start))?.Id)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList() is var known && AreEnough(known.Count, states.Count) ? known : [];

    /// <summary>Of several states, of whom not all are known, the known ones are not "the leaders".</summary>
    private static bool AreEnough(int known, int all) => all <= 2 || known == all;

    /// <summary>"the two leaders": those spoken of together, or the parties of a joint statement.</summary>
    private IReadOnlyList<string> HoldersSpokenOf(Chunk title, int index, IReadOnlyList<string> parties)
    {
        var isOfLeaders = PersonEntry.Fits(TitleClass.State, title.Term.Class) || title.Term.Class == TitleClass.Government;
        if (!isOfLeaders)
        {
            return OfClass(title.Term.Class) is { Count: 2 } holders ? holders
                : discourse.Several(leadersOnly: false) is { Count: > 0 } several ? several
                : view.Is(index + 1, "two") && discourse.LastPair() is { Count: 2 } pair ? pair
                : [];
        }

        var leaders = discourse.Several(leadersOnly: true);
        if (discourse.NamedTo(view.Tokens[Math.Max(0, index - 2)].End) is { } doer && leaders.Contains(doer.Id) && OthersThan(doer) is { Count: 2 } others)
        {
            return others;
        }

        return leaders.Count == 0 ? parties : leaders;
    }

    /// <summary>"the two foreign ministers": those whom the article calls so; "the ministers" are any two of them, and no more.</summary>
    private List<string> OfClass(TitleClass titleClass) =>
        titleClass == TitleClass.Minister ? FirstNamed(IsMinister)
        : titleClass is not (TitleClass.Foreign or TitleClass.Defence) ? []
        : FirstNamed(one => one.Holds(titleClass, null)) is { Count: <= 2 } only ? only
        : [.. discourse.LastTwo(one => one.Holds(titleClass, null))];

    private static bool IsMinister(PersonEntry one) =>
        one.Holds(TitleClass.Foreign, null) || one.Holds(TitleClass.Defence, null) || one.Holds(TitleClass.Minister, null);

    /// <summary>"President X phoned both presidents": neither of them is he.</summary>
    private List<string> OthersThan(PersonEntry doer) =>
        FirstNamed(one => one != doer && (one.Holds(TitleClass.State, null) || one.Holds(TitleClass.Government, null)));

    /// <summary>Of the people named first those for whom a condition holds, up to three: more than two are no pair.</summary>
    private List<string> FirstNamed(Func<PersonEntry, bool> condition) =>
        [.. people.People.Take(MostPeople).Where(condition).Select(one => one.Id).Take(3)];

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
            if (view.ChunkFrom(i) is { Term.Kind: TermKind.State } state)
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
            var recent = RecentMentionsBefore(index);
            states = LastTwo(recent.Where(mention => !IsTopic(mention)));
            states = states.Count == 2 ? states : LastTwo(recent);
        }

        if (states.Count == 2)
        {
            sink.AddSeveral(states, index, end, "the two states spoken of");
        }

        return end;
    }

    /// <summary>The last mentions, the latest first, save those of who appeals to the two.</summary>
    private List<Mention> RecentMentionsBefore(int index)
    {
        var outsider = IsAppealedTo(index) && sink.Mentions.Count > 0 ? sink.Mentions[^1].ActorId : null;
        var recent = sink.Mentions.Skip(sink.Mentions.Count - RecentMentions).Reverse();
        return [.. recent.Where(mention => outsider is null || mention.ActorId != outsider)];
    }

    /// <summary>"Norway urged both sides", "Norway called on both sides": who urges is neither.</summary>
    private bool IsAppealedTo(int index) =>
        view.Word(index - 1) is "urged" or "urges" or "asked"
        || (view.Word(index - 1) is "on" && view.Word(index - 2) is "called" or "calls");

    private static List<string> LastTwo(IEnumerable<Mention> latestFirst) =>
        [.. latestFirst
            .SelectMany(mention => mention.ActorIds)
            .Where(id => id.StartsWith("state:", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .Reverse()];

    /// <summary>"the situation in Norway", "the integrity of Norway": what is spoken about is no side.</summary>
    private bool IsTopic(Mention mention)
    {
        var before = view.Text.AsSpan(0, mention.Span.Start).TrimEnd();
        return BeforeTopic.Contains(before[(before.LastIndexOfAny(' ', '\n') + 1)..]);
    }
}
