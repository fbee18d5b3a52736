using Graph.Cypher.Diagnostics;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>A statement whose names are resolved and whose rules are checked: all that planning needs. Immutable.</summary>
/// <param name="Text">The text it was compiled from, for plan cache, logs and messages.</param>
/// <param name="Request">EXPLAIN, PROFILE or neither.</param>
/// <param name="Kind">Whether it reads, writes (and returns) or changes the schema.</param>
/// <param name="Body">What it does.</param>
/// <param name="Columns">The names of its columns, in order; empty where it returns none.</param>
/// <param name="VariableCount">How many variables it has; their ids are below this.</param>
/// <param name="Mentions">Names it mentions.</param>
/// <param name="ParameterRules">What the values of its parameters must be.</param>
/// <param name="Places">Where it reads labels, types and properties.</param>
/// <param name="Notifications">Hints and warnings of what is written.</param>
/// <param name="PlanNotifications">Hints of how much work it may be; they stand behind all others.</param>
internal sealed record BoundStatement(
    string Text,
    PlanRequest Request,
    StatementKind Kind,
    BoundBody Body,
    IReadOnlyList<string> Columns,
    int VariableCount,
    Mentions Mentions,
    IReadOnlyList<ParameterRule> ParameterRules,
    IReadOnlyList<NamePlace> Places,
    IReadOnlyList<Notification> Notifications,
    IReadOnlyList<Notification> PlanNotifications)
{
    /// <summary>Whether parts of it commit by themselves, so that it needs to be all of its transaction.</summary>
    public bool CommitsInBatches { get; init; }

    /// <summary>Whether it holds LOAD CSV.</summary>
    public bool LoadsFiles { get; init; }

    /// <summary>The indexes that it asks for.</summary>
    public IReadOnlyList<PlannerHint.Index> IndexHints { get; init; } = [];

    /// <summary>Its own notifications, and warnings of names that a graph has never seen and of indexes that it lacks.</summary>
    public IReadOnlyList<Notification> NotificationsFor(IGraphReader reader)
    {
        var unknown = UnknownTo(reader);
        IReadOnlyList<Notification> missing = IndexHints.Count == 0
            ? []
            : [.. IndexHints.Where(hint => !reader.Schema.Any(rule => Serves(rule, hint))).Select(Diagnostics.Notifications.MissingIndex)];
        if (unknown.Count == 0)
        {
            return missing.Count + PlanNotifications.Count == 0 ? Notifications : [.. Notifications, .. missing, .. PlanNotifications];
        }

        var text = new StatementText(Text);
        return [.. Notifications, .. unknown.Select(place => Diagnostics.Notifications.Unknown(text, place)), .. missing, .. PlanNotifications];
    }

    // As in Neo4j, a statement that writes warns of none of them.
    private List<NamePlace> UnknownTo(IGraphReader reader)
    {
        var unknown = new List<NamePlace>();
        for (var index = 0; index < Places.Count && Kind == StatementKind.Read; index++)
        {
            if (!IsKnown(Places[index], reader))
            {
                unknown.Add(Places[index]);
            }
        }

        return unknown;
    }

    private static bool Serves(SchemaRule rule, PlannerHint.Index hint)
    {
        var isOfKind = rule.Kind switch
        {
            SchemaKind.RangeIndex or SchemaKind.UniqueConstraint => hint.Kind is null or "RANGE",
            SchemaKind.TextIndex => hint.Kind is null or "TEXT",
            SchemaKind.PointIndex => hint.Kind is null or "POINT",
            _ => false,
        };
        return isOfKind
            && rule.Tokens.Contains(hint.Token.Text, StringComparer.Ordinal)
            && rule.Properties.SequenceEqual(hint.Properties.Select(property => property.Text), StringComparer.Ordinal);
    }

    private static bool IsKnown(NamePlace place, IGraphReader reader) => place.Kind switch
    {
        NameKind.Label => reader.LabelToken(place.Name) >= 0,
        NameKind.Type => reader.TypeToken(place.Name) >= 0,
        _ => reader.KeyToken(place.Name) >= 0,
    };

    /// <summary>Throws where a parameter has a value that its place does not take; one that is missing is another matter.</summary>
    public void CheckParameters(IReadOnlyDictionary<string, Value> parameters)
    {
        foreach (var rule in ParameterRules)
        {
            if (parameters.TryGetValue(rule.Name, out var value) && !TypeRules.Of(value).MayBe(rule.Kinds))
            {
                var message = BindingMessages.ParameterMismatch(rule.Name, TypeRules.Spell(new CypherType(rule.Kinds)), TypeRules.Spell(TypeRules.Of(value)));
                throw new StatementText(Text).Error(message, rule.Span);
            }
        }
    }
}
