using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>
/// "the Vermont senator", "the Republican nominee", "the real estate mogul": by what the table, or the article ("(D-Nev.)"), says of somebody
/// it has named; else the one spoken of last.
/// </summary>
internal sealed class PoliticalDescriptions(TokenView view, Discourse discourse, MentionSink sink)
{
    /// <summary>No description has more words than this before its noun.</summary>
    private const int Longest = 6;

    private const string AttorneyGeneral = "attorney general";

    private static readonly WordList Heads = WordList.Exact(
        """
        activist actor adviser aide analyst attorney author billionaire businessman businesswoman candidate chairman chairwoman challenger
        columnist comedian congressman congresswoman consultant contender Democrat developer director donor economist executive filmmaker
        firebrand front-runner frontrunner general governor historian host independent investor lady lawmaker lawyer leader Libertarian
        libertarian magnate manager mate mayor mogul neurosurgeon nominee operative pastor pollster president president-elect professor
        Republican reverend scholar secretary senator socialist speaker spokesman spokeswoman standard-bearer star strategist surgeon
        tycoon whip
        """);

    /// <summary>Nouns that mean whoever was just spoken of where nobody's table line fits; the attorney general beside them.</summary>
    private static readonly WordList Personal = WordList.Exact(
        """
        activist author billionaire businessman businesswoman candidate columnist comedian congressman congresswoman consultant Democrat
        donor economist executive filmmaker governor historian investor lawmaker magnate mayor mogul neurosurgeon nominee pastor pollster
        professor Republican reverend scholar senator strategist
        """);

    /// <summary>"the senator race" is no senator.</summary>
    private static readonly WordList AfterHeads = WordList.Exact(
        "campaign debate establishment estate front-runner nomination office pool race voters");

    private readonly PoliticalFacts _facts = new(view);

    /// <summary>Takes note of what stands beside a name.</summary>
    public void NoteName(PersonEntry person, NamedPerson named)
    {
        _facts.NoteAfterName(person, named.End);
        _facts.NoteBeforeName(person, named.Start, named.NameStart);
    }

    /// <summary>Reads a description that starts with "the"; returns the token after it, or the same where it means nobody.</summary>
    /// <param name="index">The token of "the".</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="onlySure">Only one that names a home, a party or a former office.</param>
    public int ReadAt(int index, Sentence sentence, bool onlySure)
    {
        if (!view.Is(index, "the") || HeadAfter(index, sentence) is not { } head)
        {
            return index;
        }

        var (end, home) = AfterHead(head, sentence);
        var description = Describe(index + 1, head, home);
        if ((onlySure && !IsSure(description, index + 1)) || Meant(description) is not { } person)
        {
            return index;
        }

        sink.AddPerson(person, index, end, index, MentionKind.Description, $"the {description.Noun} spoken of");
        return end;
    }

    private bool IsSure(PoliticalDescription description, int first) =>
        description.Home is not null || description.Party is not null || view.Is(first, "former") || view.Is(first, "presumptive");

    /// <summary>In a method of its own, so that no word of the text but a description pays for what the conditions capture.</summary>
    private PersonEntry? Meant(PoliticalDescription description) =>
        discourse.Last(one => _facts.Fit(one, description))
        ?? (IsPersonal(description.Noun) ? discourse.LastSubject(one => _facts.Allow(one, description)) : null);

    private static bool IsPersonal(string noun) => Personal.Contains(noun) || noun is AttorneyGeneral;

    /// <summary>The token of the noun of a description; null where its words are none.</summary>
    private int? HeadAfter(int index, Sentence sentence)
    {
        for (var at = index + 1; at < Math.Min(sentence.EndToken, index + 2 + Longest) && !IsBeyond(at); at++)
        {
            if (!Heads.Contains(view.Word(at)))
            {
                continue;
            }

            if (IsOtherSpeaker(at + 1))
            {
                return null;
            }

            if (at + 1 >= sentence.EndToken || !IsNounAfterHead(at + 1))
            {
                return IsName(at + 1) ? null : at;
            }
        }

        return null;
    }

    /// <summary>"the senator of", "the winning", "the governor's", "the Norwegian": no word of such a description.</summary>
    private bool IsBeyond(int index)
    {
        var word = view.Word(index);
        return !view.IsWord(index)
            || (view.StartsSmall(index) && WordList.Function.Contains(word))
            || word.EndsWith("ing")
            || word.EndsWith("ed")
            || view.IsPossessive(index + 1)
            || IsForeign(index);
    }

    private bool IsForeign(int at) =>
        view.ChunkAt(at) is { Term: { Kind: TermKind.State or TermKind.Demonym or TermKind.Capital, StateId: not (null or "state:USA") } };

    /// <summary>"the senator colleagues": others than whom the noun means.</summary>
    private bool IsOtherSpeaker(int index) =>
        view.IsSmallWord(index) && Statements.Words.IsSpeaker(view.Word(index)) && !Heads.Contains(view.Word(index));

    private bool IsNounAfterHead(int index) => Heads.Contains(view.Word(index)) || AfterHeads.Contains(view.Word(index));

    private bool IsName(int index) => view.IsNameWord(index) && !WordList.Function.Contains(view.Word(index));

    private PoliticalDescription Describe(int first, int head, string? home)
    {
        char? party = null;
        string? named = null;
        for (var at = first; at <= head; at++)
        {
            party = PartyOf(view.Word(at)) ?? party;
            named ??= view.IsNameWord(at) ? PoliticalFacts.HomeAt(view, at) : null;
        }

        var noun = view.Is(head, "general") && view.Is(head - 1, "attorney") ? AttorneyGeneral : view.Word(head).ToString();
        return new PoliticalDescription(noun, home ?? named, party);
    }

    private static char? PartyOf(ReadOnlySpan<char> word) => word switch
    {
        "Republican" or "GOP" => 'R',
        "Democratic" or "Democrat" => 'D',
        "Libertarian" or "libertarian" => 'L',
        "Green" => 'G',
        _ => null,
    };

    /// <summary>The token after the noun and "from Vermont", with the home that it names; or after "secretary of state".</summary>
    private (int End, string? Home) AfterHead(int head, Sentence sentence)
    {
        if (view.Word(head + 1) is "from" && head + 2 < sentence.EndToken && view.IsNameWord(head + 2)
            && PoliticalFacts.HomeAt(view, head + 2) is { } home)
        {
            return (head + 3 + home.Count(letter => letter == ' '), home);
        }

        var isOfState = view.Is(head, "secretary") && view.Is(head + 1, "of") && view.Word(head + 2) is "state" or "State";
        return (isOfState ? head + 3 : head + 1, null);
    }
}
