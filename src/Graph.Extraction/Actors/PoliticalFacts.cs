using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>What the table of politicians, and the words beside a name ("(R-Ariz.)"), say of somebody's party and home.</summary>
internal sealed class PoliticalFacts(TokenView view)
{
    /// <summary>How many characters behind a name are looked at for "(R-Ariz.)".</summary>
    private const int LongestParty = 24;

    private readonly Dictionary<PersonEntry, (string Party, string? Home)> _told = [];

    /// <summary>Takes note of what stands behind a name: "(R-Ariz.)", ", D-Md.,", "of Vermont".</summary>
    public void NoteAfterName(PersonEntry person, int end)
    {
        if (end >= view.Tokens.Count)
        {
            return;
        }

        var text = view.Text.AsSpan(view.Tokens[end - 1].End);
        text = text[..Math.Min(text.Length, LongestParty)].TrimStart(" (,");
        if (text is ['R' or 'D' or 'I', '-' or '–' or '.', _, _, _, ..])
        {
            var home = text[2..];
            var stop = home.IndexOfAny(')', ',', '-');
            home = (stop < 0 ? home : home[..stop]).Trim(". ");
            _told[person] = (text[..1].ToString(), PoliticianTable.StateOf(home));
        }
        else if (view.Is(end, "of") && view.IsNameWord(end + 1) && HomeAt(view, end + 1) is { } state)
        {
            _told.TryAdd(person, ("", state));
        }
    }

    /// <summary>Takes note of the state before a title: "Vermont Sen. Bernie Sanders".</summary>
    public void NoteBeforeName(PersonEntry person, int start, int nameStart)
    {
        for (var at = Math.Max(0, start - 2); at < nameStart; at++)
        {
            if (view.IsNameWord(at) && HomeAt(view, at) is { } state)
            {
                _told.TryAdd(person, ("", state));
            }
        }
    }

    /// <summary>The state of the United States that one or two words name; null where they name none.</summary>
    public static string? HomeAt(TokenView view, int at) =>
        (view.IsNameWord(at + 1) ? PoliticianTable.StateOf(view.Phrase(at, at + 2)) : null)
        ?? PoliticianTable.StateOf(view.Word(at).TrimEnd('.'));

    /// <summary>What is known of a person agrees with all that the description says, and is enough to tell.</summary>
    public bool Fit(PersonEntry person, PoliticalDescription description)
    {
        var row = PoliticianTable.Find(person.Name);
        var told = _told.GetValueOrDefault(person);
        if (row is null && told == default)
        {
            return false;
        }

        var (noun, home, party) = description;
        var isOfParty = noun is "Republican" or "Democrat";
        var nounFits = isOfParty ? row is not null || told.Party is { Length: > 0 } : row?.Nouns.Contains(noun) ?? false;
        var homeFits = home is null || (row?.Homes.Contains(home) ?? false) || told.Home == home;
        var partyFits = party is not { } letter || (row?.Parties.Contains(letter) ?? false) || told.Party == letter.ToString();
        return homeFits && partyFits && (nounFits || (row is null && home is not null)) && GenderFits(person, noun);
    }

    /// <summary>Nothing known of a person speaks against the description.</summary>
    public bool Allow(PersonEntry person, PoliticalDescription description) =>
        PoliticianTable.Find(person.Name) is null
        && GenderFits(person, description.Noun)
        && (!_told.TryGetValue(person, out var told) || (Allows(told.Home, description.Home) && Allows(told.Party, description.Party?.ToString())));

    /// <summary>Whether both are alike, where both are known.</summary>
    private static bool Allows(string? known, string? said) => string.IsNullOrEmpty(known) || said is null || known == said;

    private static bool GenderFits(PersonEntry person, string noun) => person.Gender switch
    {
        'm' => !noun.EndsWith("woman", StringComparison.Ordinal),
        'f' => noun.EndsWith("woman", StringComparison.Ordinal) || !noun.EndsWith("man", StringComparison.Ordinal),
        _ => true,
    };
}
