using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>Whom a pronoun means by the clause it stands in, whoever was spoken of last.</summary>
internal sealed class PronounAntecedents(TokenView view, Discourse discourse)
{
    /// <summary>Between "who" and the pronoun stand fewer words.</summary>
    private const int ClauseReach = 4;

    private static readonly WordList Arrivals = WordList.Exact("arrived arrives entered landed stepped");

    private static readonly WordList Greetings = WordList.Exact("greeted greets met received welcomed welcomes");

    /// <summary>The person such a clause says; null where the pronoun stands in none.</summary>
    public PersonEntry? Of(int index, char gender, Sentence sentence) => NamedBeforeWho(index, gender) ?? Greeted(index, gender, sentence) ?? OwnerBefore(index, gender);

    /// <summary>"Berg's tour goes on on Monday, when she travels": whose something is, where the sentence has named nobody else.</summary>
    private PersonEntry? OwnerBefore(int index, char gender) =>
        view.Word(index - 1) is "when" or "where" && view.Word(index) is "he" or "she" && discourse.OnlyOwner() is { } owner && (owner.Gender is null || owner.Gender == gender) ? owner : null;

    /// <summary>"President X, who gave his host a book": the owner in a relative clause is whoever it is about.</summary>
    private PersonEntry? NamedBeforeWho(int index, char gender)
    {
        if (view.Word(index) is not ("his" or "her"))
        {
            return null;
        }

        var who = index - 1;
        while (who > 0 && index - who < ClauseReach && view.IsWord(who) && view.Word(who) is not "who")
        {
            who--;
        }

        var end = view.Word(who - 1) is "," ? who - 2 : who - 1;
        return who > 1 && who < index - 1 && view.Word(who) is "who" ? NamedTo(end, gender) : null;
    }

    /// <summary>"President X greeted Y as he arrived": the one who comes is the one greeted.</summary>
    private PersonEntry? Greeted(int index, char gender, Sentence sentence)
    {
        if (view.Word(index - 1) is not ("as" or "when" or "after") || !Arrivals.Contains(view.Word(index + 1)))
        {
            return null;
        }

        var verb = index - 2;
        while (verb > sentence.FirstToken && !Greetings.Contains(view.Word(verb)))
        {
            verb--;
        }

        return verb > sentence.FirstToken ? NamedTo(index - 2, gender) : null;
    }

    /// <summary>The person whose mention in this sentence ends with a token, unless the pronoun is of the other gender.</summary>
    private PersonEntry? NamedTo(int last, char gender) =>
        discourse.NamedTo(view.Tokens[last].End) is { } person && (person.Gender is null || person.Gender == gender) ? person : null;
}
