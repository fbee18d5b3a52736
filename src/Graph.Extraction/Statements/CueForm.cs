namespace Graph.Extraction.Statements;

/// <summary>The form a verb of speech stands in.</summary>
internal enum CueForm
{
    /// <summary>say</summary>
    Base,

    /// <summary>says</summary>
    Present,

    /// <summary>said, as a finite verb or a participle</summary>
    Past,

    /// <summary>spoken: a participle that is not also the past</summary>
    Participle,

    /// <summary>saying</summary>
    Gerund,

    /// <summary>(is) confident</summary>
    State,
}
