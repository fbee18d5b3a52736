using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Signs, beside those of given names and titles, that a run of capitalised words is a person's name, or none.</summary>
internal sealed class NameSigns(TokenView view)
{
    private HashSet<string>? _surnames;

    /// <summary>Whether a word stands behind a given name somewhere in the article.</summary>
    public bool IsSurname(string word) => (_surnames ??= CollectSurnames()).Contains(word);


    /// <summary>"Nguyen Thi Kim Ngan", "Wang Wenbin": a family name of those that come first.</summary>
    public bool IsFamilyFirst(int first, int end) => end - first is 2 or 3 or 4 && WordList.FamilyFirst.Contains(view.Word(first));

    /// <summary>"Ann Berg Says The Bridge Is Safe", "Ann Berg Fully Endorsed It": a verb with a capital ends the name.</summary>
    public bool IsHeadlineVerb(int index) => view.Word(index) switch
    {
        [.., 's'] and { Length: > 3 } verb => WordList.Verbs.Contains(verb) || (verb.Length > 4 && verb is not [.., 's', 's'] && IsReport(index)),
        [.., 'e', 'd'] and { Length: > 5 } => IsReport(index),
        [.., 'l', 'y'] => view.MayBe(index, WordTraits.Adverb) && view.IsWord(index + 1) && IsHeadlineVerb(index + 1),
        _ => false,
    };

    /// <summary>A verb of speech with another capital behind it; "Dana Banks" has none.</summary>
    private bool IsReport(int index) => view.MayBe(index, WordTraits.ReportVerb) && view.IsWord(index + 1) && char.IsUpper(view.Word(index + 1)[0]);

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

    /// <summary>"Vice Premier He Lifeng": a family name that looks like a pronoun, between an office and a given name.</summary>
    public bool IsFamilyHe(int index) =>
        view.Word(index) is "He" && view.IsNameWord(index + 1) && view.ChunkAt(index + 1) is null && view.ChunkEndingAt(index) is { Term.Kind: TermKind.Title, Term.Class: not TitleClass.Honorific };

    /// <summary>"the President of the Republic of Tajikistan Emomali Rahmon": right after an office and its state.</summary>
    public bool IsAfterOffice(int first, Sentence sentence) =>
        view.ChunkEndingAt(first) is { Term.Kind: TermKind.State } state && (view.Word(state.First - 1) is "the" ? state.First - 1 : state.First) is var of && of > sentence.FirstToken && view.Word(of - 1) is "of"
        && view.ChunkEndingAt(of - 1) is { Term.Kind: TermKind.Title, Term.Class: not TitleClass.Honorific };

    /// <summary>"Advisor to the President of Norway Ada Berg", "Prime Minister of Spain and President of Norway Ada Berg": an office that is not only the one named after it.</summary>
    public static bool IsServed(TokenView view, int title)
    {
        var before = view.Word(title - 1) is "the" ? title - 2 : title - 1;
        return view.Word(before) is "to" or "for" || (view.Word(before) is "and" && view.ChunkEndingAt(before) is { Term.Kind: TermKind.State });
    }

    /// <summary>"List of trips made by Ada Berg", "State visits of Queen Ada": who a heading on visits is about, in its last words.</summary>
    public bool IsTraveller(int first, int end, Sentence heading)
    {
        var start = view.ChunkEndingAt(first) is { Term.Kind: TermKind.Title } title ? title.First : first;
        return end == heading.EndToken && view.Word(start - 1) is "by" or "of"
            && Enumerable.Range(heading.FirstToken, start - heading.FirstToken).Any(at => view.Word(at) is "visits" or "trips" or "travels" or "journeys");
    }

    /// <summary>"Mohammed bin Salman", and then "bin Abdulaziz Al Saud": the token after the fathers' names and the family's.</summary>
    public int AfterLineage(int end, int limit)
    {
        while (end + 1 < limit && view.Word(end) is "bin" or "ibn" or "bint" or "Al" or "al" && view.IsNameWord(end + 1) && view.Word(end - 1) is not "." && view.Tokens[end].Start - view.Tokens[end - 1].End == 1)
        {
            end += 2;
        }

        return end;
    }

    /// <summary>"by Jomo Kenyatta": another of a leader's family.</summary>
    public bool IsNamesake(int first, int end) =>
        end - first == 2 && view.Word(first - 1) is "by" or "and" or "with" or "between" && OfficeHolderTable.LastParts.Contains(view.Word(end - 1).ToString().ToLowerInvariant());

    /// <summary>“Michael Strogoff”, "a copy of Don Quixote": the whole of a quotation, or a book.</summary>
    public bool IsTitleOfWork(int first, int end) =>
        (view.Word(first - 1) is "“" or "\"" or "‘" && view.Word(end) is "”" or "\"" or "’")
        || (view.Word(first - 1) is "of" && view.Word(first - 2) is "copy" or "copies" or "edition" or "editions" or "manuscript");

    /// <summary>"Otto Berg (born 3 May 1950)", "Otto Berg is a Norwegian diplomat": the first words of an entry on somebody.</summary>
    public bool IsDefined(int end, int limit)
    {
        if (view.Word(end) is "(" && view.Word(end + 1) is "born")
        {
            return true;
        }

        var article = view.Word(end) is "is" or "was" && view.Word(end + 1) is "a" or "an" ? end + 2 : limit;
        for (var at = article; at < Math.Min(limit, article + 5) && view.IsWord(at); at++)
        {
            if (view.Word(at) is "diplomat" or "politician" or "lawyer" or "statesman" or "economist" or "general" or "monarch" or "stateswoman")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A family name that foreign ministries write in capitals: "Ms. BERG Ada", "Mr. Otto A. MUSTER".</summary>
    public bool IsShouted(int at) => view.IsWord(at) && IsShouted(view.Word(at)) && view.ChunkAt(at) is null;

    /// <summary>A name in the usual letters, the given name first.</summary>
    public static string Plain(string name)
    {
        var words = name.Split(' ');
        if (words.Length < 2 || words.All(word => IsShouted(word)) || !words.Any(word => IsShouted(word)))
        {
            return name;
        }

        var plain = words.Select(word => IsShouted(word) ? word[0] + word[1..].ToLowerInvariant() : word).ToList();
        return string.Join(' ', IsShouted(words[0]) ? plain.Skip(1).Append(plain[0]) : plain);
    }

    private static bool IsShouted(ReadOnlySpan<char> word) => word.Length > 2 && !word.ContainsAnyExceptInRange('A', 'Z');
}
