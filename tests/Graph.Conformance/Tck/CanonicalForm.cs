namespace Graph.Conformance.Tck;

/// <summary>How values are written to be compared.</summary>
/// <param name="IgnoreListOrder">Whether the items of lists are sorted.</param>
/// <param name="ShortTimes">Whether seconds that are zero are left out, as the kit does.</param>
public readonly record struct CanonicalForm(bool IgnoreListOrder, bool ShortTimes);
