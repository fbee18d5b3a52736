using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded.Indexes;

/// <summary>Makes an index over what a state holds already.</summary>
internal static class IndexFill
{
    private const int BatchSize = 1024;

    /// <summary>Builds the index; throws when the state breaks a unique constraint.</summary>
    public static ValueIndex Build(SchemaRule rule, GraphState state, QueryBudget budget)
    {
        var index = new ValueIndex(rule, state.Tokens, state.Owner);
        index.Fill(EntriesOf(index, state, budget), budget);
        if (index.IsUnique && index.FirstDuplicate() is { } pair)
        {
            throw Broken(index, pair, state);
        }

        return index;
    }

    private static IndexKey[] EntriesOf(ValueIndex index, GraphState state, QueryBudget budget)
    {
        var onRelationships = index.Rule.OnRelationships;
        var members = (onRelationships ? state.RelationshipsByType : state.NodesByLabel)[index.Token];
        var entries = new List<IndexKey>((int)members.Count);
        var batch = new long[BatchSize];
        var count = members.Scan(-1, batch);
        for (; count > 0; count = members.Scan(batch[count - 1], batch))
        {
            budget.Steps(BatchSize);
            foreach (var id in batch.AsSpan(0, count))
            {
                var properties = onRelationships ? state.Relationships[(int)id].Properties : state.Nodes[(int)id].Properties;
                if (index.TryKeyOf((int)id, properties, out var key))
                {
                    entries.Add(key);
                }
            }
        }

        return [.. entries];
    }

    private static GraphException Broken(ValueIndex index, (int First, int Second) pair, GraphState state)
    {
        var rule = index.Rule;
        var properties = rule.OnRelationships ? state.Relationships[pair.First].Properties : state.Nodes[pair.First].Properties;
        index.TryKeyOf(pair.First, properties, out var key);
        var kind = new ElementName(rule.OnRelationships, 0).Kind;
        return new GraphException(
            ErrorCodes.ConstraintCreationFailed,
            $"Unable to create the unique constraint `{rule.Name}` on {SchemaRules.Describe(rule)}: both {kind}({pair.First}) and {kind}({pair.Second}) have {ConstraintText.Describe(rule, key)}.");
    }
}
