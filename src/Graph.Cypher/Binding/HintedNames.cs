using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>What a MATCH says of one of its variables: its labels or types, and the properties it asks for.</summary>
internal sealed class HintedNames
{
    private readonly string _variable;

    /// <summary>Collects them from the patterns and from WHERE.</summary>
    public HintedNames(Clause.Match match, string variable)
    {
        _variable = variable;
        foreach (var factor in match.Patterns.SelectMany(path => path.Factors))
        {
            Add(factor);
        }

        AddConditions(match.Where);
        AddTexts(match.Where);
    }

    /// <summary>Labels or types.</summary>
    public HashSet<string> Tokens { get; } = new(StringComparer.Ordinal);

    /// <summary>Property keys.</summary>
    public HashSet<string> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of them that a condition compares with text.</summary>
    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    private void Add(PathFactor factor)
    {
        var (name, tokens, properties, where) = factor switch
        {
            PathFactor.Node node => (node.Variable, node.Labels, node.Properties, node.Where),
            PathFactor.Relationship relationship => (relationship.Variable, relationship.Types, relationship.Properties, relationship.Where),
            _ => (null, null, null, null),
        };
        AddConditions(where);
        AddTexts(where);
        if (name?.Text != _variable)
        {
            return;
        }

        AddTokens(tokens);
        IReadOnlyList<MapEntry> entries = properties is Expression.MapLiteral map ? map.Entries : [];
        Properties.UnionWith(entries.Select(entry => entry.Key.Text));
        Texts.UnionWith(entries.Where(entry => MayBeText(entry.Value)).Select(entry => entry.Key.Text));
    }

    // Only what must hold counts: an index of texts finds nothing else.
    private void AddTexts(Expression? condition)
    {
        switch (condition)
        {
            case Expression.Binary { Operator: BinaryOperator.And } and:
                AddTexts(and.Left);
                AddTexts(and.Right);
                break;
            case Expression.Binary { Operator: BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains, Left: Expression.Property property }:
                AddText(property);
                break;
            case Expression.Binary { Operator: BinaryOperator.In, Left: Expression.Property property, Right: var list }
                when list is not Expression.ListLiteral literal || literal.Items.All(MayBeText):
                AddText(property);
                break;
            case Expression.Binary { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual, Left: var left, Right: var right }:
                AddText(left is Expression.Property && MayBeText(right) ? left : right is Expression.Property && MayBeText(left) ? right : null);
                break;
            case Expression.ComparisonChain:
                Texts.UnionWith(Properties);
                break;
        }
    }

    private void AddText(Expression? property)
    {
        if (property is Expression.Property { Subject: Expression.Variable subject, Key: var key } && subject.Name == _variable)
        {
            Texts.Add(key.Text);
        }
    }

    private static bool MayBeText(Expression value) =>
        value is Expression.Literal { Value.Kind: ValueKind.String } or Expression.Variable or Expression.Parameter
        || (value is Expression.Binary { Operator: BinaryOperator.Add or BinaryOperator.Concatenate } sum && (MayBeText(sum.Left) || MayBeText(sum.Right)));

    private void AddTokens(LabelExpression? tokens)
    {
        switch (tokens)
        {
            case LabelExpression.Named named:
                Tokens.Add(named.Label);
                break;
            case LabelExpression.And and:
                AddTokens(and.Left);
                AddTokens(and.Right);
                break;
            case LabelExpression.Or or:
                AddTokens(or.Left);
                AddTokens(or.Right);
                break;
        }
    }

    private void AddConditions(Expression? expression)
    {
        switch (expression)
        {
            case null:
                return;
            case Expression.LabelTest { Operand: Expression.Variable tested } test when tested.Name == _variable:
                AddTokens(test.Labels);
                break;
            case Expression.Property { Subject: Expression.Variable subject } property when subject.Name == _variable:
                Properties.Add(property.Key.Text);
                break;
        }

        foreach (var child in SyntaxWalker.Children(expression))
        {
            AddConditions(child);
        }
    }
}
