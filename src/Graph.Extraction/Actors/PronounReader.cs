using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Resolves "he", "his", "she", "her", and whom somebody so named is said to deal with: "his Russian counterpart", "her host".</summary>
internal sealed class PronounReader(TokenView view, Discourse discourse, MentionSink sink, ApposedNames apposed)
{
    /// <summary>"During his long visit to Norway, " is no longer than this many words.</summary>
    private const int LongestFront = 14;

    /// <summary>The owner in the front of a sentence is no later than its fourth word.</summary>
    private const int LastOwnerInFront = 3;

    private static readonly WordList Fronts = WordList.Exact("After Ahead At Before During Following In On Throughout Upon");

    private readonly PronounAntecedents _antecedents = new(view, discourse);

    /// <summary>Reads the pronoun at a token; returns the token after it and its noun, or the same where it means nobody.</summary>
    public int Read(int index, char gender, Sentence sentence)
    {
        if (Antecedent(index, gender, sentence) is not { } person)
        {
            return index;
        }

        var token = view.Tokens[index];
        var isOwner = IsOwner(index);
        sink.Mentions.Add(new Mention(token.Span, MentionKind.Pronoun, [person.Id], $"last person spoken of before {token.Start}") { IsPossessive = isOwner });
        discourse.Note(person, token.End, isOwner);
        return isOwner ? ReadOwned(index, person, sentence) : index + 1;
    }

    private PersonEntry? Antecedent(int index, char gender, Sentence sentence) =>
        NamedAfterFront(index, gender, sentence)
        ?? _antecedents.Of(index, gender, sentence)
        ?? discourse.Pronoun(gender, view.Tokens[index].Start, view.Word(index - 1) is "for", IsObject(index) ? SubjectBefore.EndOf(view, index) : -1);

    private bool IsOwner(int index) => view.Is(index, "his") || (view.Is(index, "her") && OwnsNext(index));

    /// <summary>"received him", "told her that": not the "her" of "her husband", nor one after a preposition or "and".</summary>
    private bool IsObject(int index) =>
        !WordList.Function.Contains(view.Word(index - 1))
        && (view.Is(index, "him") || (view.Is(index, "her") && !OwnsNext(index)));

    private bool OwnsNext(int index) => view.IsWord(index + 1) && !WordList.Function.Contains(view.Word(index + 1));

    /// <summary>"During his visit to Oslo, President X …": the owner in the front of a sentence is its subject.</summary>
    private PersonEntry? NamedAfterFront(int index, char gender, Sentence sentence)
    {
        if (!IsOwnerInFront(index, sentence))
        {
            return null;
        }

        var comma = index + 1;
        while (comma < sentence.EndToken && comma - index < LongestFront && view.Word(comma) is not ",")
        {
            comma++;
        }

        return comma + 1 < sentence.EndToken && view.Word(comma) is ","
            && apposed.At(comma + 1) is { } person && (person.Gender is null || person.Gender == gender)
                ? person
                : null;
    }

    private bool IsOwnerInFront(int index, Sentence sentence) =>
        index - sentence.FirstToken is >= 1 and <= LastOwnerInFront
        && Fronts.Contains(view.Word(sentence.FirstToken))
        && (view.Is(index, "his") || view.Is(index, "her"));

    /// <summary>"his counterpart", "his Russian counterpart", "her host".</summary>
    private int ReadOwned(int pronoun, PersonEntry owner, Sentence sentence)
    {
        var state = view.ChunkFrom(pronoun + 1) is { Term.Kind: TermKind.Demonym } demonym ? demonym : (Chunk?)null;
        var noun = state?.End ?? pronoun + 1;
        if (noun >= sentence.EndToken)
        {
            return pronoun + 1;
        }

        if (state is null && (view.Is(noun, "host") || view.Is(noun, "guest")))
        {
            return ReadHost(pronoun, noun, owner);
        }

        var isCounterpart = view.Is(noun, "counterpart") || (state is not null && view.Is(noun, "colleague"));
        return isCounterpart ? ReadCounterpart(pronoun, noun, state, owner) : pronoun + 1;
    }

    /// <summary>Of two, the other one; of a state, who holds the like office there.</summary>
    private int ReadCounterpart(int pronoun, int noun, Chunk? state, PersonEntry owner)
    {
        // Nobody is his own counterpart: "his" is somebody else's.
        var holder = state is { } home && owner.State == home.Term.Id ? discourse.Last(person => IsOfOther(person, home.Term.Id)) ?? owner : owner;
        if (state is { } named)
        {
            sink.AddChunk(named);
        }

        if (apposed.At(noun + 1) is not null)
        {
            // "his Norwegian counterpart Ada Berg": the name tells who that is.
            return noun + 1;
        }

        var other = apposed.After(noun + 1, state?.Term.Id) ?? CounterpartOf(holder, state?.Term.Id, view.Tokens[noun].Start);

        if (other is not null)
        {
            sink.AddPerson(other, pronoun, noun + 1, pronoun, MentionKind.Description, $"the counterpart of {holder.Name}");
        }

        return noun + 1;
    }

    private PersonEntry? CounterpartOf(PersonEntry holder, string? state, int offset)
    {
        var officeClass = holder.Offices.Count > 0 ? holder.Offices[0].Class : TitleClass.Leader;
        return state is null
            ? discourse.Last(person => person != holder && person.Offices.Any(office => AreAlike(office.Class, officeClass)))
            : discourse.InState(state, officeClass, offset) ?? discourse.InState(state, TitleClass.Leader, offset);
    }

    private static bool IsOfOther(PersonEntry person, string state) => person.State is { } home && home != state;

    private static bool AreAlike(TitleClass one, TitleClass other) => PersonEntry.Fits(one, other) || PersonEntry.Fits(other, one);

    /// <summary>"his host", "her guest": of two who hold office, the other one.</summary>
    private int ReadHost(int pronoun, int noun, PersonEntry owner)
    {
        if (discourse.Last(person => person != owner && person.Offices.Count > 0) is { } other)
        {
            sink.AddPerson(other, pronoun, noun + 1, pronoun, MentionKind.Description, $"the {view.Word(noun)} of {owner.Name}");
        }

        return noun + 1;
    }
}
