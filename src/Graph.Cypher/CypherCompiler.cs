using Graph.Cypher.Binding;
using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

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
        var statement = new StatementText(text);
        return Binder.Bind(CypherParser.Parse(statement, CypherLimits.Default), statement, CypherLimits.Default, procedures);
    }
}
