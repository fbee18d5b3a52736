namespace Graph.Embedded.FullText.Search;

/// <summary>
/// How often a phrase stands in a document, its words moved by no more than some places. A match counts the less the
/// more they are moved; what is one match and what two is as in Lucene's SloppyPhraseMatcher.
/// </summary>
internal sealed class PhraseMatcher
{
    private readonly List<PhrasePlace> _places;
    private readonly int _slop;
    private int _end = int.MinValue;

    private PhraseMatcher(List<PhrasePlace> places, int slop) => (_places, _slop) = (places, slop);

    /// <summary>The sum of the matches' weights; 0 where there is none.</summary>
    /// <param name="places">The words, none of them moved yet.</param>
    /// <param name="slop">How many places they may be moved.</param>
    public static float Frequency(List<PhrasePlace> places, int slop)
    {
        var matcher = new PhraseMatcher(places, slop);
        var frequency = 0f;
        for (var isOn = matcher.Begin(); isOn;)
        {
            isOn = matcher.NextMatch(out var length);
            frequency += length <= slop ? 1f / (1f + length) : 0;
        }

        return frequency;
    }

    // The second of two same words begins at its second place, and so on.
    private bool Begin()
    {
        for (var index = 0; index < _places.Count; index++)
        {
            var same = _places.Take(index).Count(other => other.Word == _places[index].Word);
            for (var count = 0; count <= same; count++)
            {
                if (!Advance(_places[index]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // False when this was the last match, if it is one.
    private bool NextMatch(out int length)
    {
        var first = First(null);
        var next = First(first).Start;
        length = _end - first.Start;
        while (Advance(first) && Separate(first))
        {
            if (first.Start <= next)
            {
                length = Math.Min(length, _end - first.Start);
                continue;
            }

            if (length <= _slop)
            {
                return true;
            }

            first = First(null);
            next = First(first).Start;
            length = _end - first.Start;
        }

        return false;
    }

    private PhrasePlace First(PhrasePlace? except)
    {
        PhrasePlace? first = null;
        foreach (var place in _places)
        {
            first = place != except && (first is null || place.IsBefore(first)) ? place : first;
        }

        return first ?? throw new InvalidOperationException("A phrase has two words or more.");
    }

    private bool Advance(PhrasePlace place)
    {
        if (!place.Advance())
        {
            return false;
        }

        _end = Math.Max(_end, place.Start);
        return true;
    }

    // Two same words of a phrase are never one word of the document.
    private bool Separate(PhrasePlace place)
    {
        while (_places.Find(other => other != place && other.Word == place.Word && other.Start + other.Offset == place.Start + place.Offset) is { } other)
        {
            place = place.IsBefore(other) ? place : other;
            if (!Advance(place))
            {
                return false;
            }
        }

        return true;
    }
}
