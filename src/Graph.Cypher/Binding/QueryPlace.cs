namespace Graph.Cypher.Binding;

/// <summary>Where a query stands, for the rules that differ.</summary>
internal enum QueryPlace
{
    /// <summary>It is the statement.</summary>
    Top,

    /// <summary>In <c>CALL { }</c>.</summary>
    Call,

    /// <summary>In <c>EXISTS { }</c>.</summary>
    Exists,

    /// <summary>In <c>COUNT { }</c>.</summary>
    Count,

    /// <summary>In <c>COLLECT { }</c>.</summary>
    Collect,
}
