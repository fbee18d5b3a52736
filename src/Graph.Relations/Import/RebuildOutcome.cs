namespace Graph.Relations.Import;

/// <summary>What a rebuild had to repair.</summary>
/// <param name="Entities">Entities whose properties were not what their claims say.</param>
/// <param name="Drawn">Relationships that were missing or had other properties.</param>
/// <param name="Erased">Relationships that no claim supports.</param>
public sealed record RebuildOutcome(int Entities, int Drawn, int Erased)
{
    /// <summary>Whether everything was as it should be.</summary>
    public bool NothingToRepair => Entities + Drawn + Erased == 0;
}
