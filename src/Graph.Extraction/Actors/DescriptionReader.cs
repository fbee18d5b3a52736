using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Resolves people and states that are described and not named: "the Russian leader", "his counterpart", "both countries", "he".</summary>
internal sealed class DescriptionReader(TokenView view, PersonRegistry people, Discourse discourse, MentionSink sink, Article article)
{
    /// <summary>So many of the people named first are looked at for an office at home.</summary>
    private const int MostPeople = 400;

    /// <summary>"During his long visit to Norway, " is no longer than this many words.</summary>
    private const int LongestFront = 14;

    /// <summary>The person whose phrase, titles included, starts at a token and names them in full; null where nobody's does.</summary>
    public required Func<int, PersonEntry?> NamedAt { get; init; }

    private readonly PluralDescriptions _plurals = new(view, people, discourse, sink);
    private readonly PronounAntecedents _antecedents = new(view, discourse);
    private readonly string? _homeState = HomeState(article.Publisher);
    private readonly Lazy<string?> _secretariat = new(() => SecretariatOf(article.Text));
    private IReadOnlyList<string>? _parties;

    /// <summary>Who says "we", once everybody named in full is known.</summary>
    private IReadOnlyList<string> Parties => _parties ??= JointParties.Of(article, people);

    /// <summary>Reads a description that starts at a token; returns the token after it, or the same where there is none.</summary>
    public int ReadAt(int index, Sentence sentence)
    {
        var word = view.Word(index);
        if (!view.MayBe(index, WordTraits.Opener) && view.ChunkAt(index) is null)
        {
            return index;
        }

        if (FormsOfAddress.Read(view, index, sink, people) is var addressed && addressed > index)
        {
            return addressed;
        }

        if (PronounGender(word) is { } gender)
        {
            return ReadPronoun(index, gender, sentence);
        }

        if (Same(word, "they") || Same(word, "them"))
        {
            return _plurals.ReadThey(index, discourse.PluralReach > 1 ? Parties : []);
        }

        if (Same(word, "the") && view.Is(index + 1, "two") && view.Word(index + 2) is "men" or "women")
        {
            return _plurals.ReadTheTwo(index, index + 3);
        }

        if (Same(word, "the") && view.Is(index + 1, "two") && (view.Word(index + 2).EndsWith("ed") || WordList.Verbs.Contains(view.Word(index + 2))))
        {
            return _plurals.ReadTheTwo(index, index + 2);
        }

        if (Same(word, "we") && Parties.Count > 0)
        {
            sink.Mentions.Add(new Mention(view.Tokens[index].Span, MentionKind.Plural, Parties, "the parties of the joint statement"));
            return index + 1;
        }

        return _plurals.ReadSeveral(index, sentence, discourse.PluralReach > 1 ? Parties : []) is var several && several > index ? several : ReadOffice(index, sentence);
    }

    private int ReadPronoun(int index, char gender, Sentence sentence)
    {
        var offset = view.Tokens[index].Start;
        if ((NamedAfterFront(index, gender, sentence) ?? _antecedents.Of(index, gender, sentence) ?? discourse.Pronoun(gender, offset, view.Word(index - 1) is "for", IsObject(index) ? SubjectEnd(index) : -1)) is not { } person)
        {
            return index;
        }

        var isOwner = Same(view.Word(index), "his") || (Same(view.Word(index), "her") && view.IsWord(index + 1) && !WordList.Function.Contains(view.Word(index + 1)));
        sink.Mentions.Add(new Mention(view.Tokens[index].Span, MentionKind.Pronoun, [person.Id], $"last person spoken of before {offset}") { IsPossessive = isOwner });
        discourse.Note(person, view.Tokens[index].End, isOwner);
        return isOwner ? ReadCounterpart(index, index + 1, person, sentence) : index + 1;
    }

    /// <summary>"During his visit to Oslo, President X …": the owner in the front of a sentence is its subject.</summary>
    private PersonEntry? NamedAfterFront(int index, char gender, Sentence sentence)
    {
        if (index - sentence.FirstToken is < 1 or > 3 || view.Word(sentence.FirstToken) is not ("During" or "In" or "On" or "After" or "Before" or "At" or "Following" or "Upon" or "Throughout" or "Ahead")
            || !(Same(view.Word(index), "his") || Same(view.Word(index), "her")))
        {
            return null;
        }

        var comma = index + 1;
        while (comma < sentence.EndToken && comma - index < LongestFront && view.Word(comma) is not ",")
        {
            comma++;
        }

        return comma + 1 < sentence.EndToken && view.Word(comma) is "," && NamedAt(comma + 1) is { } person && (person.Gender is null || person.Gender == gender) ? person : null;
    }

    /// <summary>Where the words before the verb right before a token end; adverbs and auxiliaries do not count.</summary>
    private int SubjectEnd(int index)
    {
        var at = index - 2;
        while (at > 0 && (view.Word(at) is "also" or "then" or "later" or "has" or "had" or "have" || view.Word(at).EndsWith("ly")))
        {
            at--;
        }

        return at < 0 ? -1 : view.Word(at) is "and" ? Discourse.FirstOfSentence : view.Tokens[at].End;
    }

    /// <summary>"received him", "told her that": not the "her" of "her husband", nor one after a preposition or "and".</summary>
    private bool IsObject(int index) =>
        !WordList.Function.Contains(view.Word(index - 1))
        && (Same(view.Word(index), "him") || (Same(view.Word(index), "her") && !(view.IsWord(index + 1) && !WordList.Function.Contains(view.Word(index + 1)))));

    /// <summary>"his counterpart", "his Russian counterpart": of two, the other one; of a state, who holds the like office there.</summary>
    private int ReadCounterpart(int first, int index, PersonEntry owner, Sentence sentence)
    {
        var state = view.ChunkAt(index) is { Term.Kind: TermKind.Demonym } demonym && demonym.First == index ? demonym : (Chunk?)null;
        var noun = state?.End ?? index;
        if (state is null && noun < sentence.EndToken && (view.Is(noun, "host") || view.Is(noun, "guest")))
        {
            return ReadHost(first, noun, owner);
        }

        if (noun >= sentence.EndToken || !(view.Is(noun, "counterpart") || (state is not null && view.Is(noun, "colleague"))))
        {
            return index;
        }

        if (state is { } foreign && owner.State == foreign.Term.Id)
        {
            // Nobody is his own counterpart: "his" is somebody else's.
            owner = discourse.Last(person => person.State is { } home && home != foreign.Term.Id) ?? owner;
        }

        var officeClass = owner.Offices.Count > 0 ? owner.Offices[0].Class : TitleClass.Leader;
        var other = Apposed(noun + 1, state?.Term.Id) is { } apposed ? apposed
            : state is { } chunk
            ? discourse.InState(chunk.Term.Id, officeClass, view.Tokens[noun].Start) ?? discourse.InState(chunk.Term.Id, TitleClass.Leader, view.Tokens[noun].Start)
            : discourse.Last(person => person != owner && person.Offices.Any(office => PersonEntry.Fits(office.Class, officeClass) || PersonEntry.Fits(officeClass, office.Class)));
        if (state is { } named)
        {
            sink.AddChunk(named);
        }

        if (other is not null)
        {
            sink.AddPerson(other, first, noun + 1, first, MentionKind.Description, $"the counterpart of {owner.Name}");
        }

        return noun + 1;
    }

    /// <summary>", Ada Berg,": who is named right after a description is the one described, unless of another state than it says.</summary>
    private PersonEntry? Apposed(int comma, string? state) =>
        view.Word(comma) is "," && comma + 1 < view.Tokens.Count && NamedAt(comma + 1) is { } person && (state is null || person.State is null || person.State == state) ? person : null;

    /// <summary>"his host", "her guest": of two who hold office, the other one.</summary>
    private int ReadHost(int first, int noun, PersonEntry owner)
    {
        if (discourse.Last(person => person != owner && person.Offices.Count > 0) is { } other)
        {
            sink.AddPerson(other, first, noun + 1, first, MentionKind.Description, $"the {view.Word(noun)} of {owner.Name}");
        }

        return noun + 1;
    }

    /// <summary>"the Russian president", "Russia’s top diplomat", "the president of Russia", "The official", "the Kremlin spokesman".</summary>
    private int ReadOffice(int index, Sentence sentence)
    {
        var isDefinite = view.Is(index, "the");
        var i = isDefinite ? index + 1 : index;
        Chunk? owner = null;
        if (view.ChunkAt(i) is { Term.Kind: TermKind.State or TermKind.Demonym or TermKind.Organization or TermKind.Capital } chunk && chunk.First == i)
        {
            owner = chunk;
            i = view.IsPossessive(chunk.End) ? chunk.End + 1 : chunk.End;
        }

        var afterOwner = i;
        while (i < sentence.EndToken && i - afterOwner < 3 && view.IsWord(i) && view.ChunkAt(i) is null && char.IsLower(view.Word(i)[0]) && !WordList.Function.Contains(view.Word(i)) && !WordList.Verbs.Contains(view.Word(i)))
        {
            i++;
        }

        if (owner is { Term: { Kind: TermKind.Organization, StateId: { } seat, Id: "organization:kremlin" or "organization:elysee" or "organization:blue-house" } } && view.Word(afterOwner) is "chief" or "boss" or "leader"
            && discourse.InState(seat, TitleClass.Leader, view.Tokens[index].Start) is { } head)
        {
            sink.AddPerson(head, index, afterOwner + 1, index, MentionKind.Description, $"who sits in the {owner.Value.Term.Name}");
            return afterOwner + 1;
        }

        if (isDefinite && owner is { Term: { Kind: TermKind.Demonym, StateId: { } home } } && i == afterOwner && IsOneOfThem(owner.Value, i)
            && discourse.InState(home, TitleClass.Leader, view.Tokens[index].Start) is { } compatriot)
        {
            sink.AddPerson(compatriot, index, i, index, MentionKind.Description, $"the one of {owner.Value.Term.Name}");
            return i;
        }

        if (view.ChunkAt(i) is not { Term.Kind: TermKind.Title } title || title.First != i || title.Term.Class == TitleClass.Honorific || NameFollows(title.End))
        {
            return owner is { } state && (isDefinite || state.Term.Kind != TermKind.Organization) ? ReadInstitution(index, state, afterOwner, sentence) : index;
        }

        if (!isDefinite && owner is null && i == index && index == sentence.FirstToken && IsBareSubject(title))
        {
            return ReadBareOffice(index, title);
        }

        if (!isDefinite && (owner is not { } its || (!view.IsPossessive(its.End) && its.Term.Kind is not TermKind.Organization)))
        {
            return index;
        }

        return owner is { } of ? ReadOfficeOf(index, title, of, title.End) : ReadOfficeAlone(index, i == index + 1, title);
    }

    /// <summary>"Prime Minister will call on …": an office with capitals and no article, as releases of governments have it, before its verb.</summary>
    private bool IsBareSubject(Chunk title) =>
        title.End - title.First == 2 && char.IsUpper(view.Word(title.First + 1)[0]) && title.Term.Class == TitleClass.Government
        && (view.Word(title.End) is "will" or "also" || WordList.Verbs.Contains(view.Word(title.End)) && view.Word(title.End) is not ("and" or "but") || view.Word(title.End).EndsWith("ed"));

    /// <summary>The first whom the article calls so: the release is his own office's.</summary>
    private int ReadBareOffice(int index, Chunk title)
    {
        if (people.People.Take(MostPeople).FirstOrDefault(one => one.Offices.Any(office => string.Equals(office.Title, title.Term.Name, StringComparison.OrdinalIgnoreCase))) is not { } person)
        {
            return index;
        }

        sink.AddPerson(person, index, title.End, index, MentionKind.Title, $"the {title.Term.Name} of the article");
        return title.End;
    }

    /// <summary>"the Swede presented", "the Spaniard said": one of a people, who acts; "the French said" are several.</summary>
    private bool IsOneOfThem(Chunk demonym, int verb)
    {
        var word = view.Word(demonym.End - 1);
        return !(word.EndsWith("ese") || word.EndsWith("ish") || word.EndsWith("ch") || word.EndsWith("s"))
            && char.IsLower(view.Word(verb) is [var first, ..] ? first : ' ') && (WordList.Verbs.Contains(view.Word(verb)) || view.Word(verb).EndsWith("ed")) && view.Word(verb) is not ("and" or "but");
    }

    private bool NameFollows(int index) => view.IsNameWord(index) && !WordList.Function.Contains(view.Word(index)) && view.ChunkAt(index) is null or { Term.Kind: TermKind.Holder };

    private int ReadOfficeOf(int index, Chunk title, Chunk owner, int end)
    {
        sink.AddChunk(owner);
        var of = owner.Term.Kind == TermKind.Organization ? owner.Term.Id : owner.Term.StateId ?? owner.Term.Id;
        if ((Apposed(end, of) ?? (IsEnvoy(title) ? Envoy(title, of) : discourse.InState(of, title.Term.Class, view.Tokens[index].Start))) is { } person)
        {
            var kind = title.Term.Class == TitleClass.Leader ? MentionKind.Description : MentionKind.Title;
            sink.AddPerson(person, index, end, index, kind, $"{title.Term.Name} of {of}");
        }

        return end;
    }

    /// <summary>"the British ambassador" is nobody who holds another office of that state.</summary>
    private static bool IsEnvoy(Chunk title) => title.Term.Name.EndsWith("ambassador", StringComparison.Ordinal) || title.Term.Name.EndsWith("envoy", StringComparison.Ordinal) || title.Term.Name is "high commissioner";

    private PersonEntry? Envoy(Chunk title, string of) =>
        discourse.Last(one => one.Offices.Any(office => office.Of == of && office.Title.EndsWith(title.Term.Name, StringComparison.OrdinalIgnoreCase)));

    private int ReadOfficeAlone(int index, bool isBare, Chunk title)
    {
        if (view.Word(title.End) is "of")
        {
            var at = view.Is(title.End + 1, "the") ? title.End + 2 : title.End + 1;
            if (view.ChunkAt(at) is { Term.Kind: TermKind.State or TermKind.Organization } owner && owner.First == at)
            {
                return ReadOfficeOf(index, title, owner, owner.End);
            }

            if (view.IsNameWord(at) && view.ChunkAt(at) is null)
            {
                // "the mayor of Springdale": of a place that no table has, and nobody else's office.
                return index;
            }
        }

        var titleClass = title.Term.Class;
        var person = isBare ? Apposed(title.End, null) ?? InTitle(title) ?? SecretaryGeneral(title, index) ?? (title.Term.Name is "monarch" ? discourse.Last(one => one.Offices.Any(office => office.Title is "King" or "Queen" or "Emir" or "Sultan" or "Emperor" or "king" or "queen")) : null) ?? AtHome(title) ?? discourse.Last(one => one != DoerBefore(index) && one.Offices.Any(office => office.Title.EndsWith(title.Term.Name, StringComparison.OrdinalIgnoreCase)))
            ?? (IsOneOfAKind(titleClass) && !Reigns(title.Term.Name) ? discourse.Last(one => one.Holds(titleClass, null) && !one.Offices.Any(office => Reigns(office.Title) || IsChancellor(office.Title) != IsChancellor(title.Term.Name))) : null) : null;
        if (person is null)
        {
            return index;
        }

        sink.AddPerson(person, index, title.End, index, titleClass is TitleClass.Official or TitleClass.Leader ? MentionKind.Description : MentionKind.Title, $"the {title.Term.Name} spoken of");
        return title.End;
    }

    /// <summary>"President X gave the President": who does it to him is another; null where no doer stands before.</summary>
    private PersonEntry? DoerBefore(int index) =>
        index > 1 && view.IsWord(index - 1) && char.IsLower(view.Word(index - 1)[0]) && !WordList.Function.Contains(view.Word(index - 1)) && SubjectEnd(index) is > 0 and var end ? discourse.NamedTo(end) : null;

    /// <summary>"the Queen" in an article on one of the queens it names.</summary>
    private PersonEntry? InTitle(Chunk title)
    {
        var isReigning = title.Term.Name is "queen" or "king" or "emperor" or "empress" or "pope" or "emir" or "sultan";
        if (article.Title is not { } words || !(isReigning || char.IsUpper(view.Word(title.First)[0])))
        {
            return null;
        }

        // "the President" with a capital, where the title has "President Berg"; "the Queen", where it has her name.
        bool IsIn(PersonEntry one) => isReigning ? words.Contains(one.Name, StringComparison.OrdinalIgnoreCase) : words.Contains($"{title.Term.Name} {one.Name.Split(' ')[^1]}", StringComparison.OrdinalIgnoreCase);
        var named = people.People.Take(MostPeople).Where(one => one.Offices.Any(office => string.Equals(office.Title, title.Term.Name, StringComparison.OrdinalIgnoreCase)) && IsIn(one)).Take(2).ToList();
        return named is [var only] ? only : null;
    }

    /// <summary>"the Secretary-General" whom nobody names: of the one organisation spoken of that has one.</summary>
    private PersonEntry? SecretaryGeneral(Chunk title, int index)
    {
        if (title.Term.Name is not ("secretary-general" or "secretary general"))
        {
            return null;
        }

        return _secretariat.Value is { } organization ? people.FromTable(TitleClass.International, organization, view.Tokens[index].Start) : null;
    }

    /// <summary>The organisation with a secretary-general that a text speaks of; null where it speaks of none or of two.</summary>
    private static string? SecretariatOf(string text)
    {
        var isOfNations = text.Contains("United Nations", StringComparison.Ordinal) || text.Contains("General Assembly", StringComparison.Ordinal);
        var isOfAlliance = text.Contains("NATO", StringComparison.Ordinal);
        return isOfNations == isOfAlliance ? null : isOfNations ? "organization:united-nations" : "organization:nato";
    }

    /// <summary>"the king" is no president.</summary>
    private static bool Reigns(string title) => title.ToLowerInvariant() is "king" or "queen" or "emperor" or "empress" or "emir" or "sultan" or "pope" or "shah" or "tsar";

    /// <summary>"the Chancellor" is nobody's prime minister.</summary>
    private static bool IsChancellor(string title) => title.EndsWith("chancellor", StringComparison.OrdinalIgnoreCase);

    /// <summary>Classes whose titles mean much the same; "the director" is no minister.</summary>
    private static bool IsOneOfAKind(TitleClass titleClass) =>
        titleClass is not (TitleClass.Minister or TitleClass.Deputy or TitleClass.Royal or TitleClass.Legislator or TitleClass.Military or TitleClass.International);

    /// <summary>On a government's own page "the President" is its own.</summary>
    private PersonEntry? AtHome(Chunk title) =>
        _homeState is not null && char.IsUpper(view.Word(title.First)[0])
            ? people.People.Take(MostPeople).FirstOrDefault(one => one.Offices.Any(office => office.Of == _homeState && string.Equals(office.Title, title.Term.Name, StringComparison.OrdinalIgnoreCase)))
            : null;

    /// <summary>"the Russian delegation" is the state; "the Russian Foreign Ministry" an organisation of its own.</summary>
    private int ReadInstitution(int index, Chunk owner, int next, Sentence sentence)
    {
        if (owner.Term.StateId is not { } stateId || next >= sentence.EndToken)
        {
            return index;
        }

        if (WordList.Institutions.Contains(view.Word(next)))
        {
            sink.AddChunk(owner);
            sink.AddState(stateId, index, next + 1, MentionKind.Description, $"{view.Word(next)} of {owner.Term.Name}");
            return next + 1;
        }

        if (WordList.Ministries.Contains(view.Word(next)) && (view.Is(next + 1, "Ministry") || view.Is(next + 1, "Department")))
        {
            var state = StateTable.Find(stateId);
            sink.AddChunk(owner);
            sink.AddOrganization($"{(state is { Demonyms.Count: > 0 } ? state.Demonyms[0] : owner.Term.Name)} {Capital(view.Word(next))} {Capital(view.Word(next + 1))}", "ministry", stateId, index, next + 2, $"ministry of {owner.Term.Name}");
            return next + 2;
        }

        return index;
    }

    private static string Capital(ReadOnlySpan<char> word) => string.Concat(char.ToUpperInvariant(word[0]).ToString(), word[1..]);

    private static char? PronounGender(ReadOnlySpan<char> word) =>
        word.Length > 7 ? null
        : Same(word, "he") || Same(word, "him") || Same(word, "his") || Same(word, "himself") || Same(word, "he’s") ? 'm'
        : Same(word, "she") || Same(word, "her") || Same(word, "hers") || Same(word, "herself") ? 'f'
        : null;

    private static bool Same(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string? HomeState(string? publisher) => publisher is null ? null
        : publisher.Contains("whitehouse", StringComparison.OrdinalIgnoreCase) || publisher.EndsWith("state.gov", StringComparison.OrdinalIgnoreCase) || string.Equals(publisher, "The White House", StringComparison.OrdinalIgnoreCase) ? "state:USA"
        : publisher.EndsWith("kremlin.ru", StringComparison.OrdinalIgnoreCase) ? "state:RUS"
        : publisher.EndsWith("gov.uk", StringComparison.OrdinalIgnoreCase) ? "state:GBR"
        : null;
}
