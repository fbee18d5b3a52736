namespace Graph.Extraction.Actors;

/// <summary>"A and B", "A, B, and C": people together, or states, which "they" looks back to.</summary>
internal sealed class Conjunctions(TokenView view, Discourse discourse)
{
    /// <summary>The first letters of an id tell its sort: "person:", "state:".</summary>
    private const int SortLength = 5;

    private static readonly WordList BeforeStatesAside = WordList.Exact("against among between for from in of on to with");

    private IReadOnlyList<string> _ids = [];
    private int _first = -1;
    private int _end = -1;

    /// <summary>Takes note of a mention, in the order of the text.</summary>
    public void Note(string id, int first, int end)
    {
        var joint = view.Is(first - 1, "the") ? first - 2 : first - 1;
        var isAfterAnd = view.Word(joint) is "and";
        var isJoined = (GoesOnRow(id, joint) || (isAfterAnd && _end == joint)) && !_ids.Contains(id) && AllLike(_ids, id);
        _ids = isJoined ? [.. _ids, id] : [id];
        _first = isJoined ? _first : first;
        _end = end;
        if (isJoined && isAfterAnd && !AreStatesAside())
        {
            discourse.NotePlural(_ids, view.Tokens[end - 1].End);
        }
    }

    /// <summary>"A, B, and C": people in a row, where they are the first whom the sentence names.</summary>
    private bool GoesOnRow(string id, int joint) =>
        id.StartsWith("person:", StringComparison.Ordinal)
        && (IsCommaAfterLast(joint) || (view.Word(joint) is "and" && IsCommaAfterLast(joint - 1)))
        && discourse.NamesOnly([.. _ids, id]);

    private bool IsCommaAfterLast(int index) => view.Word(index) is "," && _end == index;

    /// <summary>Whether all ids are of the same sort as another.</summary>
    private static bool AllLike(IReadOnlyList<string> ids, string other)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!ids[i].AsSpan().StartsWith(other.AsSpan(0, SortLength)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"partnerships with Egypt and Jordan", "the commitment of Chad and Mali", "Mali and Chad's": states that do nothing in the sentence.</summary>
    private bool AreStatesAside()
    {
        var first = _first;
        first -= view.Is(first - 1, "the") ? 1 : 0;
        first -= view.Is(first - 1, "both") ? 1 : 0;
        return _ids[0].StartsWith("state:", StringComparison.Ordinal)
            && (view.IsPossessive(_end) || BeforeStatesAside.Contains(view.Word(first - 1)));
    }
}
