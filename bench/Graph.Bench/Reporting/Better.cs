namespace Graph.Bench.Reporting;

/// <summary>Which end of a unit is the good one.</summary>
internal enum Better
{
    /// <summary>Times and sizes.</summary>
    Lower,

    /// <summary>Rates.</summary>
    Higher,
}
