using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>SET, REMOVE, DELETE and FOREACH.</summary>
internal sealed partial class Binder
{
    private BoundSetItem BindSetItem(SetItem item)
    {
        switch (item)
        {
            case SetItem.Property property:
                _mentions.Key(property.Key.Text);
                return new BoundSetItem.Property(BindChanged(property.Subject), property.Key.Text, BindExpression(property.Value));
            case SetItem.DynamicProperty property:
                return new BoundSetItem.DynamicProperty(
                    BindChanged(property.Subject), BindExpecting(property.Key, TypeSet.String), BindExpression(property.Value));
            case SetItem.Replace replace:
                return new BoundSetItem.Replace(ChangedVariable(replace.Variable, TypeSet.Entity), BindCopied(replace.Value));
            case SetItem.Merge merge:
                return new BoundSetItem.Merge(ChangedVariable(merge.Variable, TypeSet.Entity), BindCopied(merge.Value));
            case SetItem.Labels labels:
                return new BoundSetItem.Labels(
                    ChangedVariable(labels.Variable, TypeSet.Node), [.. labels.Names.Select(BindWrittenLabel)]);
            default:
                throw new ArgumentException("An item of an unknown kind.", nameof(item));
        }
    }

    private BoundExpression BindCopied(Expression value)
    {
        var bound = BindExpecting(value, TypeSet.Map | TypeSet.Entity);
        if (bound.Type.IsNode || bound.Type.IsRelationship)
        {
            _notifications.Add(Notifications.Deprecated(_text, value.Span, "Properties copied from a node or relationship itself are deprecated; write properties(…)."));
        }

        return bound;
    }

    private BoundRemoveItem BindRemoveItem(RemoveItem item)
    {
        switch (item)
        {
            case RemoveItem.Property property:
                _mentions.Key(property.Key.Text);
                var subject = property.Subject is Expression.Property ? BindExpression(property.Subject) : BindChanged(property.Subject);
                return new BoundRemoveItem.Property(subject, property.Key.Text);
            case RemoveItem.DynamicProperty property:
                return new BoundRemoveItem.DynamicProperty(BindChanged(property.Subject), BindExpecting(property.Key, TypeSet.String));
            case RemoveItem.Labels labels:
                return new BoundRemoveItem.Labels(
                    ChangedVariable(labels.Variable, TypeSet.Node), [.. labels.Names.Select(BindWrittenLabel)]);
            default:
                throw new ArgumentException("An item of an unknown kind.", nameof(item));
        }
    }

    private BoundLabelExpression BindWrittenLabel(LabelExpression label) => label is LabelExpression.Dynamic { Any: true }
        ? throw Error(Messages.InvalidInput("any", ["'('"], null), label.Span)
        : BindLabels(label, areTypes: false);

    private BoundExpression BindChanged(Expression subject) => BindExpecting(subject, TypeSet.Entity);

    private Variable ChangedVariable(Expression.Variable variable, TypeSet kinds)
    {
        var resolved = Resolve(variable.Name, variable.Span);
        return resolved.Type.MayBe(kinds) ? resolved : throw Mismatch(new CypherType(kinds), resolved.Type, variable.Span);
    }

    private BoundExpression BindDeleted(Expression expression)
    {
        if (expression is Expression.LabelTest)
        {
            throw Error(BindingMessages.DeleteLabels(), expression.Span);
        }

        return BindExpecting(expression, TypeSet.Entity | TypeSet.Path);
    }

    private BoundClause.Foreach BindForeach(Clause.Foreach loop)
    {
        var list = BindExpression(loop.List);
        var outside = _scope;
        _scope = new Scope(outside);
        var variable = NewVariable(loop.Variable.Text, TypeRules.ItemOf(list.Type));
        _scope.Add(variable);
        var clauses = new List<BoundClause>();
        foreach (var clause in loop.Clauses)
        {
            clauses.Add(ClauseNames.IsUpdate(clause)
                ? BindClause(clause, QueryPlace.Top)
                : throw Error(BindingMessages.InvalidInForeach(ClauseNames.Of(clause)), clause.Span));
        }

        _scope = outside;
        return new BoundClause.Foreach(variable, list, clauses);
    }
}
