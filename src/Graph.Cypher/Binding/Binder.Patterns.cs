using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>Patterns that are matched: nodes, relationships and their conditions.</summary>
internal sealed partial class Binder
{
    private BoundPattern BindMatchPattern(Clause.Match match)
    {
        if (match.Patterns.Count > 1 && match.Patterns.FirstOrDefault(IsSelective) is { } selective)
        {
            throw Error(BindingMessages.SelectiveAmongOthers(), selective.Variable is null ? selective.Factors[0].Span : selective.Span);
        }

        CheckLengths(match);
        CheckQuantifiedNames(match);
        NoteCartesianProduct(match);
        var (builder, firstPlace) = (new PatternBuilder(), _places.Count);
        foreach (var path in match.Patterns)
        {
            BindPath(path, builder, "MATCH");
        }

        builder.Finish();
        OrderPlaces(firstPlace, match.Patterns.SelectMany(path => path.Factors));
        AddWhere(match.Where, builder);
        var pattern = builder.Build();
        NoteExhaustive(match, pattern);
        return ShortestPathPredicates.Move(pattern);
    }

    private static bool IsSelective(PathPattern path) =>
        path.Selector is { Kind: not (PathSelectorKind.All or PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction) };

    private void AddWhere(Expression? where, PatternBuilder builder)
    {
        if (where is not null)
        {
            AddConjuncts(BindCondition(where), builder.Predicates);
        }
    }

    private static void AddConjuncts(BoundExpression condition, List<BoundExpression> into)
    {
        if (condition is BoundExpression.Binary { Operator: BinaryOperator.And } and)
        {
            AddConjuncts(and.Left, into);
            AddConjuncts(and.Right, into);
        }
        else
        {
            into.Add(condition);
        }
    }

    private void BindPath(PathPattern path, PatternBuilder builder, string clause)
    {
        if (path.Variable is { } name && _scope.Find(name.Text) is not null)
        {
            throw Error(BindingMessages.AlreadyDeclared(name.Text), name.Span);
        }

        if (path.Selector is { Kind: not PathSelectorKind.All } selector)
        {
            BindShortestPath(path, selector, builder, clause);
            return;
        }

        if (path.Factors.All(MayBeNothing))
        {
            throw Error(BindingMessages.EmptyPath(), path.Span);
        }

        var known = path.Factors is [PathFactor.Node { Variable: { } only }] ? _scope.Find(only.Text) : null;
        var elements = BindFactors(path.Factors, builder, clause);
        if (known is not null)
        {
            // Nothing else asks for it: what is null matches no node.
            builder.Predicates.Add(new BoundExpression.IsNull(new BoundExpression.Reference(known), Negated: true));
        }

        if (path.Variable is { } variable)
        {
            var declared = Declare(variable, CypherType.Path);
            _assembled[declared] = path;
            builder.Paths.Add(new BoundPath(declared, elements));
        }
    }

    private static bool MayBeNothing(PathFactor factor) => factor is PathFactor.Parenthesised { Quantifier.Lower: 0 };

    // Nodes and what lies between them, in turn; anonymous nodes where a quantified path has none beside it.
    private List<BoundPathElement> BindFactors(IReadOnlyList<PathFactor> factors, PatternBuilder builder, string clause)
    {
        var flat = Flatten(factors, builder);
        var elements = new List<BoundPathElement>();
        Variable? left = null;
        PathFactor? connection = null;
        foreach (var factor in flat)
        {
            if (factor is not PathFactor.Node && (left is null || connection is not null))
            {
                left = Connect(connection, left, AnonymousNode(builder), elements, builder, clause);
                connection = factor;
            }
            else if (factor is not PathFactor.Node node)
            {
                connection = factor;
            }
            else if (left is not null && connection is null)
            {
                throw Error(BindingMessages.Juxtaposition(), flat[0].Span);
            }
            else
            {
                left = Connect(connection, left, BindNode(node, builder, clause), elements, builder, clause);
                connection = null;
            }
        }

        if (connection is not null)
        {
            Connect(connection, left, AnonymousNode(builder), elements, builder, clause);
        }

        return elements;
    }

    // Adds what lies between, if anything does, and the node on its right; returns that node.
    private Variable Connect(
        PathFactor? connection, Variable? left, Variable right, List<BoundPathElement> elements, PatternBuilder builder, string clause)
    {
        if (connection is not null && left is not null)
        {
            elements.Add(BindConnection(connection, left, right, builder, clause));
        }

        elements.Add(new BoundPathElement.Node(right));
        return right;
    }

    // A parenthesised path without a quantifier is its factors and a condition.
    private List<PathFactor> Flatten(IReadOnlyList<PathFactor> factors, PatternBuilder builder)
    {
        var flat = new List<PathFactor>();
        foreach (var factor in factors)
        {
            if (factor is not PathFactor.Parenthesised { Quantifier: null } group)
            {
                flat.Add(factor);
                continue;
            }

            if (group.Path.Variable is { } name)
            {
                throw Error(BindingMessages.NotInCreation("A path variable inside parentheses", "a path pattern without a quantifier"), name.Span);
            }

            flat.AddRange(Flatten(group.Path.Factors, builder));
            if (group.Where is { } where)
            {
                builder.Later(() => AddWhere(where, builder));
            }
        }

        return flat;
    }

    private BoundPathElement BindConnection(PathFactor factor, Variable left, Variable right, PatternBuilder builder, string clause)
    {
        if (factor is PathFactor.Relationship { Quantifier: null } relationship)
        {
            return new BoundPathElement.Relationship(BindRelationship(relationship, left, right, builder, clause));
        }

        return new BoundPathElement.Quantified(BindQuantifiedPath(factor, left, right, builder));
    }

    private Variable AnonymousNode(PatternBuilder builder)
    {
        var variable = NewAnonymous(CypherType.Node);
        builder.Nodes.Add(new BoundNode(variable, false, []));
        return variable;
    }

    private Variable BindNode(PathFactor.Node node, PatternBuilder builder, string clause)
    {
        NoteWhere(node.Variable, node.Labels, node.Properties);
        var variable = DeclareElement(node.Variable, CypherType.Node, "Node", out var isNew);
        if (builder.NodeOf(variable) is null)
        {
            builder.Nodes.Add(new BoundNode(variable, !isNew, []));
        }

        if (node.Labels is { } labels)
        {
            AddLabels(labels, variable, builder);
        }

        AddProperties(node.Properties, variable, builder.Predicates, builder, clause);
        AddInlineWhere(node.Where, builder);
        return variable;
    }

    private Variable DeclareElement(Name? name, CypherType type, string spelled, out bool isNew)
    {
        isNew = true;
        if (name is null)
        {
            return NewAnonymous(type);
        }

        if (_scope.Find(name.Text) is not { } known)
        {
            var variable = NewNamed(name, type);
            _scope.Add(variable);
            return variable;
        }

        if (!known.Type.MayBe(type.Kinds))
        {
            throw Error(BindingMessages.ConflictingType(name.Text, TypeRules.Spell(known.Type), spelled), name.Span);
        }

        isNew = false;
        return known;
    }

    // Labels joined by AND belong to the node; what is more complicated is a condition.
    private void AddLabels(LabelExpression labels, Variable variable, PatternBuilder builder)
    {
        NoteLabels(labels, NameKind.Label);
        var names = new List<string>();
        var others = new List<LabelExpression>();
        SplitLabels(labels, names, others);
        names.ForEach(_mentions.Label);
        builder.Require(variable, names);
        foreach (var other in others)
        {
            builder.Later(() => builder.Predicates.Add(new BoundExpression.LabelTest(new BoundExpression.Reference(variable), BindLabels(other, areTypes: false))));
        }
    }

    private static void SplitLabels(LabelExpression labels, List<string> names, List<LabelExpression> others)
    {
        switch (labels)
        {
            case LabelExpression.And and:
                SplitLabels(and.Left, names, others);
                SplitLabels(and.Right, names, others);
                break;
            case LabelExpression.Named named:
                names.Add(named.Label);
                break;
            default:
                others.Add(labels);
                break;
        }
    }

    private void AddProperties(Expression? properties, Variable variable, List<BoundExpression> into, PatternBuilder builder, string clause)
    {
        if (properties is Expression.Parameter parameter)
        {
            throw Error(BindingMessages.ParameterMap(clause, parameter.Name), parameter.Span);
        }

        if (properties is not Expression.MapLiteral map)
        {
            return;
        }

        builder.Later(() =>
        {
            foreach (var entry in map.Entries)
            {
                _mentions.Key(entry.Key.Text);
                NoteKey(entry.Key);
                var property = new BoundExpression.Property(new BoundExpression.Reference(variable), entry.Key.Text);
                into.Add(new BoundExpression.Binary(CypherType.Boolean, BinaryOperator.Equal, property, BindExpression(entry.Value)));
            }
        });
    }

    private void AddInlineWhere(Expression? where, PatternBuilder builder)
    {
        if (where is not null)
        {
            builder.Later(() => AddWhere(where, builder));
        }
    }

    private Variable BindRelationship(PathFactor.Relationship relationship, Variable left, Variable right, PatternBuilder builder, string clause)
    {
        NoteWhere(relationship.Variable, relationship.Types, relationship.Properties);
        var isLong = relationship.Length is not null;
        var type = isLong ? CypherType.ListOf(CypherType.Relationship) : CypherType.Relationship;
        var variable = DeclareElement(relationship.Variable, type, isLong ? "List<Relationship>" : "Relationship", out var isNew);
        if (isLong && !isNew && variable.Type.Item is { } item && !item.MayBe(TypeSet.Relationship))
        {
            throw Error(BindingMessages.ConflictingType(variable.Name, TypeRules.Spell(variable.Type), "List<Relationship>"), relationship.Variable!.Span); // a known variable was named
        }

        if (isLong)
        {
            CheckLong(relationship);
        }

        if (!isNew && builder.Relationships.Exists(known => known.Variable == variable))
        {
            RepeatRelationship(relationship.Variable!, builder); // a known variable was named
            (variable, isNew) = (NewAnonymous(type), true);
        }
        else if (relationship.Variable is { } name)
        {
            builder.NameRelationship(name);
        }

        var step = isLong ? NewAnonymous(CypherType.Relationship) : variable;
        var conditions = isLong ? [] : builder.Predicates;
        var types = BindTypes(relationship.Types, step, conditions, builder);
        AddProperties(relationship.Properties, step, conditions, builder, clause);
        AddRelationshipWhere(relationship, step, conditions, builder);
        var length = relationship.Length is { } range ? new BoundLength(range.Lower ?? 1, range.Upper, step, conditions) : null;
        builder.Relationships.Add(new BoundRelationship(variable, !isNew, left, right, relationship.Direction, types, length));
        return variable;
    }

    // A match holds a relationship once at most, so a pattern that names one twice matches nothing.
    private void RepeatRelationship(Name name, PatternBuilder builder)
    {
        builder.Predicates.Add(new BoundExpression.Constant(CypherType.Boolean, Value.False));
        var first = builder.FirstRelationship(name);
        if (_repeated.Add(first.Span))
        {
            _notifications.Add(Notifications.RepeatedRelationship(_text, first));
        }
    }

    // In a variable length the relationship's name means one step within its own condition.
    private void AddRelationshipWhere(PathFactor.Relationship relationship, Variable step, List<BoundExpression> conditions, PatternBuilder builder)
    {
        if (relationship.Where is not { } where)
        {
            return;
        }

        builder.Later(() =>
        {
            var scope = new Scope(_scope);
            if (relationship is { Length: not null, Variable: { } name })
            {
                scope.Add(name.Text, step);
            }

            AddConjuncts(Within(scope, () => BindCondition(where)), conditions);
        });
    }

    // Types joined by OR are the relationship's; what is more complicated is a condition.
    private List<string> BindTypes(LabelExpression? types, Variable step, List<BoundExpression> conditions, PatternBuilder builder)
    {
        if (types is not null)
        {
            NoteUnsatisfiable(types);
            NoteColonBehindBar(types);
            NoteLabels(types, NameKind.Type);
        }

        var names = new List<string>();
        if (types is null || TrySplitTypes(types, names))
        {
            names.ForEach(_mentions.Type);
            return [.. names.Distinct(StringComparer.Ordinal)];
        }

        builder.Later(() => conditions.Add(new BoundExpression.LabelTest(new BoundExpression.Reference(step), BindLabels(types, areTypes: true))));
        return [];
    }

    private static bool TrySplitTypes(LabelExpression types, List<string> names)
    {
        if (types is LabelExpression.Named named)
        {
            names.Add(named.Label);
            return true;
        }

        return types is LabelExpression.Or or && TrySplitTypes(or.Left, names) && TrySplitTypes(or.Right, names);
    }
}
