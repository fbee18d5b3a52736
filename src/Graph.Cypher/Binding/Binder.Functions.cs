using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Cypher.Values;

namespace Graph.Cypher.Binding;

/// <summary>Calls of functions and aggregates.</summary>
internal sealed partial class Binder
{
    private BoundExpression BindCall(Expression.FunctionCall call)
    {
        if (FunctionSignatures.Find(call.Function.Text) is not { } function)
        {
            return BindUnknown(call);
        }

        if (function.Name == "exists")
        {
            return BindExists(call);
        }

        CheckArity(call, function);
        NoteDeprecated(call);
        _mentions.Function(function.Name);
        if (function.IsAggregate)
        {
            return BindAggregate(call, function, call.Arguments);
        }

        if (call.Distinct)
        {
            throw Error(BindingMessages.MisplacedDistinct(function.Name), call.Span);
        }

        if (PlaceInFile(function) is { } place)
        {
            return place;
        }

        CheckPoint(call, function);
        var arguments = BindArguments(call, function);
        return new BoundExpression.Call(ResultOf(function, arguments), function, arguments);
    }

    private void CheckArity(Expression.FunctionCall call, FunctionSignature function)
    {
        if (call.Arguments.Count < function.Required)
        {
            throw Error(BindingMessages.TooFewArguments(function.Name), call.Span);
        }

        if (call.Arguments.Count > function.Parameters.Count && !function.IsVariadic)
        {
            throw Error(BindingMessages.TooManyArguments(function.Name), call.Span);
        }
    }

    private void CheckPoint(Expression.FunctionCall call, FunctionSignature function)
    {
        if (function.Name == "point" && call.Arguments[0] is Expression.MapLiteral map)
        {
            bool Has(string key) => map.Entries.Any(entry => entry.Key.Text == key);
            if (!(Has("x") && Has("y")) && !(Has("latitude") && Has("longitude")))
            {
                throw Error(BindingMessages.NoPoint(), map.Span);
            }
        }
    }

    private List<BoundExpression> BindArguments(Expression.FunctionCall call, FunctionSignature function)
    {
        var arguments = new List<BoundExpression>(call.Arguments.Count);
        for (var index = 0; index < call.Arguments.Count; index++)
        {
            var argument = call.Arguments[index];
            if (argument is Expression.Pattern { Path.Selector: null } && function.Name == "size")
            {
                throw Error(BindingMessages.PatternInSize(), argument.Span);
            }

            var parameter = function.Parameters[Math.Min(index, function.Parameters.Count - 1)];
            var bound = BindExpression(argument);
            if (!bound.Type.MayBe(Accepted(parameter.Kinds)) || !MayHoldItems(bound.Type, parameter))
            {
                throw Mismatch(parameter.Kinds == TypeSet.Float ? CypherType.Float : parameter, bound.Type, argument.Mark);
            }

            Require(bound, Accepted(parameter.Kinds), argument.Mark);
            arguments.Add(bound);
        }

        return arguments;
    }

    private static bool MayHoldItems(CypherType given, CypherType parameter) =>
        given.Kinds != TypeSet.List || given.Item is null || parameter.Item is null || given.Item.MayBe(Accepted(parameter.Item.Kinds));

    // Where a float is wanted an integer will do.
    private static TypeSet Accepted(TypeSet kinds) => (kinds & TypeSet.Float) != 0 ? kinds | TypeSet.Integer : kinds;

    private static CypherType ResultOf(FunctionSignature function, List<BoundExpression> arguments) => function.Name switch
    {
        "coalesce" => arguments.Select(argument => argument.Type).Aggregate(TypeRules.Either),
        "head" or "last" => TypeRules.ItemOf(arguments[0].Type),
        "tail" => Listed(arguments[0].Type),
        "reverse" when arguments[0].Type.Kinds is TypeSet.List or TypeSet.String => arguments[0].Type,
        "abs" when arguments[0].Type.Kinds is TypeSet.Integer => CypherType.Integer,
        "collect" => arguments[0].Type == CypherType.Any ? CypherType.List : CypherType.ListOf(arguments[0].Type),
        "min" or "max" => arguments[0].Type,
        "sum" when arguments[0].Type.Kinds is TypeSet.Integer or TypeSet.Float => arguments[0].Type,
        _ => function.Result,
    };

    private BoundExpression.Subquery BindExists(Expression.FunctionCall call) => call.Arguments switch
    {
        [Expression.Pattern { Path.Selector: null } pattern] => BindPatternCondition(pattern),
        [Expression.Property] => throw Error(BindingMessages.PropertyExists(), call.Span),
        [] => throw Error(BindingMessages.TooFewArguments("exists"), call.Span),
        [var other, ..] => throw Error(BindingMessages.ExistsNeedsPattern(), other.Mark),
    };

    private BoundExpression.Reference BindCountStar(Expression.CountStar star)
    {
        _mentions.Function("count");
        return BindAggregate(star, FunctionSignatures.CountStar, []);
    }

    private BoundExpression.Reference BindAggregate(Expression call, FunctionSignature function, IReadOnlyList<Expression> arguments)
    {
        if (_context.Aggregates is not { } collector)
        {
            throw Error(_isInAggregate ? BindingMessages.NestedAggregate() : BindingMessages.MisplacedAggregate(function.Name), call.Span);
        }

        var text = CypherPrinter.Print(call);
        if (collector.Find(text) is { } known)
        {
            return new BoundExpression.Reference(known);
        }

        if (arguments.SelectMany(SyntaxWalker.Variables).Any(name => IsLocal(new Expression.Variable(call.Span, name))))
        {
            throw Error(BindingMessages.MisplacedAggregate(function.Name), call.Span);
        }

        var random = arguments.FirstOrDefault(argument => SyntaxWalker.Any(argument, IsRandom));
        if (random is not null)
        {
            throw Error(BindingMessages.RandomInAggregate(), random.Span);
        }

        var bound = BindAggregateArguments(call, function);
        var aggregate = new BoundAggregate(
            NewAnonymous(ResultOf(function, bound)), function, call is Expression.FunctionCall { Distinct: true }, bound);
        collector.Add(text, aggregate);
        return new BoundExpression.Reference(aggregate.Variable);
    }

    private bool _isInAggregate;

    private List<BoundExpression> BindAggregateArguments(Expression call, FunctionSignature function)
    {
        if (call is not Expression.FunctionCall withArguments)
        {
            return [];
        }

        var outer = _isInAggregate;
        _isInAggregate = true;
        var bound = With(ExpressionContext.Plain with { HiddenScope = _context.HiddenScope }, () => BindArguments(withArguments, function));
        _isInAggregate = outer;
        if (bound is [_, BoundExpression.Constant { Value: { IsNumber: true } or { IsNull: true } } percentile]
            && (percentile.Value.IsNull || Numbers.ToDouble(percentile.Value) is not (>= 0 and <= 1)))
        {
            throw Error(BindingMessages.InvalidPercentile(CypherPrinter.Print(withArguments.Arguments[1])), withArguments.Arguments[1].Span);
        }

        return bound;
    }

    private static bool IsRandom(Expression expression) =>
        expression is Expression.FunctionCall call && FunctionSignatures.Find(call.Function.Text) is { IsDeterministic: false };
}
