using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Runs of capitalised words that may be a person's name: where one ends, and what still belongs to it.</summary>
internal sealed class CapitalRuns(TokenView view, NameWords words)
{
    private const int LongestName = 6;

    /// <summary>No more particles than this stand between two words of a name: "van der".</summary>
    private const int MostParticles = 2;

    private static readonly WordList SurnameOrTitle = WordList.Exact("Bishop Dean Duke Judge King Lord Major Pope Prince");

    /// <summary>The token after the run that starts at one; the same where none does.</summary>
    public int EndOf(int first, int limit)
    {
        if (!IsPlainName(first))
        {
            return first;
        }

        var end = first + 1;
        while (end < limit && end - first < LongestName)
        {
            var next = AfterParticles(end, limit);
            if (!(next == end && IsArticled(next)) && !GoesOn(first, next, limit))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    /// <summary>"Jr.", "Sr." and Roman numbers belong to the name before them.</summary>
    public int WithSuffix(int end, int limit)
    {
        var next = end < limit && view.Word(end) is "," ? end + 1 : end;
        if (next < limit && view.Word(next) is "Jr." or "Jr" or "Sr." or "Sr")
        {
            return next + 1;
        }

        if (end >= limit || !IsNumberAt(end))
        {
            return end;
        }

        return end + 1 < limit && IsSecondName(end + 1) ? end + 2 : end + 1;
    }

    private int AfterParticles(int end, int limit)
    {
        var next = end;
        while (next < limit && next - end < MostParticles && view.IsWord(next) && WordList.Particles.Contains(view.Word(next)))
        {
            next++;
        }

        return next;
    }

    /// <summary>"Bisher al-Khasawneh", "Valéry Giscard d’Estaing": a family name that begins with an article or "of" in small letters.</summary>
    private bool IsArticled(int index) =>
        view.IsWord(index) && (IsAfterElision(view.Word(index)) || IsAfterArticle(view.Word(index)));

    private static bool IsAfterElision(ReadOnlySpan<char> word) => word is ['d' or 'l', '\'' or '’', _, _, ..] && char.IsUpper(word[2]);

    private static bool IsAfterArticle(ReadOnlySpan<char> word) =>
        word is ['a' or 'e', 'l' or 's' or 'n' or 'd' or 't' or 'z', '-', >= 'A' and <= 'Z', ..];

    private bool GoesOn(int first, int next, int limit) =>
        next < limit
        && (view.IsNameWord(next) || (words.IsShouted(next) && words.IsAddressed(first)))
        && (IsPlainName(next) || IsSurnameToo(first, next, limit))
        && !EndsName(next);

    /// <summary>"Ada Berg And", "Ada Berg Says", or a capital behind a wide gap.</summary>
    private bool EndsName(int next) =>
        WordList.Function.Contains(view.Word(next)) || words.IsHeadlineVerb(next) || IsAfterWideGap(next);

    private bool IsAfterWideGap(int index) => view.Tokens[index].Start - view.Tokens[index - 1].End > 2;

    private bool IsPlainName(int index) =>
        words.IsRoyal(index)
        || ((!WordList.NotPerson.Contains(view.Word(index)) || IsGivenNameToo(index)) && IsNoOtherName(index));

    /// <summary>Of no table, or "Ada B. Georgia", "Ada Florence": a state's or a place's name that is a person's here.</summary>
    private bool IsNoOtherName(int index) =>
        view.ChunkAt(index) is not { } chunk
        || IsStateAfterInitial(chunk, index)
        || (chunk.Term.Kind is TermKind.Place or TermKind.Capital && words.IsGiven(index - 1))
        || (chunk.Term.Kind == TermKind.Title && chunk.End == index + 1 && IsTitleAsName(index));

    /// <summary>"Winston Lord,", "Secretary of State Dean Acheson": a title's word that is a surname after a given name, or a given name itself.</summary>
    private bool IsTitleAsName(int index) =>
        words.IsGiven(index - 1) ? SurnameOrTitle.Contains(view.Word(index)) && !view.IsNameWord(index + 1) : IsGivenAfterTitle(index);

    /// <summary>"Secretary of State Dean Acheson": a title's word that is a given name between another title and a surname.</summary>
    public bool IsGivenAfterTitle(int index) =>
        SurnameOrTitle.Contains(view.Word(index)) && words.IsGiven(index)
        && view.TitleEndingAt(index) is { Term.Class: not TitleClass.Honorific } && words.IsUnknown(index + 1);

    private bool IsStateAfterInitial(Chunk chunk, int index) =>
        chunk.Term.Kind == TermKind.State && chunk.End == chunk.First + 1 && view.Word(index - 1) is [_, '.'];

    /// <summary>"Bill Trask", "Grant Hill": a word that is a given name before a surname.</summary>
    private bool IsGivenNameToo(int index) => words.IsGiven(index) && words.IsUnknown(index + 1);

    /// <summary>"Kari Lake said": after one given name such a word is a surname, unless the name goes on; "at Clarence House" is a place.</summary>
    private bool IsSurnameToo(int first, int index, int limit) =>
        index == first + 1
        && WordList.SurnameToo.Contains(view.Word(index))
        && view.ChunkAt(index) is null
        && view.Word(first - 1) is not ("at" or "in" or "outside" or "near")
        && (words.IsGiven(first) || view.Word(index + 1) is "said" or "says" or "told")
        && (IsLastOfName(index, limit) || view.TitleEndingAt(first) is not null);

    private bool IsLastOfName(int index, int limit) => index + 1 >= limit || !view.IsNameWord(index + 1);

    /// <summary>"Gustaf VI", "Harald V of Norway".</summary>
    private bool IsNumberAt(int index) => words.IsNumber(index) || (view.Word(index) is "I" or "V" or "X" && view.Word(index + 1) is "of");

    /// <summary>"Gustaf VI Adolf": a second name after the number.</summary>
    private bool IsSecondName(int index) =>
        view.IsNameWord(index)
        && IsPlainName(index)
        && !WordList.Function.Contains(view.Word(index))
        && !words.IsHeadlineVerb(index);
}
