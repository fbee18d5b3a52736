using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Signs around a run of capitalised words that it is a person's name, or none.</summary>
internal sealed class PersonSigns(TokenView view, NameWords words, NameTitles titles)
{
    /// <summary>Signs that are less sure count only for names of no more words.</summary>
    private const int LongestUnsure = 4;

    /// <summary>In a list of holders or before a comma, names are no longer than this.</summary>
    private const int LongestName = 6;

    /// <summary>The first signer's name and office, and what stands between "signed" and "by", have no more words than this.</summary>
    private const int LongestSigner = 9;

    /// <summary>The noun of ", an old teacher" stands within so many words after the comma.</summary>
    private const int NounReach = 6;

    /// <summary>The noun of "is a Norwegian diplomat" stands within so many words after the verb and its article.</summary>
    private const int DefinitionReach = 5;

    /// <summary>"golf bag" has no more words than this.</summary>
    private const int LongestThing = 3;

    private static readonly WordList VerbsOfSpeech = WordList.Exact("added argued insisted recalled said says tells told tweeted wrote");

    /// <summary>Verbs before which a surname alone makes its bearer known.</summary>
    private static readonly WordList VerbsOfReporters = WordList.Exact("added said says told wrote");

    private static readonly WordList Deeds = WordList.Exact("flew resigned traveled travelled");

    private static readonly WordList AfterMet = WordList.Exact(". , ; and at during for in on to");

    private static readonly WordList Meetings = WordList.Exact("call conversation discussions meeting meetings summit talks");

    private static readonly WordList Professions = WordList.Exact("diplomat economist general lawyer monarch politician statesman stateswoman");

    /// <summary>Nouns of those who speak and are several.</summary>
    private static readonly WordList Bodies = WordList.Exact(
        """
        agency association bank board campaign coalition commission committee company council court family firm fund group institute media
        network newspaper organization outlet party poll press report state study survey union website
        """);

    private static readonly WordList Copies = WordList.Exact("copies copy edition editions manuscript");

    private HashSet<string>? _reporters;

    private HashSet<string> Reporters => _reporters ??= CollectReporters();

    public bool IsPerson(int first, int end, Sentence sentence)
    {
        if (IsPartOfThing(end, sentence) || IsMake(first, end, sentence) || IsHonour(first) || IsOfficialThing(first, end) || IsVenue(first, end))
        {
            return false;
        }

        return view.TitleEndingAt(first) is not null
            || (end - first > 1 && titles.IsShortAddress(first - 1))
            || (end - first > 1 && (IsNameOfPerson(first, end, sentence) || Speaks(first, end, sentence) || IsDescribed(first, end, sentence)))
            || (end - first is > 1 and <= LongestUnsure && (Travels(first, end) || IsMet(first, end, sentence) || IsInOffice(first, end, sentence) || HoldsOffice(first, end, sentence) || IsOwnedActor(first, end)));
    }

    /// <summary>"List of trips made by Ada Berg", "State visits of Queen Ada": who a heading on visits is about, in its last words.</summary>
    public bool IsTraveller(int first, int end, Sentence heading)
    {
        var start = view.TitleEndingAt(first)?.First ?? first;
        return end == heading.EndToken && view.Word(start - 1) is "by" or "of"
            && Enumerable.Range(heading.FirstToken, Math.Max(0, start - heading.FirstToken)) // a title may begin in front of the heading
                .Any(at => view.Word(at) is "visits" or "trips" or "travels" or "journeys");
    }

    /// <summary>"Slovenian President Ada Berg visits Oslo": a given name after an office, and no further capital behind the name.</summary>
    public bool IsTitledInHeading(int first, int end, int limit) =>
        end - first is 2 or 3 && words.IsGiven(first) && view.TitleEndingAt(first) is { Term.Class: not TitleClass.Honorific }
        && (end >= limit || !view.IsWord(end) || char.IsLower(view.Word(end)[0]) || words.IsHeadlineVerb(end));

    /// <summary>“Michael Strogoff”, "a copy of Don Quixote": the whole of a quotation, or a book.</summary>
    public bool IsTitleOfWork(int first, int end) =>
        (view.Word(first - 1) is "“" or "\"" or "‘" && view.Word(end) is "”" or "\"" or "’")
        || (view.Word(first - 1) is "of" && Copies.Contains(view.Word(first - 2)));

    /// <summary>"her official Threads account": an adjective before a thing's name, and no title.</summary>
    private bool IsOfficialThing(int first, int end) =>
        end == first + 1 && view.Word(first - 1) is "official" && view.IsSmallWord(end) && !view.IsVerb(end) && !WordList.Function.Contains(view.Word(end));

    /// <summary>"at the Raj Palace in Oslo": where something is, and no owner of what follows.</summary>
    private bool IsVenue(int first, int end) =>
        view.Word(first - 1) is "the" && view.Word(first - 2) is "at" && (view.Word(end) is "." or "," || view.IsSmallWord(end) && WordList.Function.Contains(view.Word(end)));

    private bool IsPartOfThing(int end, Sentence sentence) =>
        end < sentence.EndToken && view.IsWord(end) && char.IsUpper(view.Word(end)[0]) && WordList.NotPerson.Contains(view.Word(end));

    /// <summary>"a Louis Vuitton golf bag": whose make a thing is.</summary>
    private bool IsMake(int first, int end, Sentence sentence)
    {
        if (view.Word(first - 1) is not ("a" or "an"))
        {
            return false;
        }

        for (var at = end; at < Math.Min(sentence.EndToken, end + LongestThing) && view.IsSmallWord(at); at++)
        {
            if (Gifts.GiftNouns.NamesThing(view.Word(at).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Collar of Abdulaziz Al Saud": whose name an honour bears.</summary>
    private bool IsHonour(int first)
    {
        var of = first - 1;
        while (first - of < LongestName && view.IsNameWord(of))
        {
            of--;
        }

        return view.Word(of) is "of" && view.Word(of - 1) is "Collar" or "Cross" or "Medal" or "Order" or "Star";
    }

    private bool IsNameOfPerson(int first, int end, Sentence sentence) =>
        words.IsGiven(first)
        || words.IsFamilyFirst(first, end)
        || IsAfterOffice(first, sentence)
        || IsNamesake(first, end)
        || IsSigner(first, end)
        || words.IsEastAsian(first, end);

    /// <summary>"said Ada Berg", "Ada Berg said", and "Ada Berg" where "Berg said" stands somewhere.</summary>
    private bool Speaks(int first, int end, Sentence sentence) =>
        (end - first == 2 && Reporters.Contains(view.Word(end - 1).ToString()))
        || (first > sentence.FirstToken && view.Word(first - 1) is "said" or "says")
        || VerbsOfSpeech.Contains(view.Word(end));

    private bool Travels(int first, int end) => Deeds.Contains(view.Word(end)) || IsTravellerOf(first, end);

    /// <summary>"met Ada Berg in Oslo", "talks between Ada Berg and Otto Lund".</summary>
    private bool IsMet(int first, int end, Sentence sentence)
    {
        if (end - first is not (2 or 3) || view.ChunkAt(first) is not null || (end < sentence.EndToken && !AfterMet.Contains(view.Word(end))))
        {
            return false;
        }

        var with = view.Word(first - 1) is "with" ? first - 1 : first;
        return (view.Word(with - 1) is "met" && end - first == 2) || (view.Word(first - 1) is "between" && Meetings.Contains(view.Word(first - 2))) || IsSecondOfPair(first);
    }

    /// <summary>"a meeting between Ada Berg | and Otto Lund".</summary>
    private bool IsSecondOfPair(int first)
    {
        if (view.Word(first - 1) is not "and")
        {
            return false;
        }

        var at = first - 2;
        while (first - at <= LongestName && view.IsNameWord(at))
        {
            at--;
        }

        return at < first - 3 && view.Word(at) is "between" && Meetings.Contains(view.Word(at - 1));
    }

    /// <summary>"Ada Berg was foreign minister of Norway", "As foreign minister, Ada Berg visited".</summary>
    private bool IsInOffice(int first, int end, Sentence sentence)
    {
        var after = view.Word(end) is "was" or "is" or "became" or "served" ? end + 1 : sentence.EndToken;
        after = view.Word(after) is "the" or "as" or "elected" or "appointed" ? after + 1 : after;
        return IsOffice(after < sentence.EndToken ? view.ChunkFrom(after) : null)
            || (view.Word(first - 1) is "," && view.ChunkEndingAt(first - 1) is { } before && IsOffice(before) && view.Word(before.First - 1) is "as" or "As");
    }

    private static bool IsOffice(Chunk? chunk) => chunk is { Term: { Kind: TermKind.Title, Class: not (TitleClass.Honorific or TitleClass.Consort) } };

    /// <summary>"the visit of Ada Berg to Oslo": whose journey it is.</summary>
    private bool IsTravellerOf(int first, int end) =>
        view.Word(first - 1) is "of" or "by" && view.Word(first - 2) is "visit" or "trip" or "arrival" && view.Word(end) is "to" or "in" or "and";

    private bool IsDescribed(int first, int end, Sentence sentence) =>
        IsRelative(first)
        || IsAfterNoun(first)
        || IsDefined(end, sentence.EndToken)
        || IsOfParty(end)
        || IsDescribedAfter(end, sentence.EndToken)
        || titles.Apposition(end, sentence.EndToken) is not null;

    private bool HoldsOffice(int first, int end, Sentence sentence) =>
        titles.BeforeComma(first) is not null
        || titles.OfOwnerBeforeComma(first, end) is not null
        || IsInOfficeBefore(first, end, sentence)
        || IsAmongHolders(first, sentence);

    /// <summary>"the President of the Republic of Tajikistan Emomali Rahmon": right after an office and its state.</summary>
    private bool IsAfterOffice(int first, Sentence sentence) =>
        view.ChunkEndingAt(first) is { Term.Kind: TermKind.State } state
        && view.TitleOf(state) is { Term.Class: not TitleClass.Honorific } title && title.End >= sentence.FirstToken;

    /// <summary>"by Jomo Kenyatta": another of a leader's family.</summary>
    private bool IsNamesake(int first, int end) =>
        end - first == 2 && view.Word(first - 1) is "by" or "and" or "with" or "between"
        && OfficeHolderTable.LastParts.Contains(view.Word(end - 1).ToString().ToLowerInvariant());

    /// <summary>"signed by Otto Berg and Kari Dahl": who signs, and the next one after "and".</summary>
    private bool IsSigner(int first, int end)
    {
        if (end - first is not (2 or 3) || view.ChunkAt(first) is not null)
        {
            return false;
        }

        var by = first - 1;
        while (view.Word(first - 1) is "and" or "," && first - by < 2 * LongestSigner && view.Word(by) is not "by")
        {
            by--;
        }

        return view.Word(by) is "by" && FollowsSigning(by);
    }

    /// <summary>"signed in Oslo on Monday | by": the verb in the same sentence.</summary>
    private bool FollowsSigning(int by)
    {
        for (var at = by - 1; at >= Math.Max(0, by - LongestSigner - 2) && view.Word(at) is not "."; at--)
        {
            if (view.Word(at) is "signed" or "initialled" or "initialed" or "countersigned")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the mayor of Springfield, Ada Berg, …": a title, "of" and a name that no table has, between commas.</summary>
    private bool IsInOfficeBefore(int first, int end, Sentence sentence)
    {
        if (view.Word(first - 1) is not "," || view.Word(end) is not ",")
        {
            return false;
        }

        var at = first - 2;
        while (at > sentence.FirstToken && first - at < LongestName && (view.IsNameWord(at) || view.ChunkEndingAt(at + 1) is { Term.Kind: TermKind.Place or TermKind.Capital }))
        {
            at--;
        }

        return at < first - 2 && at > sentence.FirstToken && view.Word(at) is "of" && view.TitleEndingAt(at) is not null;
    }

    /// <summary>"presidents Ada Berg and Olaf Norling", "the ministers of defence, Ada Berg and Olaf Norling,": named after their common title.</summary>
    private bool IsAmongHolders(int first, Sentence sentence)
    {
        var at = view.Word(first - 1) is "and" ? BeforeOther(first, sentence) : first;
        at = view.Word(at - 1) is "," ? at - 1 : at;
        return CommonTitleBefore(at) is { Term.Kind: TermKind.PluralTitle } title && IsWrittenSmall(title, sentence);
    }

    /// <summary>Where the other name of a pair begins, before "and" and a name.</summary>
    private int BeforeOther(int first, Sentence sentence)
    {
        var at = first - 1;
        while (at > sentence.FirstToken && first - at < LongestName && view.IsNameWord(at - 1)
            && view.ChunkEndingAt(at) is not { Term.Kind: TermKind.PluralTitle })
        {
            at--;
        }

        return at;
    }

    /// <summary>"presidents", "ministers of defence,".</summary>
    private Chunk? CommonTitleBefore(int at) =>
        view.ChunkEndingAt(at)
        ?? (view.Word(at) is "," && view.Word(at - 2) is "of" ? view.ChunkEndingAt(at - 2) : null);

    private bool IsWrittenSmall(Chunk title, Sentence sentence) =>
        view.StartsSmall(title.First) || (title.First > sentence.FirstToken && view.IsSmallWord(title.First - 1));

    /// <summary>"Poland's Lech Berg met": a name after the state that owns it, and what its bearer does.</summary>
    private bool IsOwnedActor(int first, int end) =>
        first > 1 && view.IsPossessive(first - 1) && view.ChunkEndingAt(first - 1) is { Term.Kind: TermKind.State }
        && (view.IsVerb(end) || (view.StartsSmall(end) && view.Word(end).EndsWith("ed")));

    /// <summary>"her counterpart, Ada Berg", "the king's wife, Ada Berg".</summary>
    private bool IsRelative(int first) =>
        first > 2 && view.Word(first - 1) is "," && WordList.Relations.Contains(view.Word(first - 2))
        && (view.IsPossessive(first - 3) || WordList.Openers.Contains(view.Word(first - 3)) || view.Word(first - 2) is "counterpart");

    /// <summary>"analyst Ada Berg", "spokeswoman Kellyanne Hart".</summary>
    private bool IsAfterNoun(int first) => view.IsSmallWord(first - 1) && Statements.Words.IsSpeaker(view.Word(first - 1));

    /// <summary>"Otto Berg (born 3 May 1950)", "Otto Berg is a Norwegian diplomat": the first words of an entry on somebody.</summary>
    private bool IsDefined(int end, int limit)
    {
        if (view.Word(end) is "(" && view.Word(end + 1) is "born")
        {
            return true;
        }

        var noun = view.Word(end) is "is" or "was" && view.Word(end + 1) is "a" or "an" ? end + 2 : limit;
        for (var at = noun; at < Math.Min(limit, noun + DefinitionReach) && view.IsWord(at); at++)
        {
            if (Professions.Contains(view.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>" (R-Ga.)": only people are described so.</summary>
    private bool IsOfParty(int end) =>
        view.Word(end) is "(" && view.Word(end + 1) is ['R' or 'D' or 'I', '-', ..] or "R" or "D";

    /// <summary>", 58, a teacher", ", who drives a truck", ", a scientist at …": only people are described so.</summary>
    private bool IsDescribedAfter(int end, int limit) =>
        end < limit && view.Word(end) is ","
        && (view.Word(end + 1) is "who" or "whose" or ['R' or 'D', '-', ..] || IsAge(end + 1) || IsApposedNoun(end + 1, limit));

    /// <summary>"58," of one who is 10 to 99 years old.</summary>
    private bool IsAge(int index) =>
        view.Word(index) is [>= '1' and <= '9', >= '0' and <= '9'] && view.Word(index + 1) is "," or "." or "and";

    /// <summary>"a scientist at …".</summary>
    private bool IsApposedNoun(int article, int limit)
    {
        if (view.Word(article) is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (var at = article; at < Math.Min(limit, article + NounReach) && view.IsWord(at); at++)
        {
            if (view.StartsSmall(at) && Statements.Words.IsSpeaker(view.Word(at)) && !Bodies.Contains(view.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words that speak alone somewhere: "Nomani wrote".</summary>
    private HashSet<string> CollectReporters()
    {
        var reporters = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 1; at + 1 < view.Tokens.Count; at++)
        {
            if (words.IsUnknown(at) && VerbsOfReporters.Contains(view.Word(at + 1)) && !view.IsNameWord(at - 1))
            {
                reporters.Add(view.Word(at).ToString());
            }
        }

        return reporters;
    }
}
