using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Titles and offices around a name: before it, before a comma, or in apposition behind it.</summary>
internal sealed class NameTitles(TokenView view)
{
    /// <summary>Between an owner and its title stand no more adjectives than this: "the Russian deputy prime minister".</summary>
    private const int MostAdjectives = 3;

    /// <summary>In an apposition no more words and owners than this stand before its title.</summary>
    private const int MostBeforeTitle = 5;

    /// <summary>", Norway's former president": "former" is among so many words and marks behind a name.</summary>
    private const int MostBeforeFormer = 5;

    /// <summary>What an envoy is sent for has no more words than this.</summary>
    private const int LongestMission = 20;

    private static readonly WordList Envoys = WordList.Exact("Adviser Advisor Commissioner Envoy Representative envoy representative");

    private static readonly WordList ToStates = WordList.Any("ambassador commissioner consul envoy");

    private static readonly WordList OfMission = WordList.Exact("and for in of on the to");

    private static readonly WordList Reigning = WordList.Exact("Emir Emperor King Queen Sultan");

    private static readonly WordList Former = WordList.Any("former ex one-time onetime");

    private static readonly WordList MenTitles = WordList.Exact("Emir King Lord Mr Mr. Prince Sheikh Sir Sultan spokesman");

    private static readonly WordList WomenTitles = WordList.Exact("Dame Lady Miss Mme Mme. Mrs Mrs. Ms Ms. Princess Queen spokeswoman");

    /// <summary>The state that the heading over what is read names: "# Japan", and under it "Prime Minister Ada Berg gave …".</summary>
    public string? StateOver { get; set; }

    /// <summary>The person of a name, with the office that the words around it give.</summary>
    /// <param name="canonical">The table's name of a known person; else null.</param>
    public NamedPerson Describe(int nameStart, int end, string? canonical, Sentence sentence)
    {
        var (titles, title, gender) = TitlesBefore(nameStart, sentence);
        var (start, before) = title is { } held ? WithOwner(held, titles, sentence) : OfStateBefore(titles, sentence);
        var office = before
            ?? Reign(nameStart, end, canonical, sentence)
            ?? Apposition(end, sentence.EndToken)
            ?? EnvoyBefore(nameStart, sentence)
            ?? EnvoyTo(nameStart)
            ?? BeforeComma(nameStart)
            ?? OfOwnerBeforeComma(nameStart, end);
        var of = office?.Of ?? StateAfter(end, sentence.EndToken, office is not null)
            ?? (canonical is null && start == sentence.FirstToken && office is { Class: TitleClass.State or TitleClass.Government or TitleClass.Foreign or TitleClass.Defence or TitleClass.Royal or TitleClass.Deputy } ? StateOver : null);
        var name = NameWords.Plain(view.Phrase(nameStart, end));
        return new NamedPerson(start, nameStart, end, name, canonical, office?.Title, office?.Class, of)
        {
            Gender = gender,
            IsFormer = office is not null && (before is not null ? IsFormerIn(Math.Max(sentence.FirstToken, start - 1), nameStart) : IsFormerIn(end + 1, EndOfApposition(end + 1))),
        };
    }

    /// <summary>"Ada Berg, | mayor |, and former premier Otto Lund": the next mark or "and".</summary>
    private int EndOfApposition(int first)
    {
        var end = first;
        while (end < first + MostBeforeFormer && view.Word(end) is not ("," or "and" or ""))
        {
            end++;
        }

        return end;
    }

    /// <summary>"former US President Ada Berg", "Ada Berg, the former president".</summary>
    private bool IsFormerIn(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Former.Contains(view.Word(at)) || (view.Word(at) is "then" && view.Is(at - 1, "the")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Saudi Arabia's King Salman", "King Salman of Saudi Arabia": a name of the table that has its title in it.</summary>
    private NamedOffice? Reign(int nameStart, int end, string? canonical, Sentence sentence) =>
        canonical is not null && Reigning.Contains(view.Word(nameStart))
        && (OwnerEndingAt(nameStart)?.Term.StateId ?? StateAfter(end, sentence.EndToken, true)) is { } state
            ? new NamedOffice(view.Word(nameStart).ToString(), TitleClass.State, state)
            : null;

    /// <summary>"Vietnam's president, Tran Dai Quang", "The Foreign Secretary, Ada Berg,": the office stands before the name and a comma.</summary>
    public NamedOffice? BeforeComma(int first)
    {
        if (view.Word(first - 1) is not "," || view.TitleEndingAt(first - 1) is not { Term.Class: not TitleClass.Honorific } title)
        {
            return null;
        }

        if (OwnerEndingAt(title.First) is { Term.Kind: not TermKind.Organization } owner)
        {
            return OfficeOf(title, owner.Term.StateId);
        }

        return view.Word(title.First - 1) is "The" && IsNameOfTwo(first) && view.Word(first + 2) is "," ? OfficeOf(title, null) : null;
    }

    /// <summary>
    /// "the president of Chile, Ada Berg, …", "the speaker of the Bundestag, Ada Berg, …"; before "and" the name may be another one of a list.
    /// </summary>
    public NamedOffice? OfOwnerBeforeComma(int first, int end) =>
        view.Word(first - 1) is "," && view.Word(end) is not "and"
        && view.ChunkEndingAt(first - 1) is { Term.Kind: TermKind.State or TermKind.Organization } owner
        && view.TitleOf(owner) is { Term.Class: not TitleClass.Honorific } title
            ? OfficeOf(title, owner.Term.Kind == TermKind.State ? owner.Term.Id : null)
            : null;

    /// <summary>", the Russian foreign minister", ", president of Finland", ", Ukraine’s ambassador to …".</summary>
    public NamedOffice? Apposition(int comma, int limit)
    {
        if (comma >= limit || view.Word(comma) is not ",")
        {
            return null;
        }

        var at = view.Word(comma + 1) is "the" or "a" or "an" or "The" ? comma + 2 : comma + 1;
        string? of = null;
        for (var steps = 0; at < limit && steps < MostBeforeTitle; steps++)
        {
            switch (view.ChunkAt(at))
            {
                case { Term.Kind: TermKind.Title } served when view.IsPossessive(served.End):
                    at = served.End + 1;
                    break;
                case { Term: { Kind: TermKind.Title, Class: not TitleClass.Honorific } } title:
                    return IsOfAnotherName(title) ? null : OfficeOf(title, of ?? StateAfter(title.End, limit, true) ?? StateAfterSecond(title.End, limit));
                case { Term.Kind: TermKind.State or TermKind.Demonym or TermKind.Organization } owner:
                    of = OwnerId(owner);
                    at = view.IsPossessive(owner.End) ? owner.End + 1 : owner.End;
                    break;
                case null when IsAdjective(at) || (view.Word(at) is "First" && view.Word(at + 1) is "Deputy" or "Vice"):
                    at++;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>All titles right before a name, and of them the office next to it, courtesy titles aside.</summary>
    private (int Start, Chunk? Office, char? Gender) TitlesBefore(int nameStart, Sentence sentence)
    {
        var start = nameStart;
        Chunk? office = null;
        char? gender = null;
        while (start > sentence.FirstToken)
        {
            if (IsShortAddress(start - 1))
            {
                start--;
                continue;
            }

            if (view.TitleEndingAt(start) is not { } title || title.First < sentence.FirstToken)
            {
                break;
            }

            gender ??= GenderOf(view.Word(title.First));
            office ??= title.Term.Class == TitleClass.Honorific ? null : title;
            start = title.First;
        }

        return (start, office, gender);
    }

    /// <summary>"HE Ada Berg": a form of address in capitals.</summary>
    public bool IsShortAddress(int index) => IsShortAddress(view.Word(index));

    public static bool IsShortAddress(ReadOnlySpan<char> word) => word is "HE" or "HH" or "HRH" or "HM";

    /// <summary>Takes in who owns a title before a name: "the former Russian presidential", "White House".</summary>
    private (int Start, NamedOffice? Office) WithOwner(Chunk title, int start, Sentence sentence)
    {
        var before = start;
        while (before > sentence.FirstToken && start - before < MostAdjectives && IsAdjectiveOfTitle(before - 1))
        {
            before--;
        }

        if (OwnerEndingAt(before) is not { } owner || owner.First < sentence.FirstToken)
        {
            return (start, OfficeOf(title, null));
        }

        var first = view.Is(owner.First - 1, "the") && owner.First > sentence.FirstToken ? owner.First - 1 : owner.First;
        return (first, OfficeOf(title, OwnerId(owner)));
    }

    /// <summary>"the President of the Republic of Tajikistan Emomali Rahmon": the office of a state right before the name.</summary>
    private (int Start, NamedOffice? Office) OfStateBefore(int start, Sentence sentence) =>
        view.ChunkEndingAt(start) is { Term.Kind: TermKind.State } state
        && view.TitleOf(state) is { } title && title.End >= sentence.FirstToken && !IsServed(title.First)
            ? (title.First, OfficeOf(title, state.Term.Id))
            : (start, null);

    /// <summary>
    /// "Advisor to the President of Norway Ada Berg", "Prime Minister of Spain and President of Norway Ada Berg": an office that is not
    /// only the one named after it.
    /// </summary>
    private bool IsServed(int title)
    {
        var before = view.WithArticle(title) - 1;
        return view.Word(before) is "to" or "for"
            || (view.Word(before) is "and" && view.ChunkEndingAt(before) is { Term.Kind: TermKind.State });
    }

    /// <summary>"former", "deputy": what may stand between an owner and the title.</summary>
    private bool IsAdjectiveOfTitle(int index) =>
        view.IsWord(index) && view.ChunkAt(index) is null
        && (IsPlainAdjective(index) || view.Is(index, "former") || view.Is(index, "new"));

    private bool IsPlainAdjective(int index) =>
        view.StartsSmall(index)
        && !WordList.Function.Contains(view.Word(index))
        && !WordList.Verbs.Contains(view.Word(index))
        && !view.Word(index).EndsWith("ed");

    private bool IsAdjective(int index) =>
        view.IsSmallWord(index)
        && (!WordList.Function.Contains(view.Word(index)) || view.Word(index) is "former" or "new" or "top" or "senior");

    /// <summary>", President Ada Berg": the title stands before the next one's name.</summary>
    private bool IsOfAnotherName(Chunk title) => view.IsNameWord(title.End) && view.Word(title.End - 1) is not "of";

    /// <summary>The state or organisation just before a token, as an adjective or with 's.</summary>
    private Chunk? OwnerEndingAt(int index)
    {
        var end = view.IsPossessive(index - 1) && index > 0 ? index - 1 : index;
        return view.ChunkEndingAt(end) is { Term.Kind: TermKind.State or TermKind.Demonym or TermKind.Organization or TermKind.Capital } chunk
            ? chunk
            : null;
    }

    /// <summary>"Ada Berg".</summary>
    private bool IsNameOfTwo(int first) =>
        view.IsNameWord(first) && view.IsNameWord(first + 1) && view.ChunkAt(first) is null or { Term.Kind: TermKind.Holder };

    private string? StateAfter(int index, int limit, bool hasTitle)
    {
        var of = view.Word(index) is "on" && view.Is(index + 1, "behalf") ? index + 2 : index;
        if (!hasTitle || of + 1 >= limit || view.Word(of) is not ("of" or "for"))
        {
            return null;
        }

        var at = view.Is(of + 1, "the") ? of + 2 : of + 1;
        return view.ChunkFrom(at) is { Term: { Kind: TermKind.State or TermKind.Organization, Id: var id } } ? id : null;
    }

    /// <summary>", deputy premier and minister of finance of Norway": the state after the second office.</summary>
    private string? StateAfterSecond(int end, int limit) =>
        view.Word(end) is "and" && view.ChunkFrom(end + 1) is { Term.Kind: TermKind.Title } second ? StateAfter(second.End, limit, true) : null;

    /// <summary>"Special Representative of the President for International Cooperation Ada Berg": an envoy, and what he is sent for, in capitals up to the name.</summary>
    private NamedOffice? EnvoyBefore(int first, Sentence sentence)
    {
        string? of = null;
        for (var at = first - 1; at > sentence.FirstToken && first - at < LongestMission; at--)
        {
            if (view.ChunkAt(at) is { Term.Kind: TermKind.Demonym or TermKind.State } state)
            {
                of = state.Term.StateId;
            }

            if (view.Word(at) is "for" or "of" or "on" && view.TitleEndingAt(at) is { } title && Envoys.Contains(view.Word(title.End - 1)))
            {
                return first - at < 2 ? null : OfficeOf(title, of);
            }

            if (!view.IsWord(at) || (char.IsLower(view.Word(at)[0]) && !OfMission.Contains(view.Word(at))))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"the Danish ambassador to Norway Ada Berg", with a comma or without: whose envoy, by the state before the title.</summary>
    private NamedOffice? EnvoyTo(int first)
    {
        var end = view.Word(first - 1) is "," ? first - 1 : first;
        return view.ChunkEndingAt(end) is { Term.Kind: TermKind.State or TermKind.Demonym or TermKind.Capital } state
            && view.WithArticle(state.First) - 1 is var to && view.Word(to) is "to"
            && view.TitleEndingAt(to) is { } title && ToStates.Contains(view.Word(title.End - 1))
                ? OfficeOf(title, OwnerEndingAt(title.First) is { } owner ? OwnerId(owner) : null)
                : null;
    }

    private static string? OwnerId(Chunk owner) => owner.Term.Kind == TermKind.Organization ? owner.Term.Id : owner.Term.StateId;

    private NamedOffice OfficeOf(Chunk title, string? of) => new(view.Phrase(title.First, title.End), title.Term.Class, of);

    private static char? GenderOf(ReadOnlySpan<char> title) =>
        MenTitles.Contains(title) ? 'm' : WomenTitles.Contains(title) ? 'f' : null;
}
