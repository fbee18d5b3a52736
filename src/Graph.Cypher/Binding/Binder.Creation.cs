using Graph.Cypher.Diagnostics;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>Patterns that are made: CREATE and MERGE.</summary>
internal sealed partial class Binder
{
    // What the path at hand makes and where it is named first: its own properties must not read it in CREATE.
    private Dictionary<string, SourceSpan> _ownNames = [];

    // What the clause at hand makes by name, as it is known before it is made: MERGE looks for it first.
    private Dictionary<string, Variable> _made = [];

    private bool _isMerging;

    private List<BoundCreation> BindCreations(IReadOnlyList<PathPattern> patterns)
    {
        BeginMaking(patterns, "CREATE");
        var creations = new List<BoundCreation>();
        foreach (var path in patterns)
        {
            var creation = new CreationBuilder();
            BindCreatedPath(path, creation, "CREATE");
            creations.Add(creation.Build());
        }

        _made = [];
        return creations;
    }

    private void BeginMaking(IReadOnlyList<PathPattern> patterns, string clause)
    {
        _made = new Dictionary<string, Variable>(StringComparer.Ordinal);
        var factors = patterns.SelectMany(path => path.Factors).ToList();
        foreach (var factor in factors)
        {
            var type = factor is PathFactor.Node ? CypherType.Node : CypherType.Relationship;
            foreach (var name in PatternNames.Of(factor).Where(name => _scope.Find(name.Text) is null))
            {
                _made.TryAdd(name.Text, NewVariable(name.Text, type));
            }
        }

        foreach (var name in patterns.Select(path => path.Variable).OfType<Name>().Where(name => _scope.Find(name.Text) is null))
        {
            _made.TryAdd(name.Text, NewVariable(name.Text, CypherType.Path));
        }

        NoteMade(factors, clause);
    }

    private void BindCreatedPath(PathPattern path, CreationBuilder creation, string clause)
    {
        if (path.Variable is { } name && _scope.Find(name.Text) is not null)
        {
            throw Error(BindingMessages.AlreadyDeclared(name.Text), name.Span);
        }

        if (path.Selector is { } selector)
        {
            throw Error(BindingMessages.SelectorInCreation(clause), selector.Span);
        }

        var own = _ownNames;
        _ownNames = clause == "CREATE" ? OwnNames(path) : [];
        var elements = BindCreatedFactors(path, creation, clause);
        _ownNames = own;
        if (path.Variable is { } variable)
        {
            var declared = DeclareMade(variable, CypherType.Path, clause);
            _assembled[declared] = path;
            creation.Paths.Add(new BoundPath(declared, elements));
        }
    }

    private Dictionary<string, SourceSpan> OwnNames(PathPattern path) => path.Factors.SelectMany(PatternNames.Of).Append(path.Variable).OfType<Name>()
        .Where(name => _scope.Find(name.Text) is null)
        .DistinctBy(name => name.Text, StringComparer.Ordinal).ToDictionary(name => name.Text, name => name.Span, StringComparer.Ordinal);

    private List<BoundPathElement> BindCreatedFactors(PathPattern path, CreationBuilder creation, string clause)
    {
        var elements = new List<BoundPathElement>();
        Variable? left = null;
        PathFactor.Relationship? connection = null;
        foreach (var factor in path.Factors)
        {
            switch (factor)
            {
                case PathFactor.Relationship relationship:
                    connection = relationship;
                    break;
                case PathFactor.Node node when left is not null && connection is null:
                    throw Error(BindingMessages.Juxtaposition(), node.Span);
                case PathFactor.Node node:
                    var right = BindCreatedNode(node, creation, clause, isAlone: path.Factors.Count == 1);
                    if (connection is not null && left is not null)
                    {
                        elements.Add(new BoundPathElement.Relationship(BindCreatedRelationship(connection, left, right, creation, clause)));
                    }

                    elements.Add(new BoundPathElement.Node(right));
                    (left, connection) = (right, null);
                    break;
                default:
                    throw Error(BindingMessages.NotInCreation("A parenthesised path", clause), factor.Span);
            }
        }

        return elements;
    }

    private Variable BindCreatedNode(PathFactor.Node node, CreationBuilder creation, string clause, bool isAlone)
    {
        NoteWhere(node.Variable, node.Labels, node.Properties);
        if (node.Where is { } where)
        {
            throw Error(BindingMessages.NotInCreation("WHERE in a pattern", clause), where.Mark);
        }

        if (node.Variable is { } name && _scope.Find(name.Text) is { } known)
        {
            return CheckKnownNode(node, name, known, isAlone);
        }

        var labels = node.Labels is null ? [] : BindPlainLabels(node.Labels, clause, areTypes: false);
        var properties = BindCreatedProperties(node.Properties, clause);
        var variable = node.Variable is null ? NewAnonymous(CypherType.Node) : DeclareMade(node.Variable, CypherType.Node, clause);
        creation.Add(new BoundNewNode(variable, labels, properties));
        return variable;
    }

    private Variable CheckKnownNode(PathFactor.Node node, Name name, Variable known, bool isAlone)
    {
        if (!known.Type.MayBe(TypeSet.Node))
        {
            throw Error(BindingMessages.ConflictingType(name.Text, TypeRules.Spell(known.Type), "Node"), name.Span);
        }

        if (isAlone)
        {
            throw Error(BindingMessages.AlreadyDeclared(name.Text), name.Span);
        }

        return node.Labels is null && node.Properties is null ? known : throw Error(BindingMessages.BoundNodeWithMore(name.Text), name.Span);
    }

    // What MERGE looks for is what its own properties read; what CREATE makes later is nothing yet.
    private Variable DeclareMade(Name name, CypherType type, string clause)
    {
        if (clause == "CREATE" || _scope.Find(name.Text) is not null || !_made.TryGetValue(name.Text, out var variable))
        {
            return Declare(name, type);
        }

        _definitions.Add(name);
        _scope.Add(variable);
        return variable;
    }

    private List<BoundLabelExpression> BindPlainLabels(LabelExpression labels, string clause, bool areTypes) => labels switch
    {
        LabelExpression.And both when AreNamed(both) => [.. BindPlainLabels(both.Left, clause, areTypes), .. BindPlainLabels(both.Right, clause, areTypes)],
        LabelExpression.Dynamic { Any: true } any => throw Error(BindingMessages.AnyInCreation(areTypes ? "types" : "labels"), any.Span),
        LabelExpression.Dynamic dynamic => [BindCreatedName(dynamic)],
        LabelExpression.Named => [BindLabels(labels, areTypes)],
        _ => throw Error(BindingMessages.NotInCreation("A label expression", clause), OperatorOf(labels)),
    };

    private static bool AreNamed(LabelExpression labels) => labels is LabelExpression.And both
        ? AreNamed(both.Left) && AreNamed(both.Right)
        : labels is LabelExpression.Named or LabelExpression.Dynamic;

    private BoundLabelExpression.Dynamic BindCreatedName(LabelExpression.Dynamic dynamic)
    {
        var bound = Within(WithAhead(), () => BindDynamicLabels(dynamic));
        RefuseOwn(dynamic.Expression, bound.Expression);
        Require(bound.Expression, TypeSet.String | TypeSet.List, dynamic.Expression.Mark);
        return bound;
    }

    private BoundExpression? BindCreatedProperties(Expression? properties, string clause)
    {
        if (properties is Expression.Parameter parameter && clause == "MERGE")
        {
            throw Error(BindingMessages.ParameterMap(clause, parameter.Name), parameter.Span);
        }

        if (properties is Expression.MapLiteral map)
        {
            foreach (var entry in map.Entries)
            {
                _mentions.Key(entry.Key.Text);
            }
        }

        if (properties is null)
        {
            return null;
        }

        var bound = Within(WithAhead(), () => BindExpecting(properties, TypeSet.Map | TypeSet.Entity));
        RefuseOwn(properties, bound);
        return bound;
    }

    // Marked where it is read; or where it is made, if a pattern or subquery reads it, as in Neo4j.
    private void RefuseOwn(Expression written, BoundExpression bound)
    {
        var read = _ownNames.Keys.FirstOrDefault(name => (_scope.Find(name) ?? _made.GetValueOrDefault(name)) is { } own && BoundWalker.Mentions(bound, own));
        if (read is not null)
        {
            var places = SyntaxWalker.Find(written, inner => inner is Expression.PatternComprehension || inner is Expression.Variable variable && variable.Name == read);
            throw Error(BindingMessages.OwnReference(read), places.OfType<Expression.Variable>().FirstOrDefault()?.Span ?? _ownNames[read]);
        }
    }

    // What the clause makes further on is null as yet.
    private Scope WithAhead()
    {
        var scope = new Scope(_scope);
        foreach (var (_, variable) in _made.Where(made => _scope.Find(made.Key) is null))
        {
            scope.Add(variable);
        }

        return scope;
    }

    private Variable BindCreatedRelationship(
        PathFactor.Relationship relationship, Variable left, Variable right, CreationBuilder creation, string clause)
    {
        if (relationship.Variable is { } name && _scope.Find(name.Text) is not null)
        {
            throw Error(BindingMessages.AlreadyDeclared(name.Text), name.Span);
        }

        CheckCreated(relationship, clause);
        var type = BindCreatedType(relationship, clause);
        var properties = BindCreatedProperties(relationship.Properties, clause);
        var variable = relationship.Variable is null ? NewAnonymous(CypherType.Relationship) : DeclareMade(relationship.Variable, CypherType.Relationship, clause);
        var (start, end) = relationship.Direction == Direction.Incoming ? (right, left) : (left, right);
        creation.Add(new BoundNewRelationship(variable, start, end, type, properties), relationship.Direction == Direction.Both);
        return variable;
    }

    private void CheckCreated(PathFactor.Relationship relationship, string clause)
    {
        if (relationship.Length is not null || relationship.Quantifier is not null)
        {
            throw Error(BindingMessages.VariableLength(clause), relationship.Span);
        }

        if (relationship.Where is { } where)
        {
            throw Error(BindingMessages.NotInCreation("WHERE in a pattern", clause), where.Mark);
        }

        if (relationship.Types is not (LabelExpression.Named or LabelExpression.Dynamic))
        {
            throw Error(BindingMessages.TypeRequired(clause, relationship.Types is null ? 0 : 2), relationship.Span);
        }

        if (relationship.Types is LabelExpression.Dynamic { Expression: Expression.ListLiteral { Items.Count: not 1 and var count } })
        {
            throw Error(BindingMessages.TypeRequired(clause, count), relationship.Span);
        }

        if (relationship.Direction == Direction.Both && clause == "CREATE")
        {
            throw Error(BindingMessages.DirectionRequired(), relationship.Span);
        }
    }

    private BoundLabelExpression BindCreatedType(PathFactor.Relationship relationship, string clause) =>
        BindPlainLabels(relationship.Types!, clause, areTypes: true)[0]; // CheckCreated asked for it

    private BoundClause.Merge BindMerge(Clause.Merge merge)
    {
        var creation = new CreationBuilder();
        _isMerging = true;
        BeginMaking([merge.Pattern], "MERGE");
        BindCreatedPath(merge.Pattern, creation, "MERGE");
        _made = [];
        var bound = new BoundClause.Merge(
            creation.ToPattern(), creation.Build(), BindSetItems(merge.OnCreate), BindSetItems(merge.OnMatch));
        _isMerging = false;
        return bound;
    }
}
