namespace Graph.Cypher.Syntax;

/// <summary>What a statement's first word asks for beside its answer.</summary>
internal enum PlanRequest
{
    /// <summary>Only the answer.</summary>
    None,

    /// <summary><c>EXPLAIN</c>: the plan instead of the answer; nothing runs.</summary>
    Explain,

    /// <summary><c>PROFILE</c>: the answer and the plan with what each step did.</summary>
    Profile,
}
