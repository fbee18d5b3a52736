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

    private BoundShow BindShow(ShowCommand show)
    {
        _scope = new Scope(null);
        var fields = ShowFields.Of(show.Subject);
        var yields = ShownFields(show, fields);
        var columns = yields.Select(yield => new BoundItem(yield.Variable, new BoundExpression.Reference(yield.Variable))).ToList();
        var order = show.Yield?.Order ?? RowOrder.None;
        var where = show.Yield?.Where is { } condition ? BindCondition(condition) : null;
        var projection = new BoundProjection(
            show.Return is null,
            null,
            columns,
            false,
            [.. order.SortItems.Select(item => new BoundSortItem(BindExpression(item.Expression), item.Descending))],
            BindCount(order.Skip, "SKIP"),
            BindCount(order.Limit, "LIMIT"),
            where);
        var clauses = new List<BoundClause> { new BoundClause.Project(projection) };
        var last = projection;
        if (show.Return is { } result)
        {
            last = BindProjection(InOrder(result, yields), null, result.Span, "RETURN");
            clauses.Add(new BoundClause.Project(last));
        }

        return new BoundShow(show.Subject, show.Filter, fields, yields, clauses, [.. last.Items.Select(item => item.Variable)]);
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
