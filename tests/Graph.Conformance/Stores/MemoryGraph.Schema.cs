using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Conformance.Stores;

/// <content>Indexes and constraints, which are looked up by looking at everything.</content>
public sealed partial class MemoryGraph
{
    private readonly SortedSet<long> _pending = [];

    /// <inheritdoc/>
    public void AddRule(SchemaRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (_schema.Any(other => other.Name == rule.Name))
        {
            throw new GraphException(ErrorCodes.EquivalentSchemaRuleAlreadyExists, $"There is a rule called {rule.Name} already.");
        }

        _schema = [.. _schema.Append(rule).OrderBy(other => other.Name, StringComparer.Ordinal)];
        foreach (var node in _nodes.Keys)
        {
            CheckUnique(node);
        }
    }

    /// <inheritdoc/>
    public void DropRule(string name) => _schema = [.. _schema.Where(rule => rule.Name != name)];

    /// <inheritdoc/>
    public void Seek(SchemaRule index, ReadOnlySpan<Value> values, List<long> into)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(into);
        var wanted = values.ToArray();
        into.AddRange(Covered(index).Where(entry => entry.Values.Zip(wanted).All(pair => CypherEquality.AreEqual(pair.First, pair.Second) == true)).Select(entry => entry.Id));
    }

    /// <inheritdoc/>
    public void SeekRange(SchemaRule index, ValueRange range, List<long> into)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(into);
        into.AddRange(Covered(index).Where(entry => IsIn(range, entry.Values[0])).OrderBy(entry => entry.Values[0], ValueOrder.Instance).Select(entry => entry.Id));
    }

    /// <inheritdoc/>
    public void SeekPrefix(SchemaRule index, string prefix, List<long> into)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(into);
        into.AddRange(Covered(index)
            .Where(entry => entry.Values[0].Kind == ValueKind.String && entry.Values[0].AsString().StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(entry => entry.Values[0], ValueOrder.Instance).Select(entry => entry.Id));
    }

    /// <inheritdoc/>
    public void SeekFullText(SchemaRule index, FullTextRequest request, List<(long Id, double Score)> into) =>
        throw new GraphException(ErrorCodes.NotSupported, "The plain graph has no full-text search.");

    private static bool IsIn(ValueRange range, Value value) =>
        (range.Lower is not { } lower || Comparison.Compare(value, lower) is { } low && (range.LowerInclusive ? low >= 0 : low > 0))
        && (range.Upper is not { } upper || Comparison.Compare(value, upper) is { } high && high != int.MinValue && (range.UpperInclusive ? high <= 0 : high < 0));

    private IEnumerable<(long Id, Value[] Values)> Covered(SchemaRule rule)
    {
        var keys = rule.Properties.Select(KeyToken).ToArray();
        var tokens = rule.Tokens.Select(name => rule.OnRelationships ? TypeToken(name) : LabelToken(name)).ToHashSet();
        var entries = rule.OnRelationships
            ? _relationships.Where(pair => tokens.Contains(pair.Value.Ends.Type)).Select(pair => (pair.Key, pair.Value.Properties))
            : _nodes.Where(pair => pair.Value.Labels.Overlaps(tokens)).Select(pair => (pair.Key, pair.Value.Properties));
        return entries.Select(entry => (entry.Key, keys.Select(key => Property(entry.Properties, key)).ToArray()));
    }

    private void CheckUnique(long node)
    {
        foreach (var rule in _schema.Where(rule => rule is { Kind: SchemaKind.UniqueConstraint, OnRelationships: false }))
        {
            var mine = Covered(rule).FirstOrDefault(entry => entry.Id == node).Values;
            if (mine is null || mine.Any(value => value.IsNull))
            {
                continue;
            }

            var found = new List<long>();
            Seek(rule, mine, found);
            if (found.Count > 1)
            {
                throw new GraphException(
                    ErrorCodes.ConstraintValidationFailed,
                    $"Node({found.First(id => id != node)}) already exists with label `{rule.Tokens[0]}` and property `{rule.Properties[0]}` = {mine[0]}");
            }
        }
    }
}
