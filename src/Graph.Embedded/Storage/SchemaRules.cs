using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Embedded.Storage;

/// <summary>The indexes and constraints of a state, by name. Immutable.</summary>
internal sealed class SchemaRules
{
    private readonly int _next;

    private SchemaRules(SchemaRule[] rules, int next) => (Rules, _next) = (rules, next);

    /// <summary>The rules of a new database: its two look-up indexes, by the names that Neo4j gives them.</summary>
    public static SchemaRules Initial { get; } = new(
    [
        new SchemaRule(SchemaRule.LookupName(onRelationships: false), SchemaKind.LookupIndex, OnRelationships: false, [], []) { Number = 1 },
        new SchemaRule(SchemaRule.LookupName(onRelationships: true), SchemaKind.LookupIndex, OnRelationships: true, [], []) { Number = 2 },
    ],
    next: 3);

    /// <summary>All rules, in the order of their names.</summary>
    public IReadOnlyList<SchemaRule> Rules { get; }

    public SchemaRule? Find(string name) => Rules.FirstOrDefault(rule => rule.Name == name);

    /// <summary>These and one more. Throws when its name or its like is there.</summary>
    public SchemaRules With(SchemaRule rule)
    {
        if (Rules.FirstOrDefault(other => other.Name == rule.Name && IsLike(other, rule)) is { } same)
        {
            throw new GraphException(
                ErrorCodes.EquivalentSchemaRuleAlreadyExists, $"An equivalent {Word(rule)} already exists, `{same.Name}` on {Describe(same)}.");
        }

        if (Find(rule.Name) is { } named)
        {
            throw new GraphException(NameTaken(named), $"There already exists a{(Word(named) == "index" ? "n" : "")} {Word(named)} called `{rule.Name}`.");
        }

        if (Rules.FirstOrDefault(other => Collides(other, rule)) is { } like)
        {
            throw new GraphException(
                like.Kind == SchemaKind.UniqueConstraint ? ErrorCodes.ConstraintAlreadyExists : ErrorCodes.IndexAlreadyExists,
                $"There already exists {(like.Kind == SchemaKind.UniqueConstraint ? "a unique constraint" : "an index")} on {Describe(rule)}, called `{like.Name}`.");
        }

        var numbered = rule with { Number = _next };
        var next = _next + (rule.Kind == SchemaKind.UniqueConstraint ? 2 : 1);
        return new SchemaRules([.. Rules.Append(numbered).OrderBy(each => each.Name, StringComparer.Ordinal)], next);
    }

    public SchemaRules Without(string name) => new([.. Rules.Where(rule => rule.Name != name)], _next);

    /// <summary>What a rule covers, as a pattern: <c>(:Person {name})</c>.</summary>
    public static string Describe(SchemaRule rule)
    {
        var inner = $":{string.Join('|', rule.Tokens)} {{{string.Join(", ", rule.Properties)}}}";
        return rule.OnRelationships ? $"()-[{inner}]-()" : $"({inner})";
    }

    private static string Word(SchemaRule rule) => rule.Kind == SchemaKind.UniqueConstraint ? "constraint" : "index";

    private static string NameTaken(SchemaRule rule) => rule.Kind == SchemaKind.UniqueConstraint
        ? ErrorCodes.ConstraintWithNameAlreadyExists
        : ErrorCodes.IndexWithNameAlreadyExists;

    private static bool IsLike(SchemaRule left, SchemaRule right) => left.Kind == right.Kind && CoversTheSame(left, right);

    // A unique constraint owns a range index, so the two exclude each other on the same properties.
    private static bool Collides(SchemaRule left, SchemaRule right) => IndexKind(left) == IndexKind(right) && CoversTheSame(left, right);

    private static SchemaKind IndexKind(SchemaRule rule) => rule.Kind == SchemaKind.UniqueConstraint ? SchemaKind.RangeIndex : rule.Kind;

    private static bool CoversTheSame(SchemaRule left, SchemaRule right) =>
        left.OnRelationships == right.OnRelationships && left.Tokens.SequenceEqual(right.Tokens) && left.Properties.SequenceEqual(right.Properties);
}
