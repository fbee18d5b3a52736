using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>
/// Finds people by name. A run of capitalised words is a person where a table knows it, a title stands before it,
/// a given name begins it, or a title in apposition or a verb of saying follows it. In headings, where every word may be
/// capitalised, only known names count.
/// </summary>
internal sealed class NameScanner(TokenView view)
{
    private const int LongestName = 6;

    private readonly NameSigns _signs = new(view);

    private HashSet<string>? _reporters;

    private HashSet<string> Reporters => _reporters ??= CollectReporters();

    public List<NamedPerson> Scan(IReadOnlyList<Passage> passages)
    {
        var found = new List<NamedPerson>();
        foreach (var sentence in view.Sentences)
        {
            var kind = passages[sentence.Passage].Kind;
            var isHeading = kind == PassageKind.Heading;
            for (var i = sentence.FirstToken; i < sentence.EndToken && kind != PassageKind.Byline;)
            {
                var person = ReadAt(i, sentence, isHeading);
                if (person is not null)
                {
                    found.Add(person);
                }

                i = person?.End ?? i + 1;
            }
        }

        return found;
    }

    private NamedPerson? ReadAt(int index, Sentence sentence, bool isHeading)
    {
        if (index == sentence.FirstToken && LabelName.At(view, index, sentence, _signs.IsSurname) is { } label)
        {
            return label;
        }

        var chunk = view.ChunkAt(index);
        if (chunk is { Term.Kind: TermKind.Holder } holder && holder.First == index)
        {
            if (IsNamedAfter(holder.End, sentence))
            {
                return null;
            }

            return Describe(index, WithSuffix(_signs.AfterLineage(holder.End, sentence.EndToken), sentence.EndToken), holder.Term.Name, sentence);
        }

        if (chunk is not null && !IsRoyalName(index) && !(IsGivenName(index) && chunk.Value.Term.Kind is TermKind.Place or TermKind.Capital))
        {
            return null;
        }

        if (!_signs.IsFamilyHe(index) && (!(view.IsNameWord(index) || (_signs.IsShouted(index) && IsAddressed(index) && view.IsNameWord(index + 1))) || WordList.Function.Contains(view.Word(index))))
        {
            return null;
        }

        var end = RunEnd(index, sentence.EndToken);
        if (_signs.IsTitleOfWork(index, end))
        {
            return null;
        }

        return end > index && (!isHeading || (IsNumber(end) && TitleBefore(index) is not null) || _signs.IsTraveller(index, end, sentence)) && (IsPerson(index, end, sentence) || (isHeading && end > index + 1)) ? Describe(index, WithSuffix(end, sentence.EndToken), null, sentence) : null;
    }

    private int RunEnd(int index, int limit)
    {
        var end = index + 1;
        var isRun = IsPlainName(index);
        while (isRun && end < limit && end - index < LongestName)
        {
            var next = end;
            while (next < limit && next - end < 2 && view.IsWord(next) && WordList.Particles.Contains(view.Word(next)))
            {
                next++;
            }

            if (next >= limit || !(view.IsNameWord(next) || (_signs.IsShouted(next) && IsAddressed(index))) || !(IsPlainName(next) || IsSurnameToo(index, next, limit)) || WordList.Function.Contains(view.Word(next)) || _signs.IsHeadlineVerb(next) || GapIsWide(next))
            {
                break;
            }

            end = next + 1;
        }

        return isRun ? end : index;
    }

    /// <summary>After "Mr." or "Ms." a word in capitals is a name's.</summary>
    private bool IsAddressed(int index) => TitleBefore(index) is { Term.Class: TitleClass.Honorific };

    /// <summary>"Queen Victoria", "Prince Charlotte": after a royal title what else names a place is a name.</summary>
    private bool IsRoyalName(int index) =>
        view.ChunkAt(index) is { Term.Kind: TermKind.Place or TermKind.Capital } chunk && chunk.End == chunk.First + 1
        && TitleBefore(index) is { } title && title.End == title.First + 1 && view.Word(title.First) is "Queen" or "King" or "Prince" or "Princess" or "Emperor" or "Empress";

    private bool IsPlainName(int index) =>
        IsRoyalName(index) || (!WordList.NotPerson.Contains(view.Word(index)) || IsGivenNameToo(index))
        && (view.ChunkAt(index) is not { } chunk || (chunk.Term.Kind == TermKind.State && chunk.End == chunk.First + 1 && view.Word(index - 1) is [_, '.']) || (chunk.Term.Kind is TermKind.Place or TermKind.Capital && IsGivenName(index - 1)));

    /// <summary>"Kari Lake said": after one given name such a word is a surname, unless the name goes on; "at Clarence House" is a place.</summary>
    private bool IsSurnameToo(int first, int index, int limit) =>
        index == first + 1 && view.Word(first - 1) is not ("at" or "in" or "outside" or "near") && (IsGivenName(first) || view.Word(index + 1) is "said" or "says" or "told") && WordList.SurnameToo.Contains(view.Word(index)) && view.ChunkAt(index) is null
        && (index + 1 >= limit || !view.IsNameWord(index + 1) || TitleBefore(first) is not null);

    /// <summary>"Nelson Mandela Square", "Kim Il Sung University": a place or thing that bears the name.</summary>
    private bool IsNamedAfter(int end, Sentence sentence) =>
        end < sentence.EndToken && view.IsNameWord(end) && WordList.NotPerson.Contains(view.Word(end)) && !view.Is(end, "administration") && !view.Is(end, "government");

    /// <summary>"Bill Trask", "Grant Hill": a word that is a given name before a surname.</summary>
    private bool IsGivenNameToo(int index) =>
        IsGivenName(index) && view.IsNameWord(index + 1) && !WordList.NotPerson.Contains(view.Word(index + 1)) && !WordList.Function.Contains(view.Word(index + 1)) && view.ChunkAt(index + 1) is null;

    private bool GapIsWide(int index) => view.Tokens[index].Start - view.Tokens[index - 1].End > 2;

    private bool IsGivenName(int index) => view.IsWord(index) && GivenNames.GenderOf(view.Word(index)) is not null;

    /// <summary>Words that speak alone somewhere: "Nomani wrote".</summary>
    private HashSet<string> CollectReporters()
    {
        var reporters = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 1; at + 1 < view.Tokens.Count; at++)
        {
            if (view.IsNameWord(at) && view.Word(at + 1) is "said" or "says" or "told" or "wrote" or "added" && !view.IsNameWord(at - 1) && view.ChunkAt(at) is null && !WordList.NotPerson.Contains(view.Word(at)) && !WordList.Function.Contains(view.Word(at)))
            {
                reporters.Add(view.Word(at).ToString());
            }
        }

        return reporters;
    }

    private bool IsPerson(int first, int end, Sentence sentence)
    {
        if (end < sentence.EndToken && view.IsWord(end) && char.IsUpper(view.Word(end)[0]) && WordList.NotPerson.Contains(view.Word(end)))
        {
            return false;
        }

        if (TitleBefore(first) is not null)
        {
            return true;
        }

        if (end - first < 2)
        {
            return false;
        }

        return IsGivenName(first) || _signs.IsFamilyFirst(first, end) || _signs.IsAfterOffice(first, sentence) || _signs.IsNamesake(first, end) || (end - first == 2 && Reporters.Contains(view.Word(end - 1).ToString())) || HasEastAsianGivenName(first, end)
            || (first > sentence.FirstToken && view.Word(first - 1) is "said" or "says")
            || view.Word(end) is "said" or "told" or "says" or "tells" or "argued" or "wrote" or "tweeted" or "added" or "recalled" or "insisted"
            || (end - first <= 4 && (view.Word(end) is "travelled" or "traveled" or "flew" or "resigned" || IsTravellerOf(first, end)))
            || IsHumanWordBefore(first) || _signs.IsDefined(end, sentence.EndToken) || IsDescribedAfter(end, sentence.EndToken)
            || (view.Word(end) is "," && AppositionTitle(end + 1, sentence.EndToken) is not null)
            || (end - first <= 4 && ((OfficeBeforeComma(first) ?? OfficeOfStateBefore(first, end)) is not null || IsInOfficeBefore(first, end, sentence) || IsAmongHolders(first, sentence) || IsOwnedActor(first, end)));
    }

    /// <summary>"the mayor of Springfield, Ada Berg, …": a title, "of" and a name that no table has, between commas.</summary>
    private bool IsInOfficeBefore(int first, int end, Sentence sentence)
    {
        var at = first - 2;
        while (at > sentence.FirstToken && view.Word(first - 1) is "," && first - at < LongestName && view.IsNameWord(at))
        {
            at--;
        }

        return at < first - 2 && at > sentence.FirstToken && view.Word(end) is "," && view.Word(at) is "of" && view.ChunkEndingAt(at) is { Term.Kind: TermKind.Title };
    }

    /// <summary>"presidents Ada Berg and Olaf Norling", "the ministers of defence, Ada Berg and Olaf Norling,": named after their common title.</summary>
    private bool IsAmongHolders(int first, Sentence sentence)
    {
        var at = first;
        if (view.Word(at - 1) is "and")
        {
            at--;
            while (at > sentence.FirstToken && first - at < LongestName && view.IsNameWord(at - 1) && view.ChunkEndingAt(at) is not { Term.Kind: TermKind.PluralTitle })
            {
                at--;
            }
        }

        at = view.Word(at - 1) is "," ? at - 1 : at;
        var title = view.ChunkEndingAt(at) ?? (view.Word(at) is "," && view.Word(at - 2) is "of" ? view.ChunkEndingAt(at - 2) : null);
        return title is { Term.Kind: TermKind.PluralTitle } common && (char.IsLower(view.Word(common.First)[0]) || (common.First > sentence.FirstToken && view.IsWord(common.First - 1) && char.IsLower(view.Word(common.First - 1)[0])));
    }

    /// <summary>"Poland's Lech Berg met": a name after the state that owns it, and what its bearer does.</summary>
    private bool IsOwnedActor(int first, int end) =>
        first > 1 && view.IsPossessive(first - 1) && view.ChunkEndingAt(first - 1) is { Term.Kind: TermKind.State }
        && (view.Word(end) is "met" || (char.IsLower(view.Word(end) is [var letter, ..] ? letter : ' ') && view.Word(end).EndsWith("ed")) || (WordList.Verbs.Contains(view.Word(end)) && view.Word(end) is not ("and" or "but")));

    /// <summary>"the visit of Ada Berg to Oslo": whose journey it is.</summary>
    private bool IsTravellerOf(int first, int end) =>
        view.Word(first - 1) is "of" or "by" && view.Word(first - 2) is "visit" or "trip" or "arrival" && view.Word(end) is "to" or "in" or "and";

    /// <summary>"analyst Ada Berg", "spokeswoman Kellyanne Hart", "her counterpart, Ada Berg", "the king's wife, Ada Berg".</summary>
    private bool IsHumanWordBefore(int first) =>
        first > 2 && view.Word(first - 1) is "," && WordList.Relations.Contains(view.Word(first - 2)) && (view.IsPossessive(first - 3) || WordList.Openers.Contains(view.Word(first - 3)) || view.Word(first - 2) is "counterpart")
        || first > 0 && view.IsWord(first - 1) && char.IsLower(view.Word(first - 1)[0]) && Statements.Words.IsSpeaker(view.Word(first - 1));

    /// <summary>", 58, a teacher", ", who drives a truck", " (R-Ga.)", ", a scientist at …": only people are described so.</summary>
    private bool IsDescribedAfter(int end, int limit)
    {
        if (view.Word(end) is "(" && view.Word(end + 1) is ['R' or 'D' or 'I', '-', ..] or "R" or "D")
        {
            return true;
        }

        if (end >= limit || view.Word(end) is not ",")
        {
            return false;
        }

        if (view.Word(end + 1) is "who" or "whose" or ['R' or 'D', '-', ..] || (view.Word(end + 1) is [>= '1' and <= '9', >= '0' and <= '9'] && view.Word(end + 2) is "," or "." or "and"))
        {
            return true;
        }

        for (var at = end + 1; view.Word(end + 1) is "a" or "an" or "the" && at < Math.Min(limit, end + 7) && view.IsWord(at); at++)
        {
            if (char.IsLower(view.Word(at)[0]) && Statements.Words.IsSpeaker(view.Word(at)) && view.Word(at) is not ("company" or "group" or "firm" or "union" or "party" or "agency" or "state" or "network" or "newspaper" or "organization" or "bank" or "fund" or "council" or "committee" or "commission" or "coalition" or "institute" or "association" or "media" or "board" or "study" or "report" or "survey" or "poll" or "outlet" or "website" or "press" or "campaign" or "court" or "family"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Jong-un" after a family name of one word.</summary>
    private bool HasEastAsianGivenName(int first, int end)
    {
        var word = view.Word(end - 1);
        var hyphen = word.IndexOf('-');
        return end - first == 2 && hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]) && view.Word(first).Length <= 5;
    }

    /// <summary>"Jr.", "Sr." and Roman numbers belong to the name before them.</summary>
    private int WithSuffix(int end, int limit)
    {
        var next = end < limit && view.Word(end) is "," ? end + 1 : end;
        if (next < limit && view.Word(next) is "Jr." or "Jr" or "Sr." or "Sr")
        {
            return next + 1;
        }

        var isNumbered = end < limit && (IsNumber(end) || (view.Word(end) is "I" or "V" or "X" && view.Word(end + 1) is "of"));
        // "Gustaf VI Adolf": a second name after the number.
        return !isNumbered ? end : end + 1 < limit && view.IsNameWord(end + 1) && IsPlainName(end + 1) && !WordList.Function.Contains(view.Word(end + 1)) && !_signs.IsHeadlineVerb(end + 1) ? end + 2 : end + 1;
    }

    /// <summary>A Roman number after a name, of more than one letter.</summary>
    private bool IsNumber(int at) => view.Word(at) is "II" or "III" or "IV" or "VI" or "VII" or "VIII" or "IX" or "XI" or "XII" or "XIII" or "XIV" or "XV" or "XVI";

    private Chunk? TitleBefore(int first) =>
        view.ChunkEndingAt(first) is { Term.Kind: TermKind.Title } title ? title : null;

    private NamedPerson Describe(int nameStart, int end, string? canonical, Sentence sentence)
    {
        var start = nameStart;
        (string Title, TitleClass Class, string? Of)? office = null;
        char? gender = null;
        while (start > sentence.FirstToken && TitleBefore(start) is { } title && title.First >= sentence.FirstToken)
        {
            gender ??= GenderOf(view.Word(title.First));
            office ??= title.Term.Class == TitleClass.Honorific ? null : (view.Phrase(title.First, title.End), title.Term.Class, null);
            start = title.First;
        }

        start = OfficeWithState(start, sentence, ref office);
        office ??= Apposition(end, sentence.EndToken) ?? OfficeBeforeComma(nameStart) ?? OfficeOfStateBefore(nameStart, end);
        var of = office?.Of ?? StateAfter(end, sentence.EndToken, office is not null);
        return new NamedPerson(start, nameStart, end, NameSigns.Plain(view.Phrase(nameStart, end)), canonical, office?.Title, office?.Class, of) { Gender = gender };
    }

    /// <summary>Takes in what stands before the title: "the former Russian presidential", "President of Finland", "White House".</summary>
    private int OfficeWithState(int start, Sentence sentence, ref (string Title, TitleClass Class, string? Of)? office)
    {
        var before = start;
        if (office is null && view.ChunkEndingAt(before) is { Term.Kind: TermKind.State } of && (view.Word(of.First - 1) is "the" ? of.First - 1 : of.First) is var preposition && preposition > sentence.FirstToken && view.Word(preposition - 1) is "of"
            && view.ChunkEndingAt(preposition - 1) is { Term.Kind: TermKind.Title } title && !NameSigns.IsServed(view, title.First))
        {
            office = (view.Phrase(title.First, title.End), title.Term.Class, of.Term.Id);
            return title.First;
        }

        while (office is not null && before > sentence.FirstToken && start - before < 3 && view.IsWord(before - 1) && view.ChunkAt(before - 1) is null
            && (char.IsLower(view.Word(before - 1)[0]) && !WordList.Function.Contains(view.Word(before - 1)) && !WordList.Verbs.Contains(view.Word(before - 1)) && !view.Word(before - 1).EndsWith("ed") || view.Is(before - 1, "former") || view.Is(before - 1, "new")))
        {
            before--;
        }

        if (office is not null && OwnerEndingAt(before) is { } owner && owner.First >= sentence.FirstToken)
        {
            office = office.Value with { Of = owner.Term.Kind == TermKind.Organization ? owner.Term.Id : owner.Term.StateId };
            return view.Is(owner.First - 1, "the") && owner.First > sentence.FirstToken ? owner.First - 1 : owner.First;
        }

        return start;
    }

    /// <summary>The state or organisation just before a token, as an adjective or with 's.</summary>
    private Chunk? OwnerEndingAt(int index)
    {
        var end = view.IsPossessive(index - 1) && index > 0 ? index - 1 : index;
        return view.ChunkEndingAt(end) is { Term.Kind: TermKind.State or TermKind.Demonym or TermKind.Organization or TermKind.Capital } chunk ? chunk : null;
    }

    /// <summary>"Vietnam's president, Tran Dai Quang": the office of a state stands before the name and a comma.</summary>
    private (string Title, TitleClass Class, string? Of)? OfficeBeforeComma(int first) =>
        view.Word(first - 1) is not "," || view.ChunkEndingAt(first - 1) is not { Term.Kind: TermKind.Title } title || title.Term.Class == TitleClass.Honorific ? null
            : OwnerEndingAt(title.First) is { Term.Kind: not TermKind.Organization } owner ? (view.Phrase(title.First, title.End), title.Term.Class, owner.Term.StateId)
            : view.Word(title.First - 1) is "The" && IsNameOfTwo(first) && view.Word(first + 2) is "," ? (view.Phrase(title.First, title.End), title.Term.Class, null)
            : null;

    /// <summary>"The Foreign Secretary, Ada Berg,".</summary>
    private bool IsNameOfTwo(int first) => view.IsNameWord(first) && view.IsNameWord(first + 1) && view.ChunkAt(first) is null or { Term.Kind: TermKind.Holder };

    /// <summary>"the president of Chile, Ada Berg, …", "the speaker of the Bundestag, Ada Berg, …"; before "and" the name may be another one of a list.</summary>
    private (string Title, TitleClass Class, string? Of)? OfficeOfStateBefore(int first, int end) =>
        view.Word(first - 1) is "," && view.Word(end) is not "and"
            && view.ChunkEndingAt(first - 1) is { Term.Kind: TermKind.State or TermKind.Organization } state
            && (view.Word(state.First - 1) is "the" ? state.First - 1 : state.First) is var of && view.Word(of - 1) is "of"
            && view.ChunkEndingAt(of - 1) is { Term.Kind: TermKind.Title } title && title.Term.Class != TitleClass.Honorific
            ? (view.Phrase(title.First, title.End), title.Term.Class, state.Term.Kind == TermKind.State ? state.Term.Id : null)
            : null;

    private (string Title, TitleClass Class, string? Of)? Apposition(int end, int limit) =>
        end < limit && view.Word(end) is "," ? AppositionTitle(end + 1, limit) : null;

    /// <summary>", the Russian foreign minister", ", president of Finland", ", Ukraine’s ambassador to …".</summary>
    private (string Title, TitleClass Class, string? Of)? AppositionTitle(int index, int limit)
    {
        var i = view.Word(index) is "the" or "a" or "an" or "The" ? index + 1 : index;
        string? of = null;
        for (var steps = 0; i < limit && steps < 5; steps++)
        {
            switch (view.ChunkAt(i))
            {
                case { Term.Kind: TermKind.Title } title when title.Term.Class != TitleClass.Honorific:
                    return view.IsNameWord(title.End) && view.Word(title.End - 1) is not "of"
                        ? null
                        : (view.Phrase(title.First, title.End), title.Term.Class, of ?? StateAfter(title.End, limit, true));
                case { Term.Kind: TermKind.State or TermKind.Demonym or TermKind.Organization } owner:
                    of = owner.Term.Kind == TermKind.Organization ? owner.Term.Id : owner.Term.StateId;
                    i = view.IsPossessive(owner.End) ? owner.End + 1 : owner.End;
                    break;
                case null when view.IsWord(i) && char.IsLower(view.Word(i)[0]) && (!WordList.Function.Contains(view.Word(i)) || view.Word(i) is "former" or "new" or "top" or "senior"):
                    i++;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private string? StateAfter(int index, int limit, bool hasTitle)
    {
        index = view.Word(index) is "on" && view.Is(index + 1, "behalf") ? index + 2 : index;
        if (!hasTitle || index + 1 >= limit || view.Word(index) is not ("of" or "for"))
        {
            return null;
        }

        var at = view.Is(index + 1, "the") ? index + 2 : index + 1;
        return view.ChunkAt(at) is { } chunk && chunk.First == at && chunk.Term.Kind is TermKind.State or TermKind.Organization
            ? chunk.Term.Id
            : null;
    }

    private static char? GenderOf(ReadOnlySpan<char> title) => title switch
    {
        "Mr" or "Mr." or "Sir" or "Lord" or "King" or "Prince" or "Sheikh" or "Emir" or "Sultan" or "spokesman" => 'm',
        "Mrs" or "Mrs." or "Ms" or "Ms." or "Miss" or "Dame" or "Lady" or "Queen" or "Princess" or "spokeswoman" => 'f',
        _ => null,
    };
}
