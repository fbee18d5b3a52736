namespace Graph.Extraction.Quotations;

/// <summary>Where the next mark that can close stands, for each mark of a paragraph; reckoned once, so that scanning stays linear.</summary>
internal sealed class ClosingMarks
{
    private readonly int[] _nextSingle;
    private readonly int[] _nextOther;

    public ClosingMarks(List<QuoteMark> marks)
    {
        _nextSingle = new int[marks.Count];
        _nextOther = new int[marks.Count];
        var (single, other) = (int.MaxValue, int.MaxValue);
        for (var index = marks.Count - 1; index >= 0; index--)
        {
            (_nextSingle[index], _nextOther[index]) = (single, other);
            if (marks[index].MayClose)
            {
                (single, other) = marks[index].Family == QuoteFamily.Single ? (index, other) : (single, index);
            }
        }
    }

    /// <summary>Whether a single mark that can close follows a mark.</summary>
    public bool HasSingleAfter(int index) => _nextSingle[index] < int.MaxValue;

    /// <summary>Whether one follows before any other mark that can close.</summary>
    public bool SingleBeforeOther(int index) => _nextSingle[index] < _nextOther[index];
}
