using Graph.Extraction.Drafts;

namespace Graph.Extraction.Events;

/// <summary>An event while its tellings are joined.</summary>
internal sealed class ToldEvent
{
    private readonly List<DraftSpan> _evidence;

    public ToldEvent(EventFacts telling)
    {
        Kind = telling.Kind;
        Modality = telling.Modality;
        Participants = telling.Participants;
        Place = telling.Place;
        StartsOn = telling.StartsOn;
        EndsOn = telling.EndsOn;
        Confidence = telling.Participants.Count > 1 ? 0.8 : 0.65;
        _evidence = [telling.Evidence];
    }

    public string Kind { get; private set; }

    public string Modality { get; private set; }

    public IReadOnlyList<DraftParticipant> Participants { get; private set; }

    public string? Place { get; private set; }

    public string? StartsOn { get; private set; }

    public string? EndsOn { get; private set; }

    public double Confidence { get; }

    /// <summary>The sentence of the telling that was joined last.</summary>
    public DraftSpan LastEvidence => _evidence[^1];

    /// <summary>Takes in what another telling adds.</summary>
    /// <param name="telling">Told after all that were joined before.</param>
    /// <param name="participants">Those of both.</param>
    public void Join(EventFacts telling, IReadOnlyList<DraftParticipant> participants)
    {
        Kind = telling.Kind == "state visit" ? "state visit" : Kind;
        Modality = Modality == "actual" || telling.Modality == "actual" ? "actual" : Modality;
        Participants = participants;
        Place ??= telling.Place;
        EndsOn ??= StartsOn is null || StartsOn == telling.StartsOn ? telling.EndsOn : null;
        StartsOn ??= telling.StartsOn;
        if (_evidence[^1] != telling.Evidence)
        {
            _evidence.Add(telling.Evidence);
        }
    }

    /// <summary>As it goes into the draft; its id is given later.</summary>
    public DraftEvent ToDraft() => new()
    {
        Id = "",
        Kind = Kind,
        Modality = Modality,
        Participants = Participants,
        Place = Place,
        StartsOn = StartsOn,
        EndsOn = EndsOn,
        Evidence = _evidence,
        Confidence = Confidence,
    };
}
