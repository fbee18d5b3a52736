using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Reads surnames of people who are named in full elsewhere, or whom a table knows: "Merkel said", "López Obrador".</summary>
internal sealed class SurnameReader(TokenView view, PersonRegistry people, Discourse discourse, MentionSink sink)
{
    private const int MostWords = 3;

    private static readonly WordList BeforeMet = WordList.Exact("between gave with");

    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);

    /// <summary>Takes note of the names of everybody named in full.</summary>
    public void Collect()
    {
        _surnames.Add("xi");
        foreach (var part in people.People.SelectMany(person => person.Parts))
        {
            _surnames.Add(part);
        }
    }

    /// <summary>Reads the surname that starts at a token; returns the token after it, or the same where there is none.</summary>
    public int ReadAt(int index)
    {
        if (!CanStart(index))
        {
            return index;
        }

        if (FamilyAt(index) is { Count: > 1 } family)
        {
            sink.AddSeveral(family, index, index + 1, "family");
            return index + 1;
        }

        for (var length = MostWords; length >= 1; length--)
        {
            if (IsNameRun(index, length) && Resolve(index, length) is { } found)
            {
                sink.AddPerson(found.Person, index, index + length, index, MentionKind.Name, found.Reason);
                return index + length;
            }
        }

        return index;
    }

    /// <summary>"the Bergs": all of that surname who are named in full.</summary>
    private List<string> FamilyAt(int index)
    {
        var word = view.Word(index);
        return word is [.., 's'] && word.Length > 3 && view.Is(index - 1, "the") && people.PartsOf(view.Phrase(index, index + 1)) is [var plural] && _surnames.Contains(plural[..^1])
            ? [.. people.With([plural[..^1]]).Where(person => person.Parts.Length > 1 && person.Parts[^1] == plural[..^1]).Select(person => person.Id)]
            : [];
    }

    /// <summary>"Medina left", where somebody of that name was named in full: the person, not the town.</summary>
    public bool IsNotPlace(Chunk chunk)
    {
        if (chunk.Term.Kind != TermKind.Place || chunk.End != chunk.First + 1 || WordList.BeforePlace.Contains(view.Word(chunk.First - 1)))
        {
            return false;
        }

        return people.PartsOf(view.Phrase(chunk.First, chunk.End)) is [var surname] parts
            && people.With(parts).Any(person => person.Parts.Length > 1 && person.Parts[^1] == surname);
    }

    private bool CanStart(int index) =>
        view.IsNameWord(index)
        && !WordList.NotPerson.Contains(view.Word(index))
        && (!WordList.Function.Contains(view.Word(index)) || IsMay(index));

    /// <summary>"May said": the one function word that is a prime minister, where she was named in full and acts.</summary>
    private bool IsMay(int index) =>
        view.Word(index) is "May" && people.With(["may"]).Any()
        && (ActsOrOwns(index + 1) || view.Word(index + 1).EndsWith("ed"));

    /// <summary>Capitalised words that no table knows, save perhaps the first.</summary>
    private bool IsNameRun(int index, int length)
    {
        for (var i = index + 1; i < index + length; i++)
        {
            if (!view.IsNameWord(i) || view.ChunkAt(i) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private (PersonEntry Person, string Reason)? Resolve(int index, int length)
    {
        var end = index + length;
        var name = view.Phrase(index, end);
        var parts = people.PartsOf(name);
        if (!AreSurnames(parts) || NameWords.IsPartOfOther(view, end) || !IsSurelyName(index, end, parts))
        {
            return null;
        }

        var named = new NamedPerson(index, index, end, name, null, null, null, null) { IsFollowedByName = view.IsNameWord(end) };
        return people.ResolveShort(named, view.Tokens[index].Start, discourse.ChooseNearest);
    }

    private bool AreSurnames(string[] parts)
    {
        foreach (var part in parts)
        {
            if (!IsSurname(part))
            {
                return false;
            }
        }

        return parts.Length > 0;
    }

    private bool IsSurname(string part) =>
        _surnames.Contains(part) || OfficeHolderTable.LastParts.Contains(part) || PoliticianTable.Candidate(part) is not null;

    /// <summary>
    /// A surname that the article has not named is a former leader's only as one who acts ("Merkel said", "Merkel's") or is met:
    /// the Moon, Abbott Laboratories and the Eisenhower Building are none.
    /// </summary>
    private bool IsSurelyName(int index, int end, string[] parts) =>
        people.With(parts).Any()
        || (!IsAfterOtherName(index) && (people.IsInOffice(parts) || IsCandidate(index, parts) || IsLeaderWhoActs(index, end)));

    /// <summary>"by Jomo Kenyatta": a given name that the table's leader of that surname may not have.</summary>
    private bool IsAfterOtherName(int index) => index > 1 && NameWords.IsUnknown(view, index - 1) && view.IsSmallWord(index - 2);

    private bool IsCandidate(int index, string[] parts) =>
        parts is [var only] && PoliticianTable.Candidate(only) is not null
        && !view.IsNameWord(index + 1) && !view.IsNameWord(index - 1);

    private bool IsLeaderWhoActs(int index, int end) =>
        !view.Is(index - 1, "the") && (ActsOrOwns(end) || view.Is(end, ":") || IsActedOn(index, end));

    private bool ActsOrOwns(int end) => view.IsPossessive(end) || WordList.Verbs.Contains(view.Word(end));

    /// <summary>"met Merkel", "with Merkel".</summary>
    private bool IsActedOn(int index, int end) =>
        !view.IsNameWord(end)
        && (BeforeMet.Contains(view.Word(index - 1)) || WordList.Verbs.Contains(view.Word(index - 1)));
}
