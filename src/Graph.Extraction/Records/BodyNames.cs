using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Tells names of bodies from those of people, and from words for somebody whom the register does not name.</summary>
internal static class BodyNames
{
    private static readonly FrozenSet<string> Words = WordSet.Of(
        """
        academia academy administration african agency airlines army assembly assoc association authority bank bureau center
        centre centro chamber church club college commission committee company conference consulate corp corporation council court
        delegates delegation department directorate embassy employee employees european federation force forces foreign foundation
        fundacion gmbh government group hospital host hosts hotel house immigration inc institucion institución institut institute
        institution instituto international joint kingdom laboratory league local ltd members ministerio ministry mission museum
        national navy office organisation organization parliament party people police republic royal school secretaria secretariat
        service services society staff supreme trust union universidad universite university université
        """);

    /// <summary>Nouns for people by their work or kin: "An Agency Employee", "Government Official of Oslo".</summary>
    private static readonly FrozenSet<string> Persons = WordSet.Of(
        """
        child children citizen citizens councillor councilor daughter delegates delegation dignitaries dignitary diplomat
        diplomats employee employees family friend friends grandchildren guest guests host hosts husband individual landlady
        landlord majesties member members officer officers official officials participant participants person personnel
        representative representatives soldier soldiers son spouse staff student students widow wife
        """);

    /// <summary>Whether a run of tokens names something other than a person.</summary>
    public static bool Covers(TokenView view, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (view.IsWord(at) && (IsBodyWord(view, at) || (WordList.NotPerson.Contains(view.Word(at)) && GivenNames.GenderOf(view.Word(first)) is null)))
            {
                return true;
            }
        }

        return first < end && view.ChunkAt(first) is { Term.Kind: TermKind.Organization };
    }

    public static bool IsBodyWord(TokenView view, int at) => Words.Contains(Lower(view, at));

    /// <summary>Whether a phrase is about somebody it does not name: its noun, the last word before "of" or a comma, is one for people.</summary>
    public static bool IsUnnamedPerson(TokenView view, int first, int end)
    {
        var last = first;
        while (last < end && view.IsWord(last) && view.Word(last) is not ("of" or "for" or "to" or "on" or "from" or "in" or "at" or "who" or "with"))
        {
            last++;
        }

        return last > first && Persons.Contains(Lower(view, last - 1));
    }

    private static string Lower(TokenView view, int at) => view.Word(at).ToString().ToLowerInvariant();
}
