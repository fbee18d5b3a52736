using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>Queries, unions and the order of clauses.</summary>
internal sealed partial class Binder
{
    private BoundQuery BindTopQuery(Query query)
    {
        if (query is { Parts: [{ Clauses: [Clause.CallProcedure call] }] })
        {
            return BindStandaloneCall(call);
        }

        CheckBatches(query);
        var parts = query.Parts.Select(part => BindSingleQuery(part, new Scope(null), QueryPlace.Top)).ToList();
        return JoinParts(query, parts);
    }

    // A query within: `outer` is what it can see, a boundary that notes what it takes.
    private BoundQuery BindInnerQuery(Query query, Func<SingleQuery, (SingleQuery Query, Scope Outer)> enter, QueryPlace place)
    {
        var (scope, outer, context, placed, assembled) = (_scope, _outer, _context, _place, _assembled);
        _context = ExpressionContext.Plain;
        var parts = new List<BoundSingleQuery>();
        foreach (var part in query.Parts)
        {
            _scope = scope;
            var (inner, boundary) = enter(part);
            var (around, first) = (scope.Visible(), _definitions.Count);
            var bound = BindSingleQuery(inner, boundary, place);
            NoteShadowing(around, boundary, first, place);
            parts.Add(bound with { Imports = boundary.Imports });
        }

        (_scope, _outer, _context, _place, _assembled) = (scope, outer, context, placed, assembled);
        return JoinParts(query, parts);
    }

    private BoundQuery JoinParts(Query query, List<BoundSingleQuery> parts)
    {
        if (parts.Count == 1)
        {
            return new BoundQuery(parts, false, parts[0].Result);
        }

        var names = parts[0].Result.Select(column => column.Name).Order(StringComparer.Ordinal).ToList();
        for (var index = 1; index < parts.Count; index++)
        {
            if (!names.SequenceEqual(parts[index].Result.Select(column => column.Name).Order(StringComparer.Ordinal)))
            {
                throw Error(BindingMessages.DifferentColumns(), query.Unions[index - 1]);
            }
        }

        var columns = parts[0].Result.Select(column => NewVariable(column.Name, UnionType(parts, column.Name))).ToList();
        return new BoundQuery(parts, query.UnionAll, columns);
    }

    private static CypherType UnionType(List<BoundSingleQuery> parts, string name) =>
        parts.Select(part => part.Result.First(column => column.Name == name).Type).Aggregate(TypeRules.Either);

    private BoundSingleQuery BindSingleQuery(SingleQuery query, Scope outer, QueryPlace place)
    {
        (_outer, _place) = (outer, place);
        _scope = new Scope(outer);
        _assembled = [];
        foreach (var seed in outer.Seeds)
        {
            _scope.Add(seed);
        }

        var clauses = new List<BoundClause>(query.Clauses.Count);
        foreach (var clause in query.Clauses)
        {
            clauses.Add(BindClause(clause, place));
        }

        CheckOrder(query, place);
        CheckShadowed(outer);
        var result = clauses is [.., BoundClause.Project { Projection.IsReturn: true } last]
            ? last.Projection.Items.Select(item => item.Variable).ToList()
            : [];
        return new BoundSingleQuery([], clauses, result);
    }

    private void CheckOrder(SingleQuery query, QueryPlace place)
    {
        for (var index = 0; index < query.Clauses.Count - 1; index++)
        {
            var (clause, next) = (query.Clauses[index], query.Clauses[index + 1]);
            if (clause is Clause.Return or Clause.Finish)
            {
                throw Error(BindingMessages.OnlyAtEnd(ClauseNames.Of(clause)), clause.Span);
            }

            if (ClauseNames.IsUpdate(clause) && next is Clause.Match or Clause.Unwind or Clause.LoadCsv or Clause.CallProcedure or Clause.CallSubquery && !ClauseNames.IsUpdate(next))
            {
                throw Error(BindingMessages.WithRequired(ClauseNames.Of(clause), ClauseNames.Of(next)), next.Span);
            }
        }

        CheckBatches(query.Clauses);
        CheckEnd(query.Clauses, place);
    }

    private void CheckEnd(IReadOnlyList<Clause> clauses, QueryPlace place)
    {
        var last = clauses[^1];
        var concludes = last switch
        {
            Clause.Return or Clause.Finish => true,
            Clause.CallProcedure call => call.Yield is null,
            Clause.CallSubquery call => !Returns(call.Query) && call.Batches?.Status is null,
            _ => ClauseNames.IsUpdate(last),
        };
        if (!concludes && place is not (QueryPlace.Exists or QueryPlace.Count))
        {
            throw Error(BindingMessages.CannotConclude(ClauseNames.Of(last)), last.Span);
        }
    }

    private static bool Returns(Query query) => query.Parts[0].Clauses[^1] is Clause.Return;

    // EXISTS, COUNT and COLLECT see every variable around them.
    private BoundQuery BindExpressionQuery(Query query, QueryPlace place, SourceSpan span)
    {
        var wrote = _writes;
        _writes = false;
        var bound = BindInnerQuery(query, part => (part, new Scope(_scope, isBoundary: true)), place);
        if (_writes)
        {
            throw Error(BindingMessages.UpdatesInExpression(place.ToString()), span);
        }

        if (place == QueryPlace.Collect && bound.Columns.Count != 1)
        {
            throw Error(BindingMessages.CollectOneColumn(), span);
        }

        _writes = wrote;
        return bound;
    }
}
