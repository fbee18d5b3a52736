namespace Graph.Cypher.Syntax;

/// <summary>Writing clauses as text.</summary>
internal sealed partial class CypherPrinter
{
    private void WriteClause(Clause clause)
    {
        switch (clause)
        {
            case Clause.Match match:
                WriteMatch(match);
                break;
            case Clause.Unwind unwind:
                WriteOptional("UNWIND ", unwind.List);
                _output.Append(" AS ");
                WriteName(unwind.Variable);
                break;
            case Clause.LoadCsv load:
                WriteOptional(load.WithHeaders ? "LOAD CSV WITH HEADERS FROM " : "LOAD CSV FROM ", load.Address);
                _output.Append(" AS ");
                WriteName(load.Variable);
                WriteOptional(" FIELDTERMINATOR ", load.FieldTerminator);
                break;
            case Clause.With with:
                _output.Append("WITH ");
                WriteProjection(with.Projection);
                WriteOptional(" WHERE ", with.Where);
                break;
            case Clause.Return result:
                _output.Append("RETURN ");
                WriteProjection(result.Projection);
                break;
            case Clause.CallProcedure call:
                WriteCall(call);
                break;
            case Clause.CallSubquery call:
                WriteCall(call);
                break;
            case Clause.Finish:
                _output.Append("FINISH");
                break;
            default:
                WriteWritingClause(clause);
                break;
        }
    }

    private void WriteMatch(Clause.Match match)
    {
        _output.Append(match.Optional ? "OPTIONAL MATCH " : "MATCH ");
        _output.Append(match.Mode == MatchMode.DifferentRelationships ? "DIFFERENT RELATIONSHIPS " : "");
        WriteJoined(match.Patterns, ", ", WritePath);
        foreach (var hint in match.Hints)
        {
            WriteHint(hint);
        }

        WriteOptional(" WHERE ", match.Where);
    }

    private void WriteHint(PlannerHint hint)
    {
        switch (hint)
        {
            case PlannerHint.Index index:
                _output.Append(" USING ").Append(index.Kind).Append(index.Kind is null ? "" : " ").Append("INDEX ").Append(index.Seek ? "SEEK " : "");
                WriteHintTarget(index.Variable, index.Token);
                _output.Append('(');
                WriteJoined(index.Properties, ", ", WriteName);
                _output.Append(')');
                break;
            case PlannerHint.Scan scan:
                _output.Append(" USING SCAN ");
                WriteHintTarget(scan.Variable, scan.Token);
                break;
            case PlannerHint.Join join:
                _output.Append(" USING JOIN ON ");
                WriteJoined(join.Variables, ", ", WriteName);
                break;
        }
    }

    private void WriteHintTarget(Name variable, Name token)
    {
        WriteName(variable);
        _output.Append(':');
        WriteName(token);
    }

    private void WriteProjection(Projection projection)
    {
        _output.Append(projection.Distinct ? "DISTINCT " : "").Append(projection.All ? "*" : "");
        if (projection.All && projection.Items.Count > 0)
        {
            _output.Append(", ");
        }

        WriteJoined(projection.Items, ", ", WriteItem);
        WriteOrder(projection.Order);
    }

    private void WriteItem(ProjectionItem item)
    {
        WriteExpression(item.Expression);
        if (item.Alias is { } alias)
        {
            _output.Append(" AS ");
            WriteName(alias);
        }
        else if (_keepsColumnNames && item.Expression is not Expression.Variable)
        {
            _output.Append(" AS ");
            WriteName(item.SourceText);
        }
    }

    private void WriteOrder(RowOrder order)
    {
        if (order.SortItems.Count > 0)
        {
            _output.Append(" ORDER BY ");
            WriteJoined(order.SortItems, ", ", WriteSortItem);
        }

        WriteOptional(" SKIP ", order.Skip);
        WriteOptional(" LIMIT ", order.Limit);
    }

    private void WriteSortItem(SortItem item)
    {
        WriteExpression(item.Expression);
        _output.Append(item.Descending ? " DESC" : "");
    }

    private void WriteCall(Clause.CallProcedure call)
    {
        _output.Append(call.Optional ? "OPTIONAL CALL " : "CALL ");
        WriteDotted(call.Procedure.Text);
        if (call.Arguments is not null)
        {
            _output.Append('(');
            WriteJoined(call.Arguments, ", ", WriteExpression);
            _output.Append(')');
        }

        WriteYield(call.Yield);
    }

    private void WriteYield(YieldClause? yield)
    {
        if (yield is null)
        {
            return;
        }

        if (yield.All || yield.Items.Count > 0)
        {
            _output.Append(yield.All ? " YIELD *" : " YIELD ");
            WriteJoined(yield.Items, ", ", WriteYieldItem);
            WriteOrder(yield.Order);
        }

        WriteOptional(" WHERE ", yield.Where);
    }

    private void WriteYieldItem(YieldItem item)
    {
        WriteName(item.Field);
        if (item.Alias is { } alias)
        {
            _output.Append(" AS ");
            WriteName(alias);
        }
    }

    private void WriteCall(Clause.CallSubquery call)
    {
        _output.Append(call.Optional ? "OPTIONAL CALL " : "CALL ");
        if (call.Imports is not null)
        {
            _output.Append('(').Append(call.ImportsAll ? "*" : "");
            WriteJoined(call.Imports, ", ", WriteName);
            _output.Append(") ");
        }

        WriteBraced(call.Query);
        if (call.Batches is { } batches)
        {
            WriteBatches(batches);
        }
    }

    private void WriteBatches(TransactionBatches batches)
    {
        WriteOptional(" IN ", batches.Concurrent);
        _output.Append(batches.Concurrent is null ? " IN" : "").Append(batches.IsConcurrent ? " CONCURRENT TRANSACTIONS" : " TRANSACTIONS");
        if (batches.Rows is not null)
        {
            WriteOptional(" OF ", batches.Rows);
            _output.Append(" ROWS");
        }

        if (batches.OnError is { } failure)
        {
            _output.Append(" ON ERROR ").Append(failure.ToString().ToUpperInvariant());
        }

        if (batches.Status is { } status)
        {
            _output.Append(" REPORT STATUS AS ");
            WriteName(status);
        }
    }

    private void WriteBraced(Query query)
    {
        _output.Append("{ ");
        WriteQuery(query);
        _output.Append(" }");
    }
}
