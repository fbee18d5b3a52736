using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Tells names of bodies from those of people, and from words for somebody whom the register does not name.</summary>
internal static class BodyNames
{
    private static readonly FrozenSet<string> Words = WordSet.Of("foundation trust institute institut institution university universidad universite université institución institucion centro centre center ministry embassy consulate government republic kingdom department bank company corporation corp council commission committee office agency association assoc society forces force police army navy court parliament assembly school college hospital museum house club federation organization organisation authority administration group ltd inc gmbh conference service services union league bureau academy academia party chamber delegation national international royal immigration ministerio secretaria instituto fundacion supreme directorate delegates members employees staff employee people church mission hotel airlines foreign local host hosts joint african european secretariat laboratory");

    /// <summary>Nouns for people by their work or kin: "An Agency Employee", "Government Official of Oslo".</summary>
    private static readonly FrozenSet<string> Persons = WordSet.Of("official officials employee employees officer officers member members representative representatives dignitary dignitaries wife spouse widow husband children child grandchildren son daughter family staff host hosts delegation delegates soldier soldiers personnel landlady landlord student students friend friends citizen citizens diplomat diplomats councilor councillor individual person participant participants guest guests majesties");

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
