using System.Collections.Frozen;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>
/// "the Vermont senator", "the Republican nominee", "the real estate mogul": by what the table, or the article ("(D-Nev.)"), says of somebody
/// it has named; else the one spoken of last.
/// </summary>
internal sealed class PoliticalDescriptions(TokenView view, Discourse discourse, MentionSink sink)
{
    /// <summary>No description has more words than this before its noun.</summary>
    private const int Longest = 6;

    private static readonly FrozenSet<string> Heads = FrozenSet.ToFrozenSet(
        [
            "senator", "congressman", "congresswoman", "governor", "mayor", "nominee", "candidate", "front-runner", "frontrunner", "mogul", "magnate", "billionaire", "businessman", "businesswoman",
            "tycoon", "developer", "lawmaker", "Republican", "Democrat", "libertarian", "Libertarian", "independent", "socialist", "contender", "challenger", "neurosurgeon", "surgeon", "speaker", "leader",
            "secretary", "lady", "mate", "whip", "chairman", "chairwoman", "firebrand", "president-elect", "standard-bearer", "star", "general", "executive", "president", "strategist", "operative", "host", "pollster", "attorney", "lawyer", "adviser", "aide", "spokesman", "spokeswoman", "manager", "professor", "historian", "author", "actor", "activist", "columnist", "director", "analyst", "investor", "donor", "economist", "filmmaker", "reverend", "pastor", "consultant", "scholar", "comedian",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HeadLookup = Heads.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Nouns that mean whoever was just spoken of where nobody's table line fits.</summary>
    private static readonly FrozenSet<string> Personal = FrozenSet.ToFrozenSet(
        ["senator", "congressman", "congresswoman", "governor", "mayor", "lawmaker", "Republican", "Democrat", "nominee", "candidate", "businessman", "businesswoman", "billionaire", "mogul", "magnate", "strategist", "pollster", "professor", "historian", "author", "activist", "columnist", "neurosurgeon", "attorney general", "investor", "donor", "economist", "filmmaker", "reverend", "pastor", "executive", "consultant", "scholar", "comedian"],
        StringComparer.Ordinal);

    private readonly Dictionary<PersonEntry, (string Party, string? Home)> _told = [];

    /// <summary>Takes note of what stands beside a name: "(R-Ariz.)", ", D-Md.,", "of Vermont".</summary>
    public void NoteAfterName(PersonEntry person, int end)
    {
        if (end >= view.Tokens.Count)
        {
            return;
        }

        var text = view.Text.AsSpan(view.Tokens[end - 1].End);
        text = text[..Math.Min(text.Length, 24)].TrimStart(" (,");
        if (text.Length > 4 && text[0] is 'R' or 'D' or 'I' && text[1] is '-' or '–' or '.')
        {
            var home = text[2..];
            var stop = home.IndexOfAny(')', ',', '-');
            home = (stop < 0 ? home : home[..stop]).Trim(". ");
            _told[person] = (text[..1].ToString(), PoliticianTable.StateOf(home));
        }
        else if (view.Is(end, "of") && view.IsNameWord(end + 1) && HomeAt(end + 1) is { } state)
        {
            _told.TryAdd(person, ("", state));
        }
    }

    /// <summary>Takes note of the state before a title: "Vermont Sen. Bernie Sanders".</summary>
    public void NoteBeforeName(PersonEntry person, int start, int nameStart)
    {
        for (var at = Math.Max(0, start - 2); at < nameStart; at++)
        {
            if (view.IsNameWord(at) && HomeAt(at) is { } state)
            {
                _told.TryAdd(person, ("", state));
            }
        }
    }

    /// <summary>Reads a description that starts with "the"; returns the token after it, or the same where it means nobody.</summary>
    /// <param name="index">The token of "the".</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="onlySure">Only one that names a home, a party or a former office.</param>
    public int ReadAt(int index, Sentence sentence, bool onlySure)
    {
        if (!view.Is(index, "the") && !view.Is(index, "The"))
        {
            return index;
        }

        var head = HeadAfter(index, sentence);
        if (head < 0)
        {
            return index;
        }

        var (home, party) = Qualities(index + 1, head);
        var end = AfterHead(head, sentence, ref home);
        if (onlySure && home is null && party is null && !view.Is(index + 1, "former") && !view.Is(index + 1, "presumptive"))
        {
            return index;
        }

        var noun = view.Is(head, "general") && view.Is(head - 1, "attorney") ? "attorney general" : view.Word(head).ToString();
        if (Meant(noun, home, party) is not { } person)
        {
            return index;
        }

        sink.AddPerson(person, index, end, index, MentionKind.Description, $"the {noun} spoken of");
        return end;
    }

    /// <summary>In a method of its own, so that no word of the text but a description pays for what the conditions capture.</summary>
    private PersonEntry? Meant(string noun, string? home, char? party) =>
        discourse.Last(one => Fits(one, noun, home, party)) ?? (Personal.Contains(noun) ? discourse.LastSubject(one => MayBe(one, noun, home, party)) : null);

    private int HeadAfter(int index, Sentence sentence)
    {
        for (var at = index + 1; at < Math.Min(sentence.EndToken, index + 2 + Longest); at++)
        {
            var word = view.Word(at);
            if (!view.IsWord(at) || (char.IsLower(word[0]) && WordList.Function.Contains(word)) || word.EndsWith("ing") || word.EndsWith("ed") || view.IsPossessive(at + 1) || IsForeign(at))
            {
                return -1;
            }

            if (HeadLookup.Contains(word) && view.IsWord(at + 1) && char.IsLower(view.Word(at + 1)[0]) && Statements.Words.IsSpeaker(view.Word(at + 1)) && !HeadLookup.Contains(view.Word(at + 1)))
            {
                return -1;
            }

            if (HeadLookup.Contains(word) && !(at + 1 < sentence.EndToken && (HeadLookup.Contains(view.Word(at + 1)) || view.Word(at + 1) is "race" or "campaign" or "debate" or "establishment" or "nomination" or "pool" or "office" or "voters" or "front-runner" or "estate")))
            {
                return view.IsNameWord(at + 1) && !WordList.Function.Contains(view.Word(at + 1)) ? -1 : at;
            }
        }

        return -1;
    }

    private bool IsForeign(int at) =>
        view.ChunkAt(at) is { Term: { Kind: TermKind.State or TermKind.Demonym or TermKind.Capital, StateId: not (null or "state:USA") } };

    private (string? Home, char? Party) Qualities(int first, int head)
    {
        string? home = null;
        char? party = null;
        for (var at = first; at <= head; at++)
        {
            party = view.Word(at) switch
            {
                "Republican" or "GOP" => 'R',
                "Democratic" or "Democrat" => 'D',
                "Libertarian" or "libertarian" => 'L',
                "Green" => 'G',
                _ => party,
            };
            home ??= view.IsNameWord(at) ? HomeAt(at) : null;
        }

        return (home, party);
    }

    private int AfterHead(int head, Sentence sentence, ref string? home)
    {
        if (view.Word(head + 1) is "from" && head + 2 < sentence.EndToken && view.IsNameWord(head + 2) && HomeAt(head + 2) is { } from)
        {
            home = from;
            return head + 2 + from.Count(letter => letter == ' ') + 1;
        }

        return view.Is(head, "secretary") && view.Is(head + 1, "of") && view.Word(head + 2) is "state" or "State" ? head + 3 : head + 1;
    }

    private string? HomeAt(int at) =>
        (view.IsNameWord(at + 1) ? PoliticianTable.StateOf(view.Phrase(at, at + 2)) : null) ?? PoliticianTable.StateOf(view.Word(at).TrimEnd('.'));

    /// <summary>What is known of a person agrees with all that the description says, and is enough to tell.</summary>
    private bool Fits(PersonEntry person, string noun, string? home, char? party)
    {
        var row = PoliticianTable.Find(person.Name);
        var told = _told.GetValueOrDefault(person);
        if (row is null && told == default)
        {
            return false;
        }

        var nounFits = noun is "Republican" or "Democrat" ? row is not null || told.Party is { Length: > 0 } : row?.Nouns.Contains(noun) ?? false;
        var homeFits = home is null || (row?.Homes.Contains(home) ?? false) || told.Home == home;
        var partyFits = party is not { } letter || (row?.Parties.Contains(letter) ?? false) || told.Party == letter.ToString();
        return homeFits && partyFits && (nounFits || (row is null && home is not null)) && GenderFits(person, noun);
    }

    /// <summary>Nothing known of a person speaks against the description.</summary>
    private bool MayBe(PersonEntry person, string noun, string? home, char? party) =>
        PoliticianTable.Find(person.Name) is null && GenderFits(person, noun)
        && (!_told.TryGetValue(person, out var told) || ((home is null || told.Home is null || told.Home == home) && (party is not { } letter || told.Party is not { Length: > 0 } || told.Party == letter.ToString())));

    private static bool GenderFits(PersonEntry person, string noun) =>
        person.Gender is not { } gender || !(noun.EndsWith("woman", StringComparison.Ordinal) ? gender == 'm' : noun.EndsWith("man", StringComparison.Ordinal) && gender == 'f');
}
