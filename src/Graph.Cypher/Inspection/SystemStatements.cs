using Graph.Cypher.Binding;
using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Inspection;

/// <summary>
/// What runs in the database that is about databases, and holds no graph: listings, and one call of a procedure with what it
/// returns.
/// </summary>
internal static class SystemStatements
{
    private static readonly HashSet<string> WritingProcedures = new(StringComparer.OrdinalIgnoreCase)
    {
        "db.createLabel", "db.createProperty", "db.createRelationshipType", "db.index.vector.createNodeIndex",
        "db.create.setNodeVectorProperty", "db.create.setRelationshipVectorProperty", "db.create.setVectorProperty",
    };

    /// <summary>Why a statement does not run there, or null.</summary>
    public static string? Beyond(StatementBody body, string text) => body switch
    {
        ShowCommand { Subject: ShowSubject.Indexes or ShowSubject.Constraints } show => Messages.NotOfSystem($"SHOW {show.Subject.ToString().ToUpperInvariant()}"),
        ShowCommand => null,
        Query query => BeyondCall([.. query.Parts.SelectMany(part => part.Clauses)], text),
        _ => Messages.UnknownToSystem(text),
    };

    private static string? BeyondCall(IReadOnlyList<Clause> clauses, string text)
    {
        var others = clauses.Where(clause => clause is not (Clause.CallProcedure or Clause.Return)).Select(ClauseNames.Of).Order(StringComparer.Ordinal).ToList();
        if (others.Count > 0)
        {
            return Messages.ClausesBeyondSystem(others);
        }

        var calls = clauses.OfType<Clause.CallProcedure>().ToList();
        return calls.Count > 1 ? Messages.CallsBeyondSystem(calls.Count)
            : calls.Count == 0 || WritingProcedures.Contains(calls[0].Procedure.Text) ? Messages.UnknownToSystem(text)
            : null;
    }
}
