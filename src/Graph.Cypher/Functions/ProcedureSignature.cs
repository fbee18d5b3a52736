namespace Graph.Cypher.Functions;

/// <summary>A procedure's name and shape.</summary>
/// <param name="Name">Its dotted name.</param>
/// <param name="Parameters">What it takes, in order.</param>
/// <param name="Fields">The fields of its rows; empty for a procedure that returns nothing.</param>
/// <param name="Description">One sentence for SHOW PROCEDURES.</param>
/// <param name="Writes">Whether it changes data or schema.</param>
internal sealed record ProcedureSignature(
    string Name,
    IReadOnlyList<ProcedureField> Parameters,
    IReadOnlyList<ProcedureField> Fields,
    string Description,
    bool Writes = false);
