using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Whether the name of a place means the place, its government, or a part of another name.</summary>
internal sealed class PlaceSenses(TokenView view)
{
    /// <summary>"Both Oslo and Stockholm": a row of capitals is looked back over for so many tokens.</summary>
    private const int RowReach = 4;

    private static readonly WordList BeforeGovernment = WordList.Exact("Both against between both by that with");

    /// <summary>"Paris Agreement", "Georgetown University".</summary>
    public bool IsPartOfName(Chunk place) =>
        view.IsNameWord(place.End) && view.ChunkAt(place.End) is null
        && WordList.NotPerson.Contains(view.Word(place.End)) && !WordList.AfterPlace.Contains(view.Word(place.End));

    /// <summary>A capital stands for its government where it acts or owns, and for the city after in, to, from, at.</summary>
    public bool IsGovernment(Chunk capital) => !IsCity(capital) && (OwnsOrSpeaks(capital) || IsParty(capital) || ActsAt(capital.End));

    /// <summary>"in Oslo", "to Oslo and Stockholm", "Oslo airport", "Oslo, Norway".</summary>
    private bool IsCity(Chunk capital) =>
        WordList.BeforePlace.Contains(view.Word(BeforeRow(capital)))
        || WordList.BeforePlace.Contains(view.Word(capital.First - 1))
        || WordList.AfterPlace.Contains(view.Word(capital.End))
        || (view.Word(capital.End) is "," && view.ChunkAt(capital.End + 1) is { Term.Kind: TermKind.State });

    private int BeforeRow(Chunk capital)
    {
        var before = capital.First - 1;
        while (before >= 0 && capital.First - before < RowReach && IsOfRow(before))
        {
            before--;
        }

        return before;
    }

    private bool IsOfRow(int index) =>
        view.Word(index) is "and" or "," or "both" or "the" || view.ChunkAt(index) is { Term.Kind: TermKind.Capital };

    /// <summary>"Moscow's", "the Moscow spokesman".</summary>
    private bool OwnsOrSpeaks(Chunk capital) =>
        view.IsPossessive(capital.End)
        || view.ChunkAt(capital.End) is { Term: { Kind: TermKind.Title, Class: TitleClass.Spokes or TitleClass.Official } };

    /// <summary>"Oslo and Stockholm", "between Oslo and …".</summary>
    private bool IsParty(Chunk capital) =>
        view.ChunkAt(capital.First - 2) is { Term.Kind: TermKind.Capital } || BeforeGovernment.Contains(view.Word(capital.First - 1));

    /// <summary>"Moscow said", "Moscow demands", "Moscow halted".</summary>
    private bool ActsAt(int verb) =>
        WordList.Verbs.Contains(view.Word(verb))
        || (view.StartsSmall(verb) && (view.Word(verb).EndsWith("s") || view.Word(verb).EndsWith("ed")));
}
