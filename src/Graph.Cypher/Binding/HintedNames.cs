using Graph.Cypher.Syntax;

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
    }

    /// <summary>Labels or types.</summary>
    public HashSet<string> Tokens { get; } = new(StringComparer.Ordinal);

    /// <summary>Property keys.</summary>
    public HashSet<string> Properties { get; } = new(StringComparer.Ordinal);

    private void Add(PathFactor factor)
    {
        var (name, tokens, properties, where) = factor switch
        {
            PathFactor.Node node => (node.Variable, node.Labels, node.Properties, node.Where),
            PathFactor.Relationship relationship => (relationship.Variable, relationship.Types, relationship.Properties, relationship.Where),
            _ => (null, null, null, null),
        };
        AddConditions(where);
        if (name?.Text != _variable)
        {
            return;
        }

        AddTokens(tokens);
        Properties.UnionWith(properties is Expression.MapLiteral map ? map.Entries.Select(entry => entry.Key.Text) : []);
    }

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
