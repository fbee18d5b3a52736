using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Signs, beside those of given names and titles, that a run of capitalised words is a person's name, or none.</summary>
internal sealed class NameSigns(TokenView view)
{
    /// <summary>"Nguyen Thi Kim Ngan", "Wang Wenbin": a family name of those that come first.</summary>
    public bool IsFamilyFirst(int first, int end) => end - first is 2 or 3 or 4 && WordList.FamilyFirst.Contains(view.Word(first));

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

    /// <summary>"by Jomo Kenyatta": another of a leader's family.</summary>
    public bool IsNamesake(int first, int end) =>
        end - first == 2 && view.Word(first - 1) is "by" or "and" or "with" or "between" && OfficeHolderTable.LastParts.Contains(view.Word(end - 1).ToString().ToLowerInvariant());

    /// <summary>“Michael Strogoff”, "a copy of Don Quixote": the whole of a quotation, or a book.</summary>
    public bool IsTitleOfWork(int first, int end) =>
        (view.Word(first - 1) is "“" or "\"" or "‘" && view.Word(end) is "”" or "\"" or "’")
        || (view.Word(first - 1) is "of" && view.Word(first - 2) is "copy" or "copies" or "edition" or "editions" or "manuscript");
}
