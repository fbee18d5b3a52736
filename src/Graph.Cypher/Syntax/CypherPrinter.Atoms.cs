namespace Graph.Cypher.Syntax;

/// <summary>Writing calls, lists, maps, CASE, comprehensions and subqueries as text.</summary>
internal sealed partial class CypherPrinter
{
    private void WriteAtom(Expression expression)
    {
        switch (expression)
        {
            case Expression.FunctionCall call:
                WriteCall(call);
                break;
            case Expression.CountStar:
                _output.Append("count(*)");
                break;
            case Expression.ListLiteral list:
                _output.Append('[');
                WriteJoined(list.Items, ", ", WriteExpression);
                _output.Append(']');
                break;
            case Expression.MapLiteral map:
                _output.Append('{');
                WriteJoined(map.Entries, ", ", entry => WriteEntry(entry.Key, entry.Value));
                _output.Append('}');
                break;
            case Expression.MapProjection projection:
                WriteName(projection.Subject.Name);
                _output.Append(" {");
                WriteJoined(projection.Items, ", ", WriteProjectionItem);
                _output.Append('}');
                break;
            case Expression.Case choice:
                WriteCase(choice);
                break;
            case Expression.Pattern pattern:
                WritePath(pattern.Path);
                break;
            case Expression.Subquery subquery:
                _output.Append(subquery.Kind.ToString().ToUpperInvariant()).Append(' ');
                WriteBraced(subquery.Query);
                break;
            default:
                WriteIteration(expression);
                break;
        }
    }

    private void WriteIteration(Expression expression)
    {
        switch (expression)
        {
            case Expression.ListComprehension comprehension:
                _output.Append('[');
                WriteItemIn(comprehension.Item, comprehension.List, null);
                WriteParts(comprehension.Where, comprehension.Result);
                _output.Append(']');
                break;
            case Expression.PatternComprehension comprehension:
                _output.Append('[');
                WritePath(comprehension.Path);
                WriteParts(comprehension.Where, comprehension.Result);
                _output.Append(']');
                break;
            case Expression.Quantified quantified:
                _output.Append(quantified.Kind.ToString().ToLowerInvariant()).Append('(');
                WriteItemIn(quantified.Item, quantified.List, quantified.Where);
                _output.Append(')');
                break;
            case Expression.Reduce reduce:
                _output.Append("reduce(");
                WriteName(reduce.Accumulator);
                WriteOptional(" = ", reduce.Initial);
                _output.Append(", ");
                WriteItemIn(reduce.Item, reduce.List, null);
                WriteOptional(" | ", reduce.Step);
                _output.Append(')');
                break;
        }
    }

    private void WriteItemIn(Name item, Expression list, Expression? where)
    {
        WriteName(item);
        WriteOptional(" IN ", list);
        WriteOptional(" WHERE ", where);
    }

    // Bars that join labels stay within parentheses where another could be taken for the one before the result.
    private void WriteParts(Expression? where, Expression? result)
    {
        if (where is not null)
        {
            WritePart(" WHERE ", where, result is null);
        }

        if (result is not null)
        {
            WritePart(" | ", result, where is not null);
        }
    }

    private void WritePart(string before, Expression part, bool barMayMislead)
    {
        var parenthesised = barMayMislead && SyntaxWalker.Any(part, inner => inner is Expression.LabelTest);
        _output.Append(before).Append(parenthesised ? "(" : "");
        WriteExpression(part);
        _output.Append(parenthesised ? ")" : "");
    }

    private void WriteCall(Expression.FunctionCall call)
    {
        WriteFunctionName(call.Function.Text);
        _output.Append(call.Distinct ? "(DISTINCT " : "(");

        // The normal form is a bare word and no text.
        if (call.Arguments is [var text, Expression.Literal form] && call.Function.Text.Equals("normalize", StringComparison.OrdinalIgnoreCase))
        {
            WriteExpression(text);
            _output.Append(", ").Append(form.Value.AsString());
        }
        else
        {
            WriteJoined(call.Arguments, ", ", WriteExpression);
        }

        _output.Append(')');
    }

    // Before a parenthesis a keyword needs no quotes, and `normalize` and `trim` must not have them: their arguments depend on it.
    private void WriteFunctionName(string name)
    {
        if (IsPlain(name))
        {
            _output.Append(name);
        }
        else
        {
            WriteDotted(name);
        }
    }

    private void WriteEntry(Name key, Expression value)
    {
        WriteName(key);
        WriteOptional(": ", value);
    }

    private void WriteProjectionItem(MapProjectionItem item)
    {
        switch (item)
        {
            case MapProjectionItem.AllProperties:
                _output.Append(".*");
                break;
            case MapProjectionItem.Property property:
                _output.Append('.');
                WriteName(property.Key);
                break;
            case MapProjectionItem.Entry entry:
                WriteEntry(entry.Key, entry.Value);
                break;
            case MapProjectionItem.Variable variable:
                WriteName(variable.Value.Name);
                break;
        }
    }

    private void WriteCase(Expression.Case choice)
    {
        _output.Append("CASE");
        WriteOptional(" ", choice.Operand);
        foreach (var alternative in choice.Alternatives)
        {
            _output.Append(" WHEN ");
            WriteJoined(alternative.Conditions, ", ", WriteExpression);
            WriteOptional(" THEN ", alternative.Result);
        }

        WriteOptional(" ELSE ", choice.Else);
        _output.Append(" END");
    }
}
