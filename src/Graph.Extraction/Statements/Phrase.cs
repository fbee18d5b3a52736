namespace Graph.Extraction.Statements;

/// <summary>A run of items of one unit, <c>[First, End)</c>.</summary>
internal readonly record struct Phrase(int First, int End)
{
    public bool IsEmpty => End <= First;

    public int Count => End - First;
}
