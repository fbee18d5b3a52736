using Graph.Extraction.Drafts;

namespace Graph.Extraction.Records;

/// <summary>What the columns of a visit's record say, which its remarks leave out.</summary>
/// <param name="Visitors">Ids of those who came.</param>
/// <param name="Home">Id of their state; null where unknown.</param>
/// <param name="Host">Id of the state visited; null where unknown.</param>
/// <param name="Places">Ids of the cities visited.</param>
/// <param name="Start">The first day, as an ISO 8601 prefix.</param>
/// <param name="End">The last day.</param>
/// <param name="Evidence">The words that name the visitor.</param>
internal sealed record VisitFrame(
    IReadOnlyList<string> Visitors, string? Home, string? Host, IReadOnlyList<string> Places, string? Start, string? End, IReadOnlyList<DraftSpan> Evidence)
{
    /// <summary>What is known of the day of something during the visit: the day of a visit of one day, else the month or year of all its days.</summary>
    public string? DayWithin
    {
        get
        {
            if (Start is null || End is null || Start.Length < 10 || End.Length < 10)
            {
                return Start;
            }

            return Start[..10] == End[..10] ? Start[..10] : Start[..7] == End[..7] ? Start[..7] : Start[..4] == End[..4] ? Start[..4] : null;
        }
    }

    /// <summary>The one city visited, else the state.</summary>
    public string? Place => Places.Count == 1 ? Places[0] : Host;
}
