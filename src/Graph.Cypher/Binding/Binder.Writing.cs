using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>SET, REMOVE, DELETE and FOREACH.</summary>
internal sealed partial class Binder
{
    // Properties of the same subject that follow one another are set together.
    private List<BoundSetItem> BindSetItems(IReadOnlyList<SetItem> items)
    {
        var bound = new List<BoundSetItem>();
        string? last = null;
        foreach (var item in items)
        {
            var subject = SubjectOf(item) is { } expression ? CypherPrinter.Print(expression) : null;
            var next = BindSetItem(item);
            if (subject is not null && subject == last && bound[^1] is BoundSetItem.Properties before && next is BoundSetItem.Properties more)
            {
                bound[^1] = before with { Values = [.. before.Values, .. more.Values] };
            }
            else
            {
                bound.Add(next);
            }

            last = subject;
        }

        return bound;
    }

    private static Expression? SubjectOf(SetItem item) => item switch
    {
        SetItem.Property property => property.Subject,
        SetItem.DynamicProperty property => property.Subject,
        _ => null,
    };

    private BoundSetItem BindSetItem(SetItem item)
    {
        switch (item)
        {
            case SetItem.Property property:
                _mentions.Key(property.Key.Text);
                return new BoundSetItem.Properties(
                    BindChanged(property.Subject), [new BoundSetValue(new BoundExpression.Constant(CypherType.String, Value.Of(property.Key.Text)), BindExpression(property.Value))]);
            case SetItem.DynamicProperty property:
                return new BoundSetItem.Properties(
                    BindChanged(property.Subject), [new BoundSetValue(BindKey(property.Key), BindExpression(property.Value))]);
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
                return new BoundRemoveItem.DynamicProperty(BindChanged(property.Subject), BindKey(property.Key));
            case RemoveItem.Labels labels:
                return new BoundRemoveItem.Labels(
                    ChangedVariable(labels.Variable, TypeSet.Node), [.. labels.Names.Select(BindWrittenLabel)]);
            default:
                throw new ArgumentException("An item of an unknown kind.", nameof(item));
        }
    }

    private BoundExpression BindKey(Expression key)
    {
        var bound = BindExpecting(key, TypeSet.String);
        return bound is BoundExpression.Constant { Value: var written } ? Checked(bound, written, key) : bound;
    }

    private BoundExpression Checked(BoundExpression bound, Value written, Expression key)
    {
        if (written.IsNull)
        {
            throw Error(BindingMessages.NullName(), key.Span);
        }

        return written.Kind != ValueKind.String || TokenName.IsValid(written.AsString())
            ? bound
            : throw Error(Messages.InvalidTokenName(written.AsString()), key.Span);
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
        var variable = NewNamed(loop.Variable, TypeRules.ItemOf(list.Type));
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
