using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Embedded.FullText;
using Graph.Embedded.Indexes;
using Graph.Model;

namespace Graph.Embedded.Storage;

/// <summary>Adds and drops the indexes and constraints of a write transaction's state.</summary>
internal sealed class SchemaChanger(GraphState state)
{
    public void Add(SchemaRule rule, QueryBudget budget)
    {
        var schema = state.Schema.With(rule);
        CheckForm(rule);
        if (rule.Kind == SchemaKind.FullTextIndex)
        {
            state.FullText = state.FullText.With(new FullTextIndex(rule, state.NextFullText++, state.Tokens, state.Owner));
        }
        else
        {
            state.Indexes = state.Indexes.With(IndexFill.Build(rule, state, budget));
        }

        state.Schema = schema;
    }

    public void Drop(string name)
    {
        var rule = state.Schema.Find(name)
            ?? throw new GraphException(ErrorCodes.IndexDropFailed, $"There is no index or constraint called `{name}`.");
        if (rule.Kind == SchemaKind.LookupIndex)
        {
            throw new GraphException(ErrorCodes.NotSupported, $"The look-up index `{name}` is how the store itself finds labels and types; it cannot be dropped.");
        }

        state.Schema = state.Schema.Without(name);
        if (rule.Kind == SchemaKind.FullTextIndex)
        {
            state.FullText = state.FullText.Without(name);
        }
        else
        {
            state.Indexes = state.Indexes.Without(name);
        }
    }

    private static void CheckForm(SchemaRule rule)
    {
        var one = rule.Kind != SchemaKind.FullTextIndex;
        if (rule.Kind == SchemaKind.LookupIndex || rule.Tokens.Count == 0 || rule.Properties.Count == 0 || (one && rule.Tokens.Count > 1))
        {
            throw new ArgumentException("A rule needs a kind that can be added, at least one property, and one label or type (a full-text index may have more).", nameof(rule));
        }

        if (rule.Kind == SchemaKind.TextIndex && rule.Properties.Count > 1)
        {
            throw new GraphException(ErrorCodes.SyntaxError, "Composite indexes are not supported for text indexes; index one property each.");
        }
    }
}
