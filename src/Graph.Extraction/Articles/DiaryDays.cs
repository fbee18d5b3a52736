using Graph.Extraction.Dates;

namespace Graph.Extraction.Articles;

/// <summary>
/// Days that stand over the paragraphs of a diary, each on a line of its own. One such line is the article's own day; from the second
/// on, with text between, each is the day of what stands under it.
/// </summary>
internal sealed class DiaryDays
{
    private DateOnly? _first;
    private int _underFirst;

    /// <summary>Takes note of a line that is a day; whether it opens a day of a diary, in which case those before have theirs.</summary>
    /// <param name="day">The day.</param>
    /// <param name="blocks">All before it.</param>
    /// <param name="entry">The number of the entry before it; -1 outside entries.</param>
    public bool Opens(DateOnly day, List<Block> blocks, int entry)
    {
        if (_first is not { } first)
        {
            (_first, _underFirst) = (day, blocks.Count);
            return false;
        }

        if (first == day || blocks.Count == _underFirst || blocks[^1].At is { Length: > 10 })
        {
            return false;
        }

        for (var at = _underFirst; entry < 0 && at < blocks.Count; at++)
        {
            blocks[at] = blocks[at] with { At = IsoDates.Text(first), Entry = 0 };
        }

        return true;
    }
}
