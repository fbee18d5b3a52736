using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>
/// A transcript's label in capitals, <c>SERGEY LAVROV:</c> or <c>PRESIDENT BIDEN:</c>, as a name. Words that begin with no given
/// name, title or office holder's surname ("BREAKING NEWS:", "QUESTION:") are none.
/// </summary>
internal static class LabelName
{
    /// <summary>No label is longer than this many words.</summary>
    private const int Longest = 6;

    /// <summary>The person named by the label that a sentence begins with; null where it begins with none.</summary>
    /// <param name="isSurname">Whether somebody named in full elsewhere has a surname.</param>
    public static NamedPerson? At(TokenView view, int index, Sentence sentence, Func<string, bool> isSurname)
    {
        var end = EndOfCapitals(view, index, Math.Min(sentence.EndToken, index + Longest));
        // "MARA HOLT, BYLINE:"
        var colon = view.Word(end) is "," && end - index > 1 ? EndOfCapitals(view, end + 1, Math.Min(sentence.EndToken, end + Longest)) : end;
        if (index != sentence.FirstToken || end == index || colon >= sentence.EndToken || view.Word(colon) is not ":")
        {
            return null;
        }

        var title = view.ChunkFrom(index) is { Term.Kind: TermKind.Title } chunk && chunk.End < end ? chunk : (Chunk?)null;
        var first = title?.End ?? index;
        var words = view.Phrase(first, end).Split(' ').Select(Capitalised).ToList();
        var office = title is { Term.Class: not TitleClass.Honorific } held ? (Name: held.Term.Name, held.Term.Class) : default;
        return title is not null || IsKnown(words, isSurname)
            ? new NamedPerson(index, first, end, string.Join(' ', words), null, office.Name, office.Name is null ? null : office.Class, null)
            : null;
    }

    private static bool IsKnown(List<string> words, Func<string, bool> isSurname) =>
        (words is [{ Length: > 2 } only] && isSurname(only))
        || (words.Count > 1 && GivenNames.GenderOf(words[0]) is not null)
        || (words[^1].All(char.IsLetter) && OfficeHolderTable.ByPart.Contains(PersonName.Parts(words[^1]).LastOrDefault() ?? ""));

    private static int EndOfCapitals(TokenView view, int first, int limit)
    {
        var end = first;
        while (end < limit && IsCapitals(view, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsCapitals(TokenView view, int index) => view.IsWord(index) && !view.Word(index).ContainsAnyInRange('a', 'z');

    private static string Capitalised(string word) =>
        string.Concat(word.Select((letter, at) => at > 0 && char.IsLetter(word[at - 1]) ? char.ToLowerInvariant(letter) : letter));
}
