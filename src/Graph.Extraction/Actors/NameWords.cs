using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>What the words of a name show by themselves, and by the title right before them.</summary>
internal sealed class NameWords(TokenView view)
{
    private static readonly WordList RoyalTitles = WordList.Exact("Emperor Empress King Prince Princess Queen");

    /// <summary>Roman numbers of more than one letter.</summary>
    private static readonly WordList Numbers = WordList.Exact("II III IV VI VII VIII IX XI XII XIII XIV XV XVI");

    /// <summary>What makes an adjective of the name before it: "Cold War-era", "Oslo-based".</summary>
    private static readonly WordList Adjectives = WordList.Exact("backed based born bound era led like made owned run style type wide");

    /// <summary>Between a name and the names of fathers and family.</summary>
    private static readonly WordList LineageParticles = WordList.Exact("Al al bin bint ibn");

    private HashSet<string>? _surnames;

    /// <summary>Whether a word stands behind a given name somewhere in the article.</summary>
    public bool IsSurname(string word) => (_surnames ??= CollectSurnames()).Contains(word);

    public bool IsGiven(int index) => view.IsWord(index) && GivenNames.GenderOf(view.Word(index)) is not null;

    /// <summary>A word with a capital that no table and no list knows.</summary>
    public bool IsUnknown(int index) => IsUnknown(view, index);

    public static bool IsUnknown(TokenView view, int index) =>
        view.IsNameWord(index)
        && view.ChunkAt(index) is null
        && !WordList.NotPerson.Contains(view.Word(index))
        && !WordList.Function.Contains(view.Word(index));

    public bool IsNumber(int index) => Numbers.Contains(view.Word(index));

    /// <summary>After "Mr." or "Ms." a word in capitals is a name's.</summary>
    public bool IsAddressed(int index) => view.TitleEndingAt(index) is { Term.Class: TitleClass.Honorific };

    /// <summary>"Queen Victoria", "Prince Charlotte": after a royal title what else names a place is a name.</summary>
    public bool IsRoyal(int index) =>
        view.ChunkAt(index) is { Term.Kind: TermKind.Place or TermKind.Capital } chunk && chunk.End == chunk.First + 1
        && view.TitleEndingAt(index) is { } title && title.End == title.First + 1 && RoyalTitles.Contains(view.Word(title.First));

    /// <summary>"Nguyen Thi Kim Ngan", "Wang Wenbin": a family name of those that come first.</summary>
    public bool IsFamilyFirst(int first, int end) => end - first is 2 or 3 or 4 && WordList.FamilyFirst.Contains(view.Word(first));

    /// <summary>"Jong-un" after a family name of one word.</summary>
    public bool IsEastAsian(int first, int end)
    {
        var word = view.Word(end - 1);
        var hyphen = word.IndexOf('-');
        return end - first == 2 && view.Word(first).Length <= 5
            && hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]) && !Adjectives.Contains(word[(hyphen + 1)..]);
    }

    /// <summary>"Vice Premier He Lifeng": a family name that looks like a pronoun, between an office and a given name.</summary>
    public bool IsFamilyHe(int index) =>
        view.Word(index) is "He" && view.IsNameWord(index + 1) && view.ChunkAt(index + 1) is null
        && view.TitleEndingAt(index) is { Term.Class: not TitleClass.Honorific };

    /// <summary>"Ann Berg Says The Bridge Is Safe", "Ann Berg Fully Endorsed It": a verb with a capital ends the name.</summary>
    public bool IsHeadlineVerb(int index) => view.Word(index) switch
    {
        [.., 's'] and { Length: > 3 } verb => WordList.Verbs.Contains(verb) || (verb.Length > 4 && verb is not [.., 's', 's'] && IsReport(index)),
        [.., 'e', 'd'] and { Length: > 5 } => IsReport(index),
        [.., 'l', 'y'] => view.MayBe(index, WordTraits.Adverb) && !IsGiven(index) && view.IsWord(index + 1) && IsHeadlineVerb(index + 1),
        _ => false,
    };

    /// <summary>A verb of speech with another capital behind it; "Dana Banks" has none.</summary>
    private bool IsReport(int index) =>
        view.MayBe(index, WordTraits.ReportVerb) && view.IsWord(index + 1) && char.IsUpper(view.Word(index + 1)[0]);

    /// <summary>"Nelson Mandela Square", "Kennedy Center": what stands behind a name makes it another one's, save "the Biden administration".</summary>
    public bool IsPartOfOther(int end) => IsPartOfOther(view, end);

    public static bool IsPartOfOther(TokenView view, int end) =>
        view.IsNameWord(end) && WordList.NotPerson.Contains(view.Word(end)) && !view.Is(end, "administration") && !view.Is(end, "government");

    /// <summary>"Mohammed bin Salman", and then "bin Abdulaziz Al Saud": the token after the fathers' names and the family's.</summary>
    public int AfterLineage(int end, int limit)
    {
        while (end + 1 < limit && IsLineage(end))
        {
            end += 2;
        }

        return end;
    }

    private bool IsLineage(int index) =>
        LineageParticles.Contains(view.Word(index))
        && view.IsNameWord(index + 1)
        && view.Word(index - 1) is not "."
        && view.Tokens[index].Start - view.Tokens[index - 1].End == 1;

    /// <summary>A family name that foreign ministries write in capitals: "Ms. BERG Ada", "Mr. Otto A. MUSTER".</summary>
    public bool IsShouted(int index) => view.IsWord(index) && IsShouted(view.Word(index)) && view.ChunkAt(index) is null;

    /// <summary>"Prime Minister KP Oli": two initials without dots, between a title and a name.</summary>
    public bool AreInitials(int index) =>
        view.Word(index) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] && !NameTitles.IsShortAddress(view.Word(index)) && view.ChunkAt(index) is null && view.IsNameWord(index + 1) && view.ChunkAt(index + 1) is null && view.TitleEndingAt(index) is not null;

    /// <summary>A name in the usual letters, the given name first.</summary>
    public static string Plain(string name)
    {
        var words = name.Split(' ');
        if (words[^1] is [_, _, _, .., '.'])
        {
            // "Naoto Kan." ends its sentence, whatever state "Kan." is short for.
            return Plain(name[..^1]);
        }

        if (words.Length < 2 || words.All(word => IsShouted(word)) || !words.Any(word => IsShouted(word)))
        {
            return name;
        }

        var plain = words.Select(word => IsShouted(word) ? word[0] + word[1..].ToLowerInvariant() : word).ToList();
        return string.Join(' ', IsShouted(words[0]) ? plain.Skip(1).Append(plain[0]) : plain);
    }

    /// <summary>"BERG", but not the number of "Henry VIII".</summary>
    private static bool IsShouted(ReadOnlySpan<char> word) => word.Length > 2 && !word.ContainsAnyExceptInRange('A', 'Z') && word.ContainsAnyExcept("IVX");

    private HashSet<string> CollectSurnames()
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 1; at < view.Tokens.Count; at++)
        {
            if (view.IsNameWord(at) && view.IsNameWord(at - 1) && GivenNames.GenderOf(view.Word(at - 1)) is not null)
            {
                surnames.Add(view.Word(at).ToString());
            }
        }

        return surnames;
    }
}
