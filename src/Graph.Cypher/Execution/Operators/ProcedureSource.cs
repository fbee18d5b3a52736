using Graph.Cypher.Functions;

namespace Graph.Cypher.Execution.Operators;

/// <summary>A call of a procedure.</summary>
/// <param name="Procedure">What it does.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Yields">Fields that are kept and their slots.</param>
/// <param name="IsUnit">Whether it has no fields, so that each row is kept as it is.</param>
/// <param name="IsOptional">Whether no rows become one row of nulls.</param>
/// <param name="Where">What rows must meet to be any, where none become one row of nulls.</param>
internal sealed record ProcedureSource(
    Procedure Procedure, Evaluator[] Arguments, (int Field, int Slot)[] Yields, bool IsUnit, bool IsOptional, Evaluator? Where);
