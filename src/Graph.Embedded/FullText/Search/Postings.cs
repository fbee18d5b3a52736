namespace Graph.Embedded.FullText.Search;

/// <summary>Where a word stands in one column.</summary>
internal sealed class Postings
{
    private readonly List<int> _starts = [];
    private readonly List<int> _positions = [];

    /// <summary>The elements whose documents have it, ascending.</summary>
    public List<int> Ids { get; } = [];

    /// <summary>Adds a place; elements come ascending, and so do the places of one.</summary>
    public void Add(int id, int position)
    {
        if (Ids.Count == 0 || Ids[^1] != id)
        {
            Ids.Add(id);
            _starts.Add(_positions.Count);
        }

        _positions.Add(position);
    }

    /// <summary>How often it stands in the document at an index of <see cref="Ids"/>.</summary>
    public int FrequencyAt(int index) => EndAt(index) - _starts[index];

    /// <summary>Where it stands in the document at an index of <see cref="Ids"/>.</summary>
    public List<int> PositionsAt(int index) => _positions[_starts[index]..EndAt(index)];

    private int EndAt(int index) => index + 1 < _starts.Count ? _starts[index + 1] : _positions.Count;
}
