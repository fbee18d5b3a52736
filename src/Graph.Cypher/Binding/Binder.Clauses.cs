using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>Clauses that read.</summary>
internal sealed partial class Binder
{
    private BoundClause BindClause(Clause clause, QueryPlace place)
    {
        _writes |= ClauseNames.IsUpdate(clause);
        return clause switch
        {
            Clause.Match match => new BoundClause.Match(match.Optional, BindMatchPattern(match), BindHints(match)),
            Clause.Unwind unwind => BindUnwind(unwind),
            Clause.LoadCsv load => BindLoad(load),
            Clause.With with => new BoundClause.Project(BindProjection(with.Projection, with.Where, with.Span, "WITH")),
            Clause.Return result => BindReturn(result, place),
            Clause.CallProcedure call => BindCall(call),
            Clause.CallSubquery call => BindCall(call),
            Clause.Finish => new BoundClause.Finish(),
            Clause.Create create => new BoundClause.Create(BindCreations(create.Patterns)),
            Clause.Merge merge => BindMerge(merge),
            Clause.Set set => new BoundClause.Set(BindSetItems(set.Items)),
            Clause.Remove remove => new BoundClause.Remove([.. remove.Items.Select(BindRemoveItem)]),
            Clause.Delete delete => new BoundClause.Delete(delete.Detach, [.. delete.Expressions.Select(BindDeleted)]),
            Clause.Foreach loop => BindForeach(loop),
            _ => throw new ArgumentException("A clause of an unknown kind.", nameof(clause)),
        };
    }

    private BoundClause.Unwind BindUnwind(Clause.Unwind unwind)
    {
        var list = BindExpression(unwind.List);
        var item = list.Type.Kinds == TypeSet.Storable ? new CypherType(TypeSet.Storable & ~TypeSet.List)
            : list.Type.Kinds == TypeSet.List ? TypeRules.ItemOf(list.Type)
            : (list.Type.Kinds & TypeSet.List) != 0 ? CypherType.Any : list.Type;
        return new BoundClause.Unwind(list, Declare(unwind.Variable, item));
    }

    private BoundClause.Project BindReturn(Clause.Return result, QueryPlace place)
    {
        if (place == QueryPlace.Call && result.Projection.Items.FirstOrDefault(item => !item.IsNamed) is { } unnamed)
        {
            throw Error(BindingMessages.AliasRequired("CALL { RETURN ... }"), unnamed.Span);
        }

        return new BoundClause.Project(BindProjection(result.Projection, null, result.Span, "RETURN"));
    }

    private BoundClause.CallSubquery BindCall(Clause.CallSubquery call)
    {
        var batches = BindBatches(call);
        NoteUnscoped(call);
        var query = Inside(call, () => call.Imports is null ? BindImportingQuery(call.Query) : BindScopedQuery(call));
        if (call.Optional && query.Columns.Count == 0)
        {
            _notifications.Add(Notifications.RedundantOptional(_text, call.Span, isProcedure: false));
        }

        foreach (var column in query.Columns)
        {
            if (_scope.Find(column.Name) is not null)
            {
                throw Error(BindingMessages.AlreadyDeclaredOutside(column.Name), PlaceOf(column.Name, call.Query.Parts[0].Clauses[^1]));
            }

            _scope.Add(column);
        }

        foreach (var place in query.Carried)
        {
            _scope.Add(place);
        }

        if (call.Batches?.Status is { } status)
        {
            batches = batches! with { Status = Declare(status, new CypherType(TypeSet.Map)) }; // there are batches, so they are bound
        }

        return new BoundClause.CallSubquery(call.Optional, query, batches);
    }

    private static SourceSpan PlaceOf(string column, Clause last) =>
        last is Clause.Return result && result.Projection.Items.FirstOrDefault(item => item.ColumnName == column) is { } item ? item.NameSpan : last.Span;

    // `CALL (a, b) { … }`: the named variables are seen throughout, and cannot be declared anew.
    private BoundQuery BindScopedQuery(Clause.CallSubquery call)
    {
        var imported = call.ImportsAll
            ? _scope.Visible()
            : call.Imports!.Select(name => Resolve(name.Text, name.Span)).ToList(); // a scope clause is why we are here
        imported.AddRange(PlaceInFile());
        return BindInnerQuery(call.Query, part => (part, BoundaryWith(imported)), QueryPlace.Call);
    }

    // `CALL { WITH a, b … }`: a leading WITH of bare variables imports them; without one nothing is seen.
    private BoundQuery BindImportingQuery(Query query) => BindInnerQuery(query, EnterImporting, QueryPlace.Call);

    private (SingleQuery Query, Scope Outer) EnterImporting(SingleQuery part)
    {
        if (part.Clauses is not [Clause.With with, ..] || part.Clauses.Count == 1 || !RefersOutside(with.Projection))
        {
            return (part, Scope.ForSeeds([]));
        }

        CheckImporting(with);
        var imported = with.Projection.All
            ? _scope.Visible()
            : with.Projection.Items.Select(item => Resolve(item.ColumnName, item.Span)).ToList();
        return (part with { Clauses = [.. part.Clauses.Skip(1)] }, Scope.ForSeeds([.. imported, .. PlaceInFile()]));
    }

    // A WITH that names nothing from outside is an ordinary one.
    private bool RefersOutside(Projection projection) =>
        projection.All || projection.Items.Any(item => SyntaxWalker.Variables(item.Expression).Any(name => _scope.Find(name) is not null));

    private void CheckImporting(Clause.With with)
    {
        if (with.Projection.Items.Any(item => item.Expression is not Expression.Variable variable || item.ColumnName != variable.Name))
        {
            throw Error(BindingMessages.ImportingWith(), with.Span);
        }

        var more = with.Where is not null ? "WHERE"
            : with.Projection.Distinct ? "DISTINCT"
            : with.Projection.Order.SortItems.Count > 0 ? "ORDER BY"
            : with.Projection.Order.Skip is not null ? "SKIP"
            : with.Projection.Order.Limit is not null ? "LIMIT" : null;
        if (more is not null)
        {
            throw Error(BindingMessages.ImportingWithClause(more), with.Span);
        }
    }

    // Everything imported counts as taken, used or not.
    private static Scope BoundaryWith(List<Variable> imported)
    {
        var around = new Scope(null);
        foreach (var variable in imported)
        {
            around.Add(variable);
        }

        var boundary = new Scope(around, isBoundary: true);
        foreach (var variable in imported)
        {
            _ = boundary.Find(variable.Name);
        }

        return boundary;
    }
}
