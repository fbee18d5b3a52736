using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>The shape of a described office: "the Russian deputy foreign minister".</summary>
/// <param name="First">Its first token.</param>
/// <param name="IsDefinite">Whether that is "the".</param>
/// <param name="Owner">The state or organisation it names first; null where it names none.</param>
/// <param name="AfterOwner">The token after the owner and the mark of its possessive.</param>
/// <param name="Head">The token after the adjectives, where the title begins if there is one.</param>
internal readonly record struct OfficePhrase(int First, bool IsDefinite, Chunk? Owner, int AfterOwner, int Head)
{
    /// <summary>Before a title stand no more adjectives than this.</summary>
    private const int MostAdjectives = 3;

    /// <summary>Whether nothing but "the" stands before the title.</summary>
    public bool IsBare => Head == First + 1;

    public static OfficePhrase At(TokenView view, int index, Sentence sentence)
    {
        var isDefinite = view.Is(index, "the");
        var first = !isDefinite ? index : view.Is(index + 1, "then") ? index + 2 : index + 1; // "the then South African president"
        var owner = OwnerFrom(view, first);
        var afterOwner = owner is { End: var end } ? AfterPossessive(view, end) : first;
        var head = afterOwner;
        while (head < sentence.EndToken && head - afterOwner < MostAdjectives && IsAdjective(view, head))
        {
            head++;
        }

        return new OfficePhrase(index, isDefinite, owner, afterOwner, head);
    }

    private static Chunk? OwnerFrom(TokenView view, int index) =>
        view.ChunkFrom(index) is { Term.Kind: TermKind.State or TermKind.Demonym or TermKind.Organization or TermKind.Capital } owner ? owner : null;

    private static int AfterPossessive(TokenView view, int end) => view.IsPossessive(end) ? end + 1 : end;

    private static bool IsAdjective(TokenView view, int index) =>
        view.IsSmallWord(index)
        && view.ChunkAt(index) is null
        && !WordList.Function.Contains(view.Word(index))
        && !WordList.Verbs.Contains(view.Word(index));
}
