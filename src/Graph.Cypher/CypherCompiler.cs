using Graph.Cypher.Binding;
using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>The front door of the engine: text in, bound statement out.</summary>
internal static class CypherCompiler
{
    /// <summary>Parses and binds one statement.</summary>
    /// <param name="text">The statement.</param>
    /// <exception cref="CypherSyntaxException">The statement is wrong, or uses what is not supported.</exception>
    public static BoundStatement Compile(string text) => Compile(text, ProcedureSignatures.All);

    /// <summary>Parses and binds one statement against the given procedures.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="procedures">All procedures it may call.</param>
    /// <exception cref="CypherSyntaxException">The statement is wrong, or uses what is not supported.</exception>
    public static BoundStatement Compile(string text, IReadOnlyList<ProcedureSignature> procedures)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(procedures);
        throw new CypherSyntaxException(ErrorCodes.NotSupported, "The parser is not connected yet.", []);
    }
}
