using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>Lists, maps, CASE, comprehensions and subqueries.</summary>
internal sealed partial class Binder
{
    private Variable? _caseOperand;

    private BoundExpression BindCompound(Expression expression) => expression switch
    {
        Expression.FunctionCall call => BindCall(call),
        Expression.CountStar star => BindCountStar(star),
        Expression.ListLiteral list => BindList(list),
        Expression.MapLiteral map => BindMap(map),
        Expression.MapProjection projection => BindMapProjection(projection),
        Expression.Case choice => BindCase(choice),
        Expression.ListComprehension comprehension => BindComprehension(comprehension),
        Expression.Quantified quantified => BindQuantified(quantified),
        Expression.Reduce reduce => BindReduce(reduce),
        Expression.PatternComprehension comprehension => BindComprehension(comprehension),
        Expression.Pattern { Path.Selector: not null } pattern => BindShortestPathValue(pattern),
        Expression.Pattern pattern => throw MisplacedPattern(pattern),
        Expression.Subquery subquery => BindSubquery(subquery),
        _ => throw new ArgumentException("An expression of an unknown kind.", nameof(expression)),
    };

    private BoundExpression.ListLiteral BindList(Expression.ListLiteral list)
    {
        var items = list.Items.Select(BindExpression).ToList();
        return new BoundExpression.ListLiteral(TypeRules.ListOf(items), items);
    }

    private BoundExpression.MapLiteral BindMap(Expression.MapLiteral map) =>
        new([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, BindExpression(entry.Value)))]);

    private BoundExpression.MapProjection BindMapProjection(Expression.MapProjection projection)
    {
        var subject = BindExpression(projection.Subject);
        Expect(subject, TypeSet.Map | TypeSet.Entity | TypeSet.Duration | TypeSet.Instant, projection.Subject.Mark);
        var entries = new List<KeyValuePair<string, BoundExpression>>();
        var all = false;
        foreach (var item in projection.Items)
        {
            switch (item)
            {
                case MapProjectionItem.AllProperties:
                    all = true;
                    break;
                case MapProjectionItem.Property property:
                    _mentions.Key(property.Key.Text);
                    NoteKeyOf(subject, property.Key);
                    entries.Add(new(property.Key.Text, new BoundExpression.Property(subject, property.Key.Text)));
                    break;
                case MapProjectionItem.Entry entry:
                    entries.Add(new(entry.Key.Text, BindExpression(entry.Value)));
                    break;
                case MapProjectionItem.Variable variable:
                    entries.Add(new(variable.Value.Name, BindExpression(variable.Value)));
                    break;
            }
        }

        return new BoundExpression.MapProjection(subject, all, entries);
    }

    private BoundExpression.Case BindCase(Expression.Case choice)
    {
        NoteWords(choice);
        var outerOperand = _caseOperand;
        var operand = choice.Operand is null ? null : BindExpression(choice.Operand);
        var variable = operand is null ? null : NewAnonymous(operand.Type);
        var alternatives = new List<BoundAlternative>();
        foreach (var alternative in choice.Alternatives)
        {
            _caseOperand = variable ?? outerOperand;
            var condition = alternative.Conditions.Select(BindCondition).Aggregate(
                (left, right) => new BoundExpression.Binary(CypherType.Boolean, BinaryOperator.Or, left, right));
            _caseOperand = outerOperand;
            alternatives.Add(new BoundAlternative(condition, BindExpression(alternative.Result)));
        }

        var otherwise = choice.Else is null ? null : BindExpression(choice.Else);
        var type = alternatives.Select(alternative => alternative.Result.Type).Append(otherwise?.Type ?? CypherType.Null).Aggregate(TypeRules.Either);
        return new BoundExpression.Case(type, operand, variable, alternatives, otherwise);
    }

    private (BoundExpression List, Variable Item, Scope Scope) BindIteration(Name item, Expression list)
    {
        CheckShadowing(item);
        var bound = BindExpecting(list, TypeSet.List);
        var variable = NewNamed(item, TypeRules.ItemOf(bound.Type));
        var scope = new Scope(_scope);
        scope.Add(variable);
        return (bound, variable, scope);
    }

    // In EXISTS, COUNT and COLLECT a name of what is around them cannot be another's.
    private void CheckShadowing(Name name)
    {
        if (_place is QueryPlace.Exists or QueryPlace.Count or QueryPlace.Collect && _outer?.AllNames().Contains(name.Text) == true)
        {
            throw Error(BindingMessages.Shadowing(name.Text), name.Span);
        }
    }

    private BoundExpression.ListComprehension BindComprehension(Expression.ListComprehension comprehension)
    {
        var (list, item, scope) = BindIteration(comprehension.Item, comprehension.List);
        var where = comprehension.Where is null ? null : Within(scope, () => BindCondition(comprehension.Where));
        var result = comprehension.Result is null ? null : Within(scope, () => BindExpression(comprehension.Result));
        var type = result is null ? Listed(list.Type) : result.Type == CypherType.Any ? CypherType.List : CypherType.ListOf(result.Type);
        return new BoundExpression.ListComprehension(type, item, list, where, result);
    }

    private BoundExpression.Quantified BindQuantified(Expression.Quantified quantified)
    {
        if (quantified.Where is not { } condition)
        {
            throw Error(BindingMessages.QuantifierNeedsWhere(quantified.Kind.ToString().ToLowerInvariant()), quantified.Span);
        }

        var (list, item, scope) = BindIteration(quantified.Item, quantified.List);
        return new BoundExpression.Quantified(quantified.Kind, item, list, Within(scope, () => BindCondition(condition)));
    }

    private BoundExpression.Reduce BindReduce(Expression.Reduce reduce)
    {
        CheckShadowing(reduce.Accumulator);
        if (reduce.Item.Text == reduce.Accumulator.Text)
        {
            throw Error(BindingMessages.AlreadyDeclared(reduce.Accumulator.Text), reduce.Accumulator.Span);
        }

        var initial = BindExpression(reduce.Initial);
        var (list, item, scope) = BindIteration(reduce.Item, reduce.List);
        var begins = initial.Type.Kinds == TypeSet.None ? CypherType.Any
            : (initial.Type.Kinds & ~TypeSet.Number) == 0 ? CypherType.Number
            : initial.Type.Kinds == TypeSet.List ? CypherType.List : initial.Type;
        var accumulator = NewNamed(reduce.Accumulator, begins);
        scope.Add(accumulator);
        var step = Within(scope, () => BindExpression(reduce.Step));
        if (!step.Type.MayBe(begins.Kinds))
        {
            throw Error(BindingMessages.AccumulatorMismatch(TypeRules.Spell(initial.Type), TypeRules.Spell(step.Type)), reduce.Step.Mark);
        }

        var type = initial.Type.Kinds == TypeSet.Integer && step.Type.Kinds == TypeSet.Float
            ? new CypherType(TypeSet.SomeNumber)
            : TypeRules.Either(initial.Type, step.Type);
        return new BoundExpression.Reduce(type, accumulator, initial, item, list, step);
    }

    private BoundExpression.Subquery BindSubquery(Expression.Subquery subquery)
    {
        if (_isMerging)
        {
            throw Error(BindingMessages.SubqueryInMerge(), subquery.Span);
        }

        var place = subquery.Kind switch
        {
            SubqueryKind.Exists => QueryPlace.Exists,
            SubqueryKind.Count => QueryPlace.Count,
            _ => QueryPlace.Collect,
        };
        var query = BindExpressionQuery(subquery.Query, place, subquery.Span);
        var type = subquery.Kind switch
        {
            SubqueryKind.Exists => CypherType.Boolean,
            SubqueryKind.Count => CypherType.Integer,
            _ => CypherType.List, // of anything, as in Neo4j
        };
        return new BoundExpression.Subquery(type, subquery.Kind, query);
    }
}
