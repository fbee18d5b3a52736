using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>Commands on indexes and constraints.</summary>
internal sealed partial class CypherParser
{
    private static readonly HashSet<string> SchemaWords = new(StringComparer.Ordinal)
    {
        "BTREE", "CONSTRAINT", "FULLTEXT", "INDEX", "LOOKUP", "OR", "POINT", "RANGE", "TEXT", "VECTOR",
    };

    // Behind CREATE: a word that does not name a path; one that names no command counts where more words follow.
    private bool StartsSchemaCommand() => Peek().Kind == TokenKind.Word
        && Peek(2).Kind != TokenKind.Equal
        && (IsOf(SchemaWords, 1) || IsOf(AdministeredWords, 1) || (Peek(2).Kind == TokenKind.Word && Peek(2).Keyword != Keyword.Return))
        && !(Peek().Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths or Keyword.Any or Keyword.All or Keyword.Shortest);

    private SchemaCommand.Create ParseCreateSchema()
    {
        var start = Advance().Start;
        if (TryTake(Keyword.Or))
        {
            if (!IsOf(AdministeredWords, 1))
            {
                throw Error(Messages.OrReplace(), SpanFrom(start));
            }

            Advance();
            CheckCreatedUser();
            throw Administration();
        }

        if (TryTake(Keyword.Constraint))
        {
            RefuseOldForm(Messages.OldConstraint(), TokenKind.LeftParenthesis);
            return ParseCreateConstraint(start);
        }

        var kind = ParseIndexKind();
        Expect(Keyword.Index);
        RefuseOldForm(Messages.OldIndex(), TokenKind.Colon);
        return ParseCreateIndex(start, kind);
    }

    // `ON :Label(key)` and `ON (n:Label) ASSERT …`, as version 4 wrote them.
    private void RefuseOldForm(string message, TokenKind next)
    {
        if (At(Keyword.On) && Peek().Kind == next)
        {
            throw Error(message, Here);
        }
    }

    private void CheckAdministered()
    {
        if (IsAdministered())
        {
            CheckDatabase(CreatedWords);
            CheckCreatedUser();
            throw Administration();
        }
    }

    private SchemaRuleSyntaxKind ParseIndexKind()
    {
        if (At(Keyword.Index))
        {
            return SchemaRuleSyntaxKind.RangeIndex;
        }

        SchemaRuleSyntaxKind? kind =
            At(Keyword.Range) ? SchemaRuleSyntaxKind.RangeIndex
            : At(Keyword.Text) ? SchemaRuleSyntaxKind.TextIndex
            : At(Keyword.Point) ? SchemaRuleSyntaxKind.PointIndex
            : At(Keyword.Lookup) ? SchemaRuleSyntaxKind.LookupIndex
            : At(Keyword.Fulltext) ? SchemaRuleSyntaxKind.FullTextIndex
            : WordAt(0) == "VECTOR" ? SchemaRuleSyntaxKind.VectorIndex
            : null;
        if (kind is null)
        {
            CheckAdministered();
            throw WordAt(0) == "BTREE" ? Error(Messages.OldIndexKind(), Here) : Unexpected();
        }

        Advance();
        return kind.Value;
    }

    private SchemaCommand.Create ParseCreateIndex(int start, SchemaRuleSyntaxKind kind)
    {
        var (name, ifNotExists) = ParseRuleHead();
        Expect(Keyword.For);
        var (variable, tokens, onRelationships) = ParseRuleTarget(kind);
        Expect(Keyword.On);
        List<RuleProperty> properties = kind switch
        {
            SchemaRuleSyntaxKind.LookupIndex => ParseLookupFunction(start, variable, onRelationships),
            SchemaRuleSyntaxKind.FullTextIndex => ParseFullTextProperties(variable),
            _ => ParseRuleProperties(variable),
        };
        if (kind is SchemaRuleSyntaxKind.TextIndex or SchemaRuleSyntaxKind.PointIndex or SchemaRuleSyntaxKind.VectorIndex && properties.Count > 1)
        {
            throw Error(Messages.OneProperty(kind), properties[1].Variable);
        }

        var options = ParseOptions();
        return new SchemaCommand.Create(
            SpanFrom(start), kind, name, ifNotExists, onRelationships, variable.Text, tokens, properties.ConvertAll(property => property.Key), options);
    }

    private SchemaCommand.Create ParseCreateConstraint(int start)
    {
        var (name, ifNotExists) = ParseRuleHead();
        Expect(Keyword.For);
        var target = Here;
        var (variable, tokens, onRelationships) = ParseRuleTarget(SchemaRuleSyntaxKind.UniqueConstraint);
        Expect(Keyword.Require);
        var properties = ParseRuleProperties(variable);
        bool? element = null;
        if (!At(TokenKind.ColonColon))
        {
            Expect(Keyword.Is);
            element = ParseConstrainedElement();
        }

        var kind = ParseConstraintKind(element is not null);
        if (element is { } named && named != onRelationships)
        {
            var constraint = $"IS {(named ? "RELATIONSHIP" : "NODE")} {(kind == SchemaRuleSyntaxKind.KeyConstraint ? "KEY" : "UNIQUE")}";
            throw Error(Messages.WrongConstraintPattern(constraint, onRelationships), target);
        }

        if (properties.Count > 1 && kind is SchemaRuleSyntaxKind.ExistenceConstraint or SchemaRuleSyntaxKind.TypeConstraint)
        {
            throw Error(BindingMessages.OneConstrainedProperty(kind == SchemaRuleSyntaxKind.TypeConstraint ? "IS TYPED" : "IS NOT NULL"), properties[1].Dot);
        }

        var options = ParseOptions();
        return new SchemaCommand.Create(
            SpanFrom(start), kind, name, ifNotExists, onRelationships, variable.Text, tokens, properties.ConvertAll(property => property.Key), options);
    }

    // `IS NODE KEY`, `IS REL UNIQUE`: whether relationships are meant; null where neither is said.
    private bool? ParseConstrainedElement() =>
        TryTake(Keyword.Node) ? false : TryTake(Keyword.Relationship) || TryTake(Keyword.Rel) ? true : null;

    private SchemaRuleSyntaxKind ParseConstraintKind(bool namesElement)
    {
        if (TryTake(Keyword.Key))
        {
            return SchemaRuleSyntaxKind.KeyConstraint;
        }

        if (namesElement)
        {
            Expect(Keyword.Unique);
            return SchemaRuleSyntaxKind.UniqueConstraint;
        }

        if (TryTake(Keyword.Not))
        {
            Expect(Keyword.Null);
            return SchemaRuleSyntaxKind.ExistenceConstraint;
        }

        if (TryTake(TokenKind.ColonColon) || TryTake(Keyword.Typed))
        {
            var type = ParseType();
            return IsStorable(type) ? SchemaRuleSyntaxKind.TypeConstraint : throw Error(Messages.InvalidPropertyType(_text[type.Span.Start..type.Span.End]), type.Span);
        }

        Expect(Keyword.Unique);
        return SchemaRuleSyntaxKind.UniqueConstraint;
    }

    private static bool IsStorable(TypeName type) => type switch
    {
        TypeName.Union union => union.Types.All(IsStorable),
        TypeName.List list => list.Item is TypeName.Simple { NotNull: true } item && IsStorable(item),
        TypeName.Simple simple => simple.Canonical is not ("MAP" or "NODE" or "RELATIONSHIP" or "PATH" or "ANY" or "NULL" or "NOTHING" or "PROPERTY VALUE"),
        _ => false,
    };

    private (Expression? Name, bool IfNotExists) ParseRuleHead()
    {
        Expression? name = null;
        if (At(TokenKind.Dollar))
        {
            name = ParseParameter();
        }
        else if (!At(Keyword.For) && !(At(Keyword.If) && Peek().Keyword == Keyword.Not) && AtName())
        {
            name = ParseRuleName();
        }

        if (!TryTake(Keyword.If))
        {
            return (name, false);
        }

        Expect(Keyword.Not);
        Expect(Keyword.Exists);
        return (name, true);
    }

    private Expression ParseRuleName()
    {
        if (At(TokenKind.Dollar))
        {
            return ParseParameter();
        }

        var name = ParseName();
        return new Expression.Literal(name.Span, Value.Of(name.Text));
    }

    // `(n:A|B)` or `()-[r:T]-()`.
    private (Name Variable, List<Name> Tokens, bool OnRelationships) ParseRuleTarget(SchemaRuleSyntaxKind kind)
    {
        Expect(TokenKind.LeftParenthesis);
        if (!TryTake(TokenKind.RightParenthesis))
        {
            var (node, labels) = ParseRuleElement(kind);
            Expect(TokenKind.RightParenthesis);
            return (node, labels, false);
        }

        TryTake(TokenKind.Less);
        Expect(TokenKind.Minus);
        Expect(TokenKind.LeftBracket);
        var (relationship, types) = ParseRuleElement(kind);
        Expect(TokenKind.RightBracket);
        Expect(TokenKind.Minus);
        TryTake(TokenKind.Greater);
        Expect(TokenKind.LeftParenthesis);
        Expect(TokenKind.RightParenthesis);
        return (relationship, types, true);
    }

    // A lookup index has no label, a full-text index one or more, all else one.
    private (Name Variable, List<Name> Tokens) ParseRuleElement(SchemaRuleSyntaxKind kind)
    {
        var variable = ParseName();
        var tokens = new List<Name>();
        if (kind == SchemaRuleSyntaxKind.LookupIndex)
        {
            return (variable, tokens);
        }

        Expect(TokenKind.Colon);
        do
        {
            tokens.Add(ParseTokenName());
        }
        while (kind == SchemaRuleSyntaxKind.FullTextIndex && TryTake(TokenKind.Bar));

        return (variable, tokens);
    }

    private List<RuleProperty> ParseRuleProperties(Name variable)
    {
        if (!TryTake(TokenKind.LeftParenthesis))
        {
            return [ParseRuleProperty(variable)];
        }

        var properties = ParseList(() => ParseRuleProperty(variable));
        Expect(TokenKind.RightParenthesis);
        return properties;
    }

    private List<RuleProperty> ParseFullTextProperties(Name variable)
    {
        Expect(Keyword.Each);
        Expect(TokenKind.LeftBracket);
        var properties = ParseList(() => ParseRuleProperty(variable));
        Expect(TokenKind.RightBracket);
        return properties;
    }

    private RuleProperty ParseRuleProperty(Name variable)
    {
        var used = ParseName();
        var dot = Expect(TokenKind.Dot).Span;
        CheckVariable(variable, used);
        return new RuleProperty(used.Span, dot, ParseTokenName());
    }

    // Neo4j asks for EACH only before `labels`.
    private List<RuleProperty> ParseLookupFunction(int start, Name variable, bool onRelationships)
    {
        if (!TryTake(Keyword.Each) && !onRelationships)
        {
            throw Unexpected();
        }

        var function = ParseName();
        Expect(TokenKind.LeftParenthesis);
        CheckVariable(variable, ParseName());
        Expect(TokenKind.RightParenthesis);
        var expected = onRelationships ? "type" : "labels";
        return function.Text.Equals(expected, StringComparison.OrdinalIgnoreCase)
            ? []
            : throw Error(Messages.WrongLookupFunction(function.Text, expected), SpanFrom(start));
    }

    private void CheckVariable(Name declared, Name used)
    {
        if (declared.Text != used.Text)
        {
            throw Error(Messages.UndefinedVariable(used.Text, declared.Text), used.Span);
        }
    }

    private Expression? ParseOptions()
    {
        if (!TryTake(Keyword.Options))
        {
            return null;
        }

        return At(TokenKind.Dollar) ? ParseParameter() : ParseMap();
    }

    private SchemaCommand.Drop ParseDropSchema()
    {
        var start = Advance().Start;
        if (IsAdministered())
        {
            CheckDatabase(DroppedWords);
            CheckDroppedUser();
            throw Administration();
        }

        var constraint = !At(Keyword.Index);
        if (constraint && At(Keyword.Constraint) && Peek().Keyword == Keyword.On && Peek(2).Kind == TokenKind.LeftParenthesis)
        {
            throw Error(Messages.DropByName("CONSTRAINT", "CONSTRAINTS"), Here);
        }

        Expect(constraint ? Keyword.Constraint : Keyword.Index);
        RefuseOldForm(Messages.DropByName("INDEX", "INDEXES"), TokenKind.Colon);

        var name = ParseRuleName();
        var ifExists = TryTake(Keyword.If);
        if (ifExists)
        {
            Expect(Keyword.Exists);
        }

        return new SchemaCommand.Drop(SpanFrom(start), constraint, name, ifExists);
    }
}
