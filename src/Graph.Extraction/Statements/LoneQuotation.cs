namespace Graph.Extraction.Statements;

/// <summary>A quotation that is a sentence of its own, with no reporter beside it.</summary>
internal static class LoneQuotation
{
    /// <summary>Shorter ones are names or single words.</summary>
    private const int ShortestLength = 12;

    /// <summary>One that goes on from the one before may be a single word: “Where does it end?” he asked. “Ferrets?”</summary>
    private const int ShortestThatGoesOn = 5;

    public static Report? Read(Unit unit, bool goesOn)
    {
        var end = unit.Count;
        while (end > 0 && unit[end - 1].Kind == ItemKind.Mark)
        {
            end--;
        }

        for (var at = 0; at < end; at++)
        {
            if (unit[at].Kind != ItemKind.Quotation)
            {
                return null;
            }
        }

        return end > 0 && unit[end - 1].End - unit[0].Start >= (goesOn && unit[end - 1].EndsSentence ? ShortestThatGoesOn : ShortestLength)
            ? new Report("quotation-goes-on", new Phrase(0, end), new Phrase(0, 0), null, 0.8)
            : null;
    }
}
