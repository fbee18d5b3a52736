namespace Graph.Model;

/// <summary>A date in the proleptic ISO calendar, as Bolt sends it.</summary>
/// <param name="EpochDay">Days since 1970-01-01; years −999,999,999 to 999,999,999.</param>
public sealed record Date(long EpochDay);
