using System.Globalization;
using Graph.Cypher.Binding;
using Graph.Cypher.Diagnostics;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>Makes and drops indexes and constraints.</summary>
internal static class SchemaChanges
{
    /// <summary>Makes a rule, unless it or its name is there and that is no error.</summary>
    public static void Create(QueryContext context, BoundSchemaCommand.Create create, string? name, Value options)
    {
        var changes = context.RequiredChanges;
        if (create.Kind is SchemaRuleSyntaxKind.KeyConstraint or SchemaRuleSyntaxKind.ExistenceConstraint or SchemaRuleSyntaxKind.TypeConstraint)
        {
            RefuseConstraint(context, create, name);
            return;
        }

        CheckRepetitions(create);
        var kind = KindOf(create.Kind);
        var settings = IndexSettings.Read(kind, options);
        var rule = new SchemaRule(name ?? MadeUpName(create), kind, create.OnRelationships, create.Tokens, create.Properties, settings);
        if (options.Kind == ValueKind.Map && options.AsMap().Keys.Any(key => key.Equals(IndexOptions.Provider, StringComparison.OrdinalIgnoreCase)))
        {
            NoteProvider(context, create, options);
        }

        if (create.IfNotExists && Existing(context.Reader.Schema, rule) is { } existing)
        {
            changes.Notifications.Add(Notifications.AlreadyThere(SchemaText.OfCreation(rule, name, options), SchemaText.Of(existing)));
            return;
        }

        changes.Writer.AddRule(rule);
        changes.Counters = kind == SchemaKind.UniqueConstraint
            ? changes.Counters with { ConstraintsAdded = changes.Counters.ConstraintsAdded + 1 }
            : changes.Counters with { IndexesAdded = changes.Counters.IndexesAdded + 1 };
    }

    private static void NoteProvider(QueryContext context, BoundSchemaCommand.Create create, Value options)
    {
        var notifications = context.RequiredChanges.Notifications;
        if (create.Kind == SchemaRuleSyntaxKind.TextIndex && options.AsMap().Values.Any(provider => provider.Kind == ValueKind.String && provider.AsString() == IndexSettings.OldTextProvider))
        {
            notifications.Add(Notifications.OldTextProvider());
        }

        notifications.Add(Notifications.Deprecated("The option indexProvider is deprecated; there is one provider of each kind of index."));
    }

    // The index behind a constraint is one like a range index over the same.
    private static SchemaRule? Existing(IReadOnlyList<SchemaRule> schema, SchemaRule rule)
    {
        var behind = rule.Kind != SchemaKind.RangeIndex ? null : schema.FirstOrDefault(other => IsLike(other, rule with { Kind = SchemaKind.UniqueConstraint }));
        return schema.FirstOrDefault(other => IsLike(other, rule))
            ?? (behind is null ? schema.FirstOrDefault(other => other.Name == rule.Name) : behind with { Kind = SchemaKind.RangeIndex });
    }

    /// <summary>Drops a rule, unless it is not there and that is no error.</summary>
    public static void Drop(QueryContext context, string name, bool constraint, bool ifExists)
    {
        var changes = context.RequiredChanges;
        var rule = context.Reader.Schema.FirstOrDefault(other => other.Name == name && constraint == (other.Kind == SchemaKind.UniqueConstraint));
        if (rule is null)
        {
            if (ifExists)
            {
                var quoted = SchemaText.Quote(name);
                changes.Notifications.Add(Notifications.NotThere($"DROP {(constraint ? "CONSTRAINT" : "INDEX")} {quoted} IF EXISTS", quoted));
                return;
            }

            throw constraint
                ? new GraphException(ErrorCodes.ConstraintDropFailed, $"Unable to drop constraint `{name}`: No such constraint {name}.")
                : new GraphException(ErrorCodes.IndexDropFailed, $"Unable to drop index called `{name}`. There is no such index.");
        }

        changes.Writer.DropRule(name);
        changes.Counters = constraint
            ? changes.Counters with { ConstraintsRemoved = changes.Counters.ConstraintsRemoved + 1 }
            : changes.Counters with { IndexesRemoved = changes.Counters.IndexesRemoved + 1 };
    }

    // What stands in the way of any constraint is said before that there is none of this kind.
    private static void RefuseConstraint(QueryContext context, BoundSchemaCommand.Create create, string? name)
    {
        if (context.Reader.Schema.FirstOrDefault(rule => rule.Name == name) is { } named)
        {
            var (code, word) = named.Kind == SchemaKind.UniqueConstraint
                ? (ErrorCodes.ConstraintWithNameAlreadyExists, "a constraint")
                : (ErrorCodes.IndexWithNameAlreadyExists, "an index");
            if (!create.IfNotExists)
            {
                throw new GraphException(code, $"There already exists {word} called '{name}'.");
            }

            context.RequiredChanges.Notifications.Add(Notifications.AlreadyThere($"CREATE CONSTRAINT {SchemaText.Quote(named.Name)} IF NOT EXISTS", SchemaText.Of(named)));
            return;
        }

        var like = create.Kind != SchemaRuleSyntaxKind.KeyConstraint ? null : context.Reader.Schema.FirstOrDefault(rule =>
            rule.Kind is SchemaKind.UniqueConstraint or SchemaKind.RangeIndex && rule.OnRelationships == create.OnRelationships
            && rule.Tokens.SequenceEqual(create.Tokens) && rule.Properties.SequenceEqual(create.Properties));
        throw like is not null
            ? new GraphException(
                like.Kind == SchemaKind.UniqueConstraint ? ErrorCodes.ConstraintAlreadyExists : ErrorCodes.IndexAlreadyExists,
                $"There already exists {SchemaText.Of(like)}, over the same properties.")
            : new GraphException(
                ErrorCodes.ConstraintCreationFailed,
                $"A {Word(create.Kind)} constraint is not supported, as in Neo4j's community edition; only IS UNIQUE is.");
    }

    private static string Word(SchemaRuleSyntaxKind kind) => kind switch
    {
        SchemaRuleSyntaxKind.KeyConstraint => "key",
        SchemaRuleSyntaxKind.ExistenceConstraint => "property existence",
        _ => "property type",
    };

    private static void CheckRepetitions(BoundSchemaCommand.Create create)
    {
        var token = create.OnRelationships ? "relationship type" : "label";
        if (create.Tokens.Distinct().Count() < create.Tokens.Count)
        {
            throw Repetition(create.OnRelationships ? "RepeatedRelationshipTypeInSchema" : "RepeatedLabelInSchema", create, token);
        }

        if (create.Properties.Distinct().Count() < create.Properties.Count)
        {
            throw Repetition("RepeatedPropertyInCompositeSchema", create, "property");
        }
    }

    private static GraphException Repetition(string code, BoundSchemaCommand.Create create, string what)
    {
        var element = $":{string.Join(':', create.Tokens)} {{{string.Join(", ", create.Properties)}}}";
        var place = create.OnRelationships ? $"()-[{element}]-()" : $"({element})";
        var rule = create.Kind == SchemaRuleSyntaxKind.UniqueConstraint ? "Constraint" : "Index";
        return new GraphException($"Neo.ClientError.Schema.{code}", $"{rule} on {place} includes a {what} more than once.");
    }

    private static SchemaKind KindOf(SchemaRuleSyntaxKind kind) => kind switch
    {
        SchemaRuleSyntaxKind.RangeIndex => SchemaKind.RangeIndex,
        SchemaRuleSyntaxKind.TextIndex => SchemaKind.TextIndex,
        SchemaRuleSyntaxKind.PointIndex => SchemaKind.PointIndex,
        SchemaRuleSyntaxKind.VectorIndex => SchemaKind.VectorIndex,
        SchemaRuleSyntaxKind.FullTextIndex => SchemaKind.FullTextIndex,
        SchemaRuleSyntaxKind.LookupIndex => SchemaKind.LookupIndex,
        SchemaRuleSyntaxKind.UniqueConstraint => SchemaKind.UniqueConstraint,
        _ => throw new GraphException(ErrorCodes.NotSupported, $"A {kind} is not supported."),
    };

    private static bool IsLike(SchemaRule one, SchemaRule other) =>
        one.Kind == other.Kind && one.OnRelationships == other.OnRelationships
        && one.Tokens.SequenceEqual(other.Tokens) && one.Properties.SequenceEqual(other.Properties);

    // A name that is the same for the same rule, so that two databases agree. FNV-1a.
    private static string MadeUpName(BoundSchemaCommand.Create create)
    {
        if (create.Kind == SchemaRuleSyntaxKind.LookupIndex)
        {
            return SchemaRule.LookupName(create.OnRelationships);
        }

        var hash = 2166136261u;
        foreach (var character in $"{create.Kind}/{create.OnRelationships}/{string.Join('|', create.Tokens)}/{string.Join('|', create.Properties)}")
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        var kind = create.Kind == SchemaRuleSyntaxKind.UniqueConstraint ? "constraint" : "index";
        return string.Create(CultureInfo.InvariantCulture, $"{kind}_{hash:x8}");
    }
}
