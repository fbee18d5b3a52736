using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Reads offices that stand for who holds them, and a state's institutions: "the Russian president", "the Swedish delegation".</summary>
internal sealed class OfficeDescriptions(TokenView view, Discourse discourse, MentionSink sink, OfficeBearers bearers)
{
    private const string Kremlin = "organization:kremlin";
    private const string Elysee = "organization:elysee";
    private const string BlueHouse = "organization:blue-house";

    /// <summary>"a senior law enforcement official": an unnamed bearer of an office is told in no more words than this before it.</summary>
    private const int LongestUnnamed = 6;

    /// <summary>"the Russian president", "Russia’s top diplomat", "the president of Russia", "The official", "the Kremlin spokesman".</summary>
    public int ReadAt(int index, Sentence sentence)
    {
        var phrase = OfficePhrase.At(view, index, sentence);
        if (HeadOfSeat(phrase) is { } head)
        {
            var end = phrase.AfterOwner + 1;
            sink.AddPerson(head, index, end, index, MentionKind.Description, $"who sits in the {phrase.Owner?.Term.Name}");
            return end;
        }

        if (Compatriot(phrase) is { } compatriot)
        {
            sink.AddPerson(compatriot, index, phrase.Head, index, MentionKind.Description, $"the one of {phrase.Owner?.Term.Name}");
            return phrase.Head;
        }

        return view.ChunkFrom(phrase.Head) is { Term: { Kind: TermKind.Title, Class: not TitleClass.Honorific } } title && !IsBeforeName(title.End)
            ? ReadTitle(phrase, title, sentence)
            : ReadInstitution(phrase, sentence);
    }

    /// <summary>"the Kremlin chief", "the Elysee boss": who sits there.</summary>
    private PersonEntry? HeadOfSeat(OfficePhrase phrase) =>
        phrase.Owner?.Term is { Kind: TermKind.Organization, StateId: { } seat, Id: var id } && id is Kremlin or Elysee or BlueHouse
        && view.Word(phrase.AfterOwner) is "chief" or "boss" or "leader"
            ? discourse.InState(seat, TitleClass.Leader, view.Tokens[phrase.First].Start)
            : null;

    /// <summary>"the Swede presented", "the Spaniard said": one of a people, who acts; "the French said" are several.</summary>
    private PersonEntry? Compatriot(OfficePhrase phrase) =>
        phrase is { IsDefinite: true, Owner: { Term: { Kind: TermKind.Demonym, StateId: { } home } } owner } && phrase.Head == phrase.AfterOwner
        && IsOneOfThem(owner) && ActsAt(phrase.Head)
            ? discourse.InState(home, TitleClass.Leader, view.Tokens[phrase.First].Start)
            : null;

    private bool IsOneOfThem(Chunk demonym)
    {
        var word = view.Word(demonym.End - 1);
        return !(word.EndsWith("ese") || word.EndsWith("ish") || word.EndsWith("ch") || word.EndsWith("s"));
    }

    private bool ActsAt(int verb) => view.StartsSmall(verb) && (view.IsVerb(verb) || view.Word(verb).EndsWith("ed"));

    /// <summary>"President Berg": the title is that of a name.</summary>
    private bool IsBeforeName(int index) =>
        view.IsNameWord(index)
        && !WordList.Function.Contains(view.Word(index))
        && view.ChunkAt(index) is null or { Term.Kind: TermKind.Holder };

    private int ReadTitle(OfficePhrase phrase, Chunk title, Sentence sentence)
    {
        if (phrase.IsDefinite)
        {
            return phrase.Owner is { } its ? ReadOfficeOf(phrase.First, title, its, title.End) : ReadOfficeAlone(phrase, title);
        }

        if (phrase.Owner is not { } owner)
        {
            return phrase.Head == sentence.FirstToken && IsBareSubject(title) ? ReadBareOffice(title) : phrase.First;
        }

        var isOwned = view.IsPossessive(owner.End) || owner.Term.Kind is TermKind.Organization || IsInHeadline(sentence);
        return isOwned ? ReadOfficeOf(phrase.First, title, owner, title.End) : phrase.First;
    }

    /// <summary>"Norwegian president meets Chilean premier": the first line of a text, which ends in no point, leaves articles out.</summary>
    private bool IsInHeadline(Sentence sentence) => sentence.Passage == 0 && view.Word(sentence.EndToken - 1) is not ("." or "!" or "?" or "”" or "\"");

    /// <summary>"Prime Minister will call on …": an office with capitals and no article, as releases of governments have it, before its verb.</summary>
    private bool IsBareSubject(Chunk title) =>
        title.End - title.First == 2 && title.Term.Class == TitleClass.Government
        && char.IsUpper(view.Word(title.First + 1)[0])
        && (view.Word(title.End) is "also" || view.IsVerb(title.End) || view.Word(title.End).EndsWith("ed"));

    /// <summary>The first whom the article calls so: the release is his own office's.</summary>
    private int ReadBareOffice(Chunk title)
    {
        if (bearers.First(title) is not { } person)
        {
            return title.First;
        }

        sink.AddPerson(person, title.First, title.End, title.First, MentionKind.Title, $"the {title.Term.Name} of the article");
        return title.End;
    }

    private int ReadOfficeOf(int index, Chunk title, Chunk owner, int end)
    {
        sink.AddChunk(owner);
        var of = owner.Term.Kind == TermKind.Organization ? owner.Term.Id : owner.Term.StateId ?? owner.Term.Id;
        if (bearers.InOffice(title, of, end, view.Tokens[index].Start) is { } person)
        {
            var kind = title.Term.Class == TitleClass.Leader ? MentionKind.Description : MentionKind.Title;
            sink.AddPerson(person, index, end, index, kind, $"{title.Term.Name} of {of}");
        }

        return end;
    }

    private int ReadOfficeAlone(OfficePhrase phrase, Chunk title)
    {
        if (view.Word(title.End) is "of")
        {
            var at = view.Is(title.End + 1, "the") ? title.End + 2 : title.End + 1;
            if (view.ChunkFrom(at) is { Term.Kind: TermKind.State or TermKind.Organization } owner)
            {
                return ReadOfficeOf(phrase.First, title, owner, owner.End);
            }

            if (view.IsNameWord(at) && (view.ChunkAt(at) is null || title.Term.Class == TitleClass.Royal))
            {
                // "the mayor of Springdale": of a place that no table has, and nobody else's office; "the Prince of Wales" is no other prince.
                return phrase.First;
            }
        }

        if (!phrase.IsBare || bearers.SpokenOf(title, phrase.First) is not { } person || IsOfUnnamed(title, phrase.First, person))
        {
            return phrase.First;
        }

        var kind = title.Term.Class is TitleClass.Official or TitleClass.Leader ? MentionKind.Description : MentionKind.Title;
        sink.AddPerson(person, phrase.First, title.End, phrase.First, kind, $"the {title.Term.Name} spoken of");
        return title.End;
    }

    /// <summary>"Berg left, a senior police official said. The official …": one whom the article does not name, and who was spoken of last.</summary>
    private bool IsOfUnnamed(Chunk title, int index, PersonEntry person)
    {
        if (title.Term.Class != TitleClass.Official)
        {
            return false;
        }

        var last = sink.Mentions.FindLast(mention => mention.ActorId == person.Id)?.Span.Start ?? 0;
        for (var noun = index - 1; noun > 0 && view.Tokens[noun].Start > last; noun--)
        {
            if (view.Word(noun).SequenceEqual(view.Word(title.End - 1)) && !IsBeforeName(noun + 1) && OpensAfterArticle(noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a senior law enforcement | official": one of several, not yet told of.</summary>
    private bool OpensAfterArticle(int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - LongestUnnamed) && view.StartsSmall(at); at--)
        {
            if (view.Word(at) is "a" or "an" or "another")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Russian delegation" is the state; "the Russian Foreign Ministry" an organisation of its own.</summary>
    private int ReadInstitution(OfficePhrase phrase, Sentence sentence)
    {
        var (index, noun) = (phrase.First, phrase.AfterOwner);
        if (phrase.Owner is not { Term: { StateId: { } stateId } term } owner || noun >= sentence.EndToken
            || !(phrase.IsDefinite || term.Kind != TermKind.Organization))
        {
            return index;
        }

        if (WordList.Institutions.Contains(view.Word(noun)))
        {
            sink.AddChunk(owner);
            sink.AddState(stateId, index, noun + 1, MentionKind.Description, $"{view.Word(noun)} of {term.Name}");
            return noun + 1;
        }

        if (WordList.Ministries.Contains(view.Word(noun)) && (view.Is(noun + 1, "Ministry") || view.Is(noun + 1, "Department")))
        {
            sink.AddChunk(owner);
            sink.AddOrganization(MinistryName(stateId, term, noun), "ministry", stateId, index, noun + 2, $"ministry of {term.Name}");
            return noun + 2;
        }

        return index;
    }

    /// <summary>"Russian Foreign Ministry".</summary>
    private string MinistryName(string stateId, Term owner, int noun)
    {
        var state = StateTable.Find(stateId);
        var adjective = state is { Demonyms.Count: > 0 } ? state.Demonyms[0] : owner.Name;
        return $"{adjective} {Capital(view.Word(noun))} {Capital(view.Word(noun + 1))}";
    }

    private static string Capital(ReadOnlySpan<char> word) => string.Concat(char.ToUpperInvariant(word[0]).ToString(), word[1..]);
}
