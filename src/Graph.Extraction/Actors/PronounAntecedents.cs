using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>Whom a pronoun means by the clause it stands in, whoever was spoken of last.</summary>
internal sealed class PronounAntecedents(TokenView view, Discourse discourse)
{
    /// <summary>The person such a clause says; null where the pronoun stands in none.</summary>
    public PersonEntry? Of(int index, char gender, Sentence sentence) => NamedBeforeWho(index, gender) ?? Greeted(index, gender, sentence);

    /// <summary>"President X, who gave his host a book": the owner in a relative clause is whoever it is about.</summary>
    private PersonEntry? NamedBeforeWho(int index, char gender)
    {
        var who = index - 1;
        while (who > 0 && index - who < 4 && view.IsWord(who) && view.Word(who) is not "who")
        {
            who--;
        }

        var end = view.Word(who - 1) is "," ? who - 2 : who - 1;
        return who > 1 && who < index - 1 && view.Word(who) is "who" && view.Word(index) is "his" or "her" && discourse.NamedTo(view.Tokens[end].End) is { } person && (person.Gender is null || person.Gender == gender) ? person : null;
    }

    /// <summary>"President X greeted Y as he arrived": the one who comes is the one greeted.</summary>
    private PersonEntry? Greeted(int index, char gender, Sentence sentence)
    {
        if (view.Word(index - 1) is not ("as" or "when" or "after") || view.Word(index + 1) is not ("arrived" or "landed" or "arrives" or "stepped" or "entered"))
        {
            return null;
        }

        var verb = index - 2;
        while (verb > sentence.FirstToken && view.Word(verb) is not ("greeted" or "welcomed" or "received" or "met" or "greets" or "welcomes"))
        {
            verb--;
        }

        return verb > sentence.FirstToken && discourse.NamedTo(view.Tokens[index - 2].End) is { } guest && (guest.Gender is null || guest.Gender == gender) ? guest : null;
    }
}
