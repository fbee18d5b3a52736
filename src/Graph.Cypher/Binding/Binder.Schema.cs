using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>Schema commands and SHOW.</summary>
internal sealed partial class Binder
{
    private BoundSchemaCommand BindSchemaCommand(SchemaCommand command)
    {
        switch (command)
        {
            case SchemaCommand.Create create:
                foreach (var token in create.Tokens)
                {
                    (create.OnRelationships ? (Action<string>)_mentions.Type : _mentions.Label)(token.Text);
                }

                CheckOptions(create);

                return new BoundSchemaCommand.Create(
                    create.Kind,
                    create.Name is null ? null : BindExpression(create.Name),
                    create.IfNotExists,
                    create.OnRelationships,
                    [.. create.Tokens.Select(token => token.Text)],
                    [.. create.Properties.Select(property => property.Text)],
                    create.Options is null ? null : BindExpression(create.Options));
            case SchemaCommand.Drop drop:
                return new BoundSchemaCommand.Drop(drop.Constraint, BindExpression(drop.Name), drop.IfExists);
            default:
                throw new ArgumentException("A command of an unknown kind.", nameof(command));
        }
    }

    // What is written out is checked here, what a parameter brings when the command runs.
    private void CheckOptions(SchemaCommand.Create create)
    {
        var written = (create.Options as Expression.MapLiteral)?.Entries.Select(entry => entry.Key.Text) ?? [];
        if (written.FirstOrDefault(name => !IndexOptions.IsKnown(name)) is { } unknown)
        {
            throw Error(BindingMessages.UnknownIndexOption(unknown), create.Span);
        }
    }

    private BoundShow BindShow(ShowCommand show)
    {
        _scope = new Scope(null);
        CheckCombined(show);
        var clauses = new List<BoundClause>();
        var shown = new List<BoundYield>();
        var last = BindShown(show, clauses, shown);
        for (var next = show.Next; next is not null; next = next.Next)
        {
            show = next;
            last = BindShown(show, clauses, shown);
        }

        if (show.Return is { } result)
        {
            last = BindProjection(InOrder(result, shown), null, result.Span, "RETURN");
            clauses.Add(new BoundClause.Project(last));
        }

        return new BoundShow(((BoundClause.Show)clauses[0]).Subject, clauses, [.. last.Items.Select(item => item.Variable)]); // a listing comes first
    }

    // Adds a listing and the projection of what is shown so far, the newest first.
    private BoundProjection BindShown(ShowCommand show, List<BoundClause> clauses, List<BoundYield> shown)
    {
        var fields = ShowFields.Of(show.Subject, show.Filter);
        var names = show.Names is null ? null : BindExpression(show.Names);
        var yields = ShownFields(show, fields);
        clauses.Add(new BoundClause.Show(show.Subject, show.Filter, names, fields, yields));
        shown.InsertRange(0, yields);
        var order = show.Yield?.Order ?? RowOrder.None;
        var where = show.Yield?.Where is { } condition ? BindCondition(condition) : null;
        var projection = new BoundProjection(
            show is { Return: null, Next: null },
            null,
            [.. shown.Select(yield => new BoundItem(yield.Variable, new BoundExpression.Reference(yield.Variable)))],
            false,
            [.. order.SortItems.Select(item => new BoundSortItem(BindExpression(item.Expression), item.Descending))],
            BindCount(order.Skip, "SKIP"),
            BindCount(order.Limit, "LIMIT"),
            where);
        clauses.Add(new BoundClause.Project(projection));
        return projection;
    }

    // Only what lists and ends transactions combines, and then every field has to be named.
    private void CheckCombined(ShowCommand first)
    {
        for (var show = first.Next is null ? null : first; show is not null; show = show.Next)
        {
            if (show.Subject is not (ShowSubject.Transactions or ShowSubject.Terminations))
            {
                throw Error(BindingMessages.NotCombinable(), first.Span);
            }

            if (show.Yield is not { } yield || yield is { All: false, Items: [] })
            {
                throw Error(BindingMessages.CombinedWithoutYield(), show.Span);
            }

            if (yield.All)
            {
                throw Error(BindingMessages.CombinedYieldAll(), yield.Span);
            }

            if (show is { Next: null, Return: null })
            {
                throw Error(BindingMessages.CombinedWithoutReturn(), yield.Items[0].Span);
            }
        }
    }

    // `RETURN *` gives the fields in the order of YIELD.
    private static Projection InOrder(Projection projection, List<BoundYield> yields)
    {
        if (!projection.All)
        {
            return projection;
        }

        var fields = yields.Select(yield => new ProjectionItem(
            projection.Span, new Expression.Variable(projection.Span, yield.Variable.Name), null, yield.Variable.Name));
        return projection with { All = false, Items = [.. fields, .. projection.Items] };
    }

    // Without YIELD the default fields, with YIELD * all, else those named.
    private List<BoundYield> ShownFields(ShowCommand show, IReadOnlyList<ProcedureField> fields)
    {
        var yields = new List<BoundYield>();
        if (show.Yield is { Items.Count: > 0 } yield)
        {
            yields.AddRange(yield.Items.Select(item =>
            {
                var index = FieldIndex(fields, item.Field);
                return new BoundYield(index, Declare(item.Alias ?? item.Field, fields[index].Type));
            }));
            return yields;
        }

        for (var index = 0; index < fields.Count; index++)
        {
            if (fields[index].IsDefault || show.Yield is { All: true })
            {
                var variable = NewVariable(fields[index].Name, fields[index].Type);
                _scope.Add(variable);
                yields.Add(new BoundYield(index, variable));
            }
        }

        return yields;
    }
}
