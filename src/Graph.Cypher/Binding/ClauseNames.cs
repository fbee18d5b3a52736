using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>How clauses are called in messages, and which of them write.</summary>
internal static class ClauseNames
{
    /// <summary>The clause's keyword.</summary>
    public static string Of(Clause clause) => clause switch
    {
        Clause.Match { Optional: true } => "OPTIONAL MATCH",
        Clause.LoadCsv => "LOAD CSV",
        Clause.CallProcedure or Clause.CallSubquery => "CALL",
        _ => clause.GetType().Name.ToUpperInvariant(),
    };

    /// <summary>Whether a clause writes.</summary>
    public static bool IsUpdate(Clause clause) =>
        clause is Clause.Create or Clause.Merge or Clause.Set or Clause.Remove or Clause.Delete or Clause.Foreach;
}
