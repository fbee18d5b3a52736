using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>Expressions: names, operators and tests.</summary>
internal sealed partial class Binder
{
    private BoundExpression BindExpression(Expression expression)
    {
        CheckStack(expression.Span);
        if (_context.Substitutes is { } substitutes && expression is not Expression.Literal
            && !(expression is Expression.Variable local && IsLocal(local))
            && substitutes.TryGetValue(CypherPrinter.Print(expression), out var known))
        {
            return new BoundExpression.Reference(known);
        }

        return expression switch
        {
            Expression.Literal literal => new BoundExpression.Constant(TypeRules.Of(literal.Value), literal.Value),
            Expression.Parameter parameter => BindParameter(parameter),
            Expression.Variable variable => BindVariable(variable),
            Expression.Property property => BindProperty(property),
            Expression.Index index => BindIndex(index),
            Expression.Slice slice => BindSlice(slice),
            Expression.Unary unary => BindUnary(unary),
            Expression.Binary binary => BindBinary(binary),
            Expression.ComparisonChain chain => BindChain(chain),
            Expression.IsNull test => new BoundExpression.IsNull(BindExpression(test.Operand), test.Negated),
            Expression.IsTyped test => new BoundExpression.IsTyped(BindExpression(test.Operand), test.Type, test.Negated),
            Expression.IsNormalized test => new BoundExpression.IsNormalized(BindExpression(test.Operand), test.Form, test.Negated),
            Expression.LabelTest test => BindLabelTest(test),
            Expression.CaseOperand => new BoundExpression.Reference(_caseOperand!), // only written within a simple CASE
            _ => BindCompound(expression),
        };
    }

    private bool IsLocal(Expression.Variable variable) => _context.GroupedScope is { } grouped
        && _scope.Find(variable.Name) is { } found && grouped.Find(variable.Name) != found;

    private BoundExpression.Parameter BindParameter(Expression.Parameter parameter)
    {
        _mentions.Parameter(parameter.Name);
        return new BoundExpression.Parameter(parameter.Name);
    }

    private BoundExpression.Reference BindVariable(Expression.Variable variable)
    {
        var resolved = Resolve(variable.Name, variable.Span);
        CheckGrouping(resolved, variable, variable.Span);
        CheckAssembled(resolved);
        resolved.Read();
        return new BoundExpression.Reference(resolved);
    }

    private Variable Resolve(string name, SourceSpan span)
    {
        if (_scope.Find(name) is { } variable)
        {
            return variable;
        }

        return _context.HiddenScope?.Find(name) is not null ? throw Error(BindingMessages.Hidden(name), span) : Undefined(name, span);
    }

    private void CheckGrouping(Variable variable, Expression expression, SourceSpan span)
    {
        if (_context.GroupedScope is { } grouped && grouped.OwnsLocally(variable))
        {
            throw Error(BindingMessages.ImplicitGrouping(CypherPrinter.Print(expression)), span);
        }
    }

    private BoundExpression.Property BindProperty(Expression.Property property, Expression.Index? index = null)
    {
        if (property.Subject is Expression.Variable variable && _context.GroupedScope is not null && !IsSubstituted(variable))
        {
            CheckGrouping(Resolve(variable.Name, variable.Span), property, property.Span);
        }

        var subject = BindExpression(property.Subject);
        CheckHolder(subject, property, index);
        _mentions.Key(property.Key.Text);
        NoteKeyOf(subject, property.Key);
        return new BoundExpression.Property(subject, property.Key.Text);
    }

    private bool IsSubstituted(Expression expression) => _context.Substitutes?.ContainsKey(CypherPrinter.Print(expression)) == true;

    private BoundExpression.Unary BindUnary(Expression.Unary unary)
    {
        if (unary.Operator == UnaryOperator.Not)
        {
            return new BoundExpression.Unary(CypherType.Boolean, unary.Operator, BindCondition(unary.Operand));
        }

        // A plus does nothing, and so it may stand before whatever is not known to be no number, and before what is temporal.
        if (unary.Operator == UnaryOperator.Plus)
        {
            var same = BindExpression(unary.Operand);
            return same.Type.MayBe(TypeSet.Number | TypeSet.Instant | TypeSet.Duration)
                ? new BoundExpression.Unary(same.Type, unary.Operator, same)
                : throw Mismatch(CypherType.Number, same.Type, unary.Operand.Mark);
        }

        var operand = BindExpecting(unary.Operand, TypeSet.Number);
        return new BoundExpression.Unary(operand.Type, unary.Operator, operand);
    }

    private BoundExpression.Binary BindBinary(Expression.Binary binary)
    {
        if (binary.Operator is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor)
        {
            return BindLogic(binary);
        }

        var left = BindExpression(binary.Left);
        var right = BindExpression(binary.Right);
        return new BoundExpression.Binary(ResultType(binary, left, right), binary.Operator, left, right);
    }

    // That a list is no condition shows when the types of both sides are right.
    private BoundExpression.Binary BindLogic(Expression.Binary binary)
    {
        var (left, right) = (BindTruth(binary.Left), BindTruth(binary.Right));
        RefuseList(left, binary.Left);
        RefuseList(right, binary.Right);
        return new BoundExpression.Binary(CypherType.Boolean, binary.Operator, left, right);
    }

    private CypherType ResultType(Expression.Binary binary, BoundExpression left, BoundExpression right)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.Add:
                CheckSum(binary, left, right);
                return TypeRules.Sum(left.Type, right.Type);
            case BinaryOperator.Subtract:
                CheckDifference(binary, left, right);
                return TypeRules.Difference(left.Type, right.Type);
            case BinaryOperator.Multiply or BinaryOperator.Divide:
                CheckProduct(binary, left, right);
                return TypeRules.Arithmetic(left.Type, right.Type);
            case BinaryOperator.Modulo:
                CheckNumbers(binary, left, right);
                return TypeRules.Arithmetic(left.Type, right.Type);
            case BinaryOperator.Power:
                CheckPower(left, binary.Left.Mark);
                CheckPower(right, binary.Right.Mark);
                return CypherType.Float;
            case BinaryOperator.Matches:
                Expect(left, TypeSet.String, binary.Left.Mark);
                Expect(right, TypeSet.String, binary.Right.Mark);
                return CypherType.Boolean;
            case BinaryOperator.Concatenate:
                Expect(left, TypeSet.String | TypeSet.List, binary.Left.Mark);
                Expect(right, left.Type.Kinds is TypeSet.List or TypeSet.String ? left.Type.Kinds : TypeSet.String | TypeSet.List, binary.Right.Mark);
                return left.Type.Kinds == TypeSet.None
                    ? new CypherType(TypeSet.String | TypeSet.List)
                    : TypeRules.Sum(left.Type, right.Type);
            case BinaryOperator.In:
                Expect(right, TypeSet.List, binary.Right.Mark);
                return CypherType.Boolean;
            default:
                return CypherType.Boolean;
        }
    }

    // What may stand on the right depends on the left: a list takes anything beside it.
    private void CheckSum(Expression.Binary binary, BoundExpression left, BoundExpression right)
    {
        var kinds = left.Type.Kinds;
        if (kinds == TypeSet.None || (kinds & TypeSet.List) != 0)
        {
            return;
        }

        var allowed = TypeSet.List
            | ((kinds & (TypeSet.Number | TypeSet.String)) != 0 ? TypeSet.Number | TypeSet.String : 0)
            | ((kinds & (TypeSet.Instant | TypeSet.Duration)) != 0 ? TypeSet.Duration : 0)
            | ((kinds & TypeSet.Duration) != 0 ? TypeSet.Instant : 0);
        Expect(right, allowed, binary.Right.Mark);
    }

    private void CheckDifference(Expression.Binary binary, BoundExpression left, BoundExpression right)
    {
        Expect(left, TypeSet.Number | TypeSet.Instant | TypeSet.Duration, binary.Left.Mark);
        if (!right.Type.MayBe(TypeSet.Number | TypeSet.Duration | TypeSet.Instant) && left.Type.MayBe(TypeSet.Instant | TypeSet.Duration))
        {
            throw Mismatch(new CypherType(TypeSet.Number | TypeSet.Duration), right.Type, binary.Right.Mark);
        }

        Expect(right, Beside(left, TypeSet.Number, TypeSet.Number) | Beside(left, TypeSet.Instant | TypeSet.Duration, TypeSet.Duration), binary.Right.Mark);
    }

    private void CheckProduct(Expression.Binary binary, BoundExpression left, BoundExpression right)
    {
        var isProduct = binary.Operator == BinaryOperator.Multiply;
        var beside = Beside(left, TypeSet.Number, isProduct ? TypeSet.Number | TypeSet.Duration : TypeSet.Number) | Beside(left, TypeSet.Duration, TypeSet.Number);
        if (!isProduct && left.Type.MayBe(TypeSet.Number | TypeSet.Duration | TypeSet.Instant))
        {
            // What divides is a number, whatever it divides.
            Expect(right, TypeSet.Number, binary.Right.Mark);
        }

        Expect(left, TypeSet.Number | TypeSet.Duration, binary.Left.Mark);
        Expect(right, beside, binary.Right.Mark);
    }

    // A power is of floats, which integers become.
    private void CheckPower(BoundExpression side, SourceSpan span)
    {
        if (!side.Type.MayBe(TypeSet.Number))
        {
            throw Mismatch(CypherType.Float, side.Type, span);
        }

        Require(side, TypeSet.Number, span);
    }

    private void CheckNumbers(Expression.Binary binary, BoundExpression left, BoundExpression right)
    {
        Expect(left, TypeSet.Number, binary.Left.Mark);
        Expect(right, TypeSet.Number, binary.Right.Mark);
    }

    // What one side may be where the other may be of these kinds.
    private static TypeSet Beside(BoundExpression left, TypeSet kinds, TypeSet allowed) => left.Type.MayBe(kinds) ? allowed : TypeSet.None;

    private BoundExpression BindChain(Expression.ComparisonChain chain)
    {
        var operands = chain.Operands.Select(BindExpression).ToList();
        BoundExpression? result = null;
        for (var index = 0; index < chain.Operators.Count; index++)
        {
            var pair = new BoundExpression.Binary(CypherType.Boolean, chain.Operators[index], operands[index], operands[index + 1]);
            result = result is null ? pair : new BoundExpression.Binary(CypherType.Boolean, BinaryOperator.And, result, pair);
        }

        return result!; // a chain has at least two operators
    }

    private BoundExpression.LabelTest BindLabelTest(Expression.LabelTest test)
    {
        if (HasDynamic(test.Labels))
        {
            throw Error(BindingMessages.DynamicLabelTest(), test.Span);
        }

        var operand = BindExpression(test.Operand);
        Expect(operand, TypeSet.Entity, test.Operand.Mark);
        NoteLabels(test.Labels, operand.Type.IsRelationship ? NameKind.Type : NameKind.Label);
        return new BoundExpression.LabelTest(operand, BindLabels(test.Labels, operand.Type.IsRelationship));
    }

    private static bool HasDynamic(LabelExpression labels) => labels switch
    {
        LabelExpression.Dynamic => true,
        LabelExpression.Not not => HasDynamic(not.Operand),
        LabelExpression.And and => HasDynamic(and.Left) || HasDynamic(and.Right),
        LabelExpression.Or or => HasDynamic(or.Left) || HasDynamic(or.Right),
        _ => false,
    };

    private BoundLabelExpression BindLabels(LabelExpression labels, bool areTypes)
    {
        switch (labels)
        {
            case LabelExpression.Named named:
                if (areTypes)
                {
                    _mentions.Type(named.Label);
                }
                else
                {
                    _mentions.Label(named.Label);
                }

                return new BoundLabelExpression.Named(named.Label);
            case LabelExpression.Not not:
                return new BoundLabelExpression.Not(BindLabels(not.Operand, areTypes));
            case LabelExpression.And and:
                return new BoundLabelExpression.And(BindLabels(and.Left, areTypes), BindLabels(and.Right, areTypes));
            case LabelExpression.Or or:
                return new BoundLabelExpression.Or(BindLabels(or.Left, areTypes), BindLabels(or.Right, areTypes));
            case LabelExpression.Dynamic dynamic:
                return BindDynamicLabels(dynamic);
            default:
                return new BoundLabelExpression.Wildcard();
        }
    }

    /// <summary>Binds what must be true, false or null; here a pattern may stand.</summary>
    private BoundExpression BindCondition(Expression expression)
    {
        var bound = BindTruth(expression);
        RefuseList(bound, expression);
        return bound;
    }

    private BoundExpression BindTruth(Expression expression)
    {
        if (expression is Expression.Pattern { Path.Selector: null } pattern)
        {
            return BindPatternCondition(pattern);
        }

        var bound = BindExpression(expression);
        Expect(bound, TypeSet.Boolean | (bound.Type.Kinds == TypeSet.List ? TypeSet.List : TypeSet.None), expression.Mark);
        return bound;
    }

    private void RefuseList(BoundExpression bound, Expression expression)
    {
        if (bound.Type.Kinds == TypeSet.List)
        {
            throw Error(BindingMessages.ListAsBoolean(), expression.Mark);
        }
    }

    private BoundExpression BindExpecting(Expression expression, TypeSet kinds)
    {
        var bound = BindExpression(expression);
        Expect(bound, kinds, expression.Mark);
        return bound;
    }

    private void Expect(BoundExpression bound, TypeSet kinds, SourceSpan span)
    {
        if (!bound.Type.MayBe(kinds))
        {
            throw Mismatch(new CypherType(kinds), bound.Type, span);
        }

        Require(bound, kinds, span);
    }

    // The type of a parameter shows when the statement runs, before anything else does.
    private void Require(BoundExpression bound, TypeSet kinds, SourceSpan span)
    {
        if (bound is BoundExpression.Parameter parameter)
        {
            _parameterRules.Add(new ParameterRule(parameter.Name, kinds, span));
        }
    }

    private CypherSyntaxException Mismatch(CypherType expected, CypherType actual, SourceSpan span) =>
        Error(BindingMessages.TypeMismatch(TypeRules.Spell(expected), TypeRules.Spell(actual)), span);
}
