using Graph.Cypher.Stores;

namespace Graph.Cypher.Syntax;

/// <summary>Writing patterns, labels and types as text.</summary>
internal sealed partial class CypherPrinter
{
    private void WritePath(PathPattern path)
    {
        if (path.Variable is { } variable)
        {
            WriteName(variable);
            _output.Append(" = ");
        }

        var isFunction = path.Selector?.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction;
        WriteSelector(path.Selector);
        foreach (var factor in path.Factors)
        {
            WriteFactor(factor);
        }

        _output.Append(isFunction ? ")" : "");
    }

    private void WriteSelector(PathSelector? selector)
    {
        switch (selector?.Kind)
        {
            case null:
                return;
            case PathSelectorKind.ShortestPathFunction:
                _output.Append("shortestPath(");
                return;
            case PathSelectorKind.AllShortestPathsFunction:
                _output.Append("allShortestPaths(");
                return;
            case PathSelectorKind.All:
                _output.Append("ALL ");
                return;
            case PathSelectorKind.AllShortest:
                _output.Append("ALL SHORTEST ");
                return;
            case PathSelectorKind.Any:
                _output.Append("ANY");
                break;
            default:
                _output.Append(selector.Count is null && selector.Kind == PathSelectorKind.Shortest ? "ANY SHORTEST" : "SHORTEST");
                break;
        }

        WriteOptional(" ", selector.Count);
        _output.Append(selector.Kind == PathSelectorKind.ShortestGroups ? " GROUPS " : " ");
    }

    private void WriteFactor(PathFactor factor)
    {
        switch (factor)
        {
            case PathFactor.Node node:
                WriteNode(node);
                break;
            case PathFactor.Relationship relationship:
                WriteRelationship(relationship);
                break;
            case PathFactor.Parenthesised parenthesised:
                _output.Append('(');
                WritePath(parenthesised.Path);
                WriteOptional(" WHERE ", parenthesised.Where);
                _output.Append(')');
                WriteQuantifier(parenthesised.Quantifier);
                break;
        }
    }

    private void WriteNode(PathFactor.Node node)
    {
        _output.Append('(');
        WriteElement(node.Variable, node.Labels, null, node.Properties, node.Where);
        _output.Append(')');
    }

    private void WriteRelationship(PathFactor.Relationship relationship)
    {
        _output.Append(relationship.Direction == Direction.Incoming ? "<-" : "-");
        if (relationship.Variable is not null || relationship.Types is not null || relationship.Length is not null
            || relationship.Properties is not null || relationship.Where is not null)
        {
            _output.Append('[');
            WriteElement(relationship.Variable, relationship.Types, relationship.Length, relationship.Properties, relationship.Where);
            _output.Append(']');
        }

        _output.Append(relationship.Direction == Direction.Outgoing ? "->" : "-");
        WriteQuantifier(relationship.Quantifier);
    }

    private void WriteElement(Name? variable, LabelExpression? labels, LengthRange? length, Expression? properties, Expression? where)
    {
        if (variable is not null)
        {
            WriteName(variable);
        }

        if (labels is not null)
        {
            _output.Append(':');
            WriteLabel(labels);
        }

        WriteLength(length);
        WriteOptional(variable is null && labels is null && length is null ? "" : " ", properties);
        WriteOptional(" WHERE ", where);
    }

    private void WriteLength(LengthRange? length)
    {
        if (length is null)
        {
            return;
        }

        _output.Append('*');
        if (length.Lower is { } lower)
        {
            WriteNumber(lower);
        }

        if (length.Lower is null ? length.Upper is null : length.Lower == length.Upper)
        {
            return;
        }

        _output.Append("..");
        if (length.Upper is { } upper)
        {
            WriteNumber(upper);
        }
    }

    private void WriteQuantifier(Quantifier? quantifier)
    {
        if (quantifier is null)
        {
            return;
        }

        _output.Append('{');
        WriteNumber(quantifier.Lower);
        _output.Append(',');
        if (quantifier.Upper is { } upper)
        {
            WriteNumber(upper);
        }

        _output.Append('}');
    }

    private void WriteLabel(LabelExpression label)
    {
        switch (label)
        {
            case LabelExpression.Named named:
                WriteName(named.Label);
                break;
            case LabelExpression.Wildcard:
                _output.Append('%');
                break;
            case LabelExpression.Not not:
                _output.Append('!');
                WriteLabelOperand(not.Operand, not.Operand is LabelExpression.And or LabelExpression.Or);
                break;
            case LabelExpression.And and:
                WriteLabelOperand(and.Left, and.Left is LabelExpression.Or);
                _output.Append(and.Colon ? ':' : '&');
                WriteLabelOperand(and.Right, and.Right is LabelExpression.Or or LabelExpression.And);
                break;
            case LabelExpression.Or or:
                WriteLabel(or.Left);
                _output.Append('|');
                WriteLabelOperand(or.Right, or.Right is LabelExpression.Or);
                break;
            case LabelExpression.Dynamic dynamic:
                _output.Append(dynamic.Any ? "$any(" : "$(");
                WriteExpression(dynamic.Expression);
                _output.Append(')');
                break;
        }
    }

    private void WriteLabelOperand(LabelExpression operand, bool parenthesised)
    {
        _output.Append(parenthesised ? "(" : "");
        WriteLabel(operand);
        _output.Append(parenthesised ? ")" : "");
    }

    private void WriteType(TypeName type)
    {
        switch (type)
        {
            case TypeName.Simple simple:
                _output.Append(simple.Canonical);
                break;
            case TypeName.List list:
                _output.Append("LIST<");
                WriteType(list.Item);
                _output.Append('>');
                break;
            case TypeName.Union union:
                WriteJoined(union.Types, " | ", WriteType);
                break;
        }

        _output.Append(type.NotNull ? " NOT NULL" : "");
    }
}
