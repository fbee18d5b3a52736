using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Inspection;

/// <summary>
/// Says what statements would do without running them, for whoever passes statements on to a database. What this engine's
/// grammar, functions and procedures do not hold is refused by name, so a statement that is let through holds nothing
/// that is not known. Keeps what it found, by text. Safe for any number of threads.
/// </summary>
/// <param name="cacheSize">How many statements are kept; at least 1.</param>
public sealed class StatementInspector(int cacheSize = 1000)
{
    private readonly StatementCache<InspectedStatement> _cache = new(cacheSize);

    /// <summary>Parses and binds a statement.</summary>
    /// <exception cref="GraphException">It is wrong, or holds what is not known; the message tells the place.</exception>
    public InspectedStatement Inspect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_cache.Find(text) is { } known)
        {
            return known;
        }

        var statement = InspectNew(text);
        _cache.Add(text, statement);
        return statement;
    }

    private static InspectedStatement InspectNew(string text)
    {
        var source = new StatementText(text);
        var parsed = CypherParser.Parse(source, CypherLimits.Default);
        var bound = Binder.Bind(parsed, source, CypherLimits.Default, ProcedureSignatures.All);
        return new InspectedStatement(
            bound.Kind,
            Runs: bound.Request != PlanRequest.Explain,
            PlainReading.Beyond(bound),
            CypherPrinter.Print(parsed, keepColumnNames: true))
        {
            BeyondSystem = SystemStatements.Beyond(parsed.Body, text),
            CommitsInBatches = bound.CommitsInBatches && bound.Request != PlanRequest.Explain,
        };
    }
}
