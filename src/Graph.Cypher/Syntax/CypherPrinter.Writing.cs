namespace Graph.Cypher.Syntax;

/// <summary>Writing clauses that write, and schema commands, as text.</summary>
internal sealed partial class CypherPrinter
{
    private void WriteWritingClause(Clause clause)
    {
        switch (clause)
        {
            case Clause.Create create:
                _output.Append("CREATE ");
                WriteJoined(create.Patterns, ", ", WritePath);
                break;
            case Clause.Merge merge:
                _output.Append("MERGE ");
                WritePath(merge.Pattern);
                WriteSetItems(" ON CREATE SET ", merge.OnCreate);
                WriteSetItems(" ON MATCH SET ", merge.OnMatch);
                break;
            case Clause.Set set:
                WriteSetItems("SET ", set.Items);
                break;
            case Clause.Remove remove:
                _output.Append("REMOVE ");
                WriteJoined(remove.Items, ", ", WriteRemoveItem);
                break;
            case Clause.Delete delete:
                _output.Append(delete.Detach ? "DETACH DELETE " : "DELETE ");
                WriteJoined(delete.Expressions, ", ", WriteExpression);
                break;
            case Clause.Foreach loop:
                _output.Append("FOREACH (");
                WriteName(loop.Variable);
                WriteOptional(" IN ", loop.List);
                _output.Append(" | ");
                WriteJoined(loop.Clauses, " ", WriteClause);
                _output.Append(')');
                break;
        }
    }

    private void WriteSetItems(string before, IReadOnlyList<SetItem> items)
    {
        if (items.Count > 0)
        {
            _output.Append(before);
            WriteJoined(items, ", ", WriteSetItem);
        }
    }

    private void WriteSetItem(SetItem item)
    {
        switch (item)
        {
            case SetItem.Property property:
                WriteProperty(property.Subject, property.Key);
                WriteOptional(" = ", property.Value);
                break;
            case SetItem.DynamicProperty property:
                WriteIndex(property.Subject, property.Key);
                WriteOptional(" = ", property.Value);
                break;
            case SetItem.Replace replace:
                WriteName(replace.Variable.Name);
                WriteOptional(" = ", replace.Value);
                break;
            case SetItem.Merge merge:
                WriteName(merge.Variable.Name);
                WriteOptional(" += ", merge.Value);
                break;
            case SetItem.Labels labels:
                WriteLabels(labels.Variable, labels.Names);
                break;
        }
    }

    private void WriteRemoveItem(RemoveItem item)
    {
        switch (item)
        {
            case RemoveItem.Property property:
                WriteProperty(property.Subject, property.Key);
                break;
            case RemoveItem.DynamicProperty property:
                WriteIndex(property.Subject, property.Key);
                break;
            case RemoveItem.Labels labels:
                WriteLabels(labels.Variable, labels.Names);
                break;
        }
    }

    private void WriteProperty(Expression subject, Name key)
    {
        WriteOperand(subject, Precedence.Postfix);
        _output.Append('.');
        WriteName(key);
    }

    private void WriteIndex(Expression subject, Expression key)
    {
        WriteOperand(subject, Precedence.Postfix);
        WriteOptional("[", key);
        _output.Append(']');
    }

    private void WriteLabels(Expression.Variable variable, IReadOnlyList<LabelExpression> labels)
    {
        WriteName(variable.Name);
        foreach (var label in labels)
        {
            _output.Append(':');
            WriteLabel(label);
        }
    }

    private void WriteSchemaCommand(SchemaCommand command)
    {
        switch (command)
        {
            case SchemaCommand.Drop drop:
                _output.Append(drop.Constraint ? "DROP CONSTRAINT " : "DROP INDEX ");
                WriteRuleName(drop.Name);
                _output.Append(drop.IfExists ? " IF EXISTS" : "");
                break;
            case SchemaCommand.Create create:
                WriteCreateRule(create);
                break;
        }
    }

    private void WriteCreateRule(SchemaCommand.Create create)
    {
        _output.Append(create.Kind switch
        {
            SchemaRuleSyntaxKind.RangeIndex => "CREATE RANGE INDEX",
            SchemaRuleSyntaxKind.TextIndex => "CREATE TEXT INDEX",
            SchemaRuleSyntaxKind.PointIndex => "CREATE POINT INDEX",
            SchemaRuleSyntaxKind.LookupIndex => "CREATE LOOKUP INDEX",
            SchemaRuleSyntaxKind.FullTextIndex => "CREATE FULLTEXT INDEX",
            _ => "CREATE CONSTRAINT",
        });
        if (create.Name is { } name)
        {
            _output.Append(' ');
            WriteRuleName(name);
        }

        _output.Append(create.IfNotExists ? " IF NOT EXISTS FOR " : " FOR ");
        WriteRuleTarget(create);
        WriteRuleProperties(create);
        WriteOptional(" OPTIONS ", create.Options);
    }

    private void WriteRuleTarget(SchemaCommand.Create create)
    {
        _output.Append(create.OnRelationships ? "()-[" : "(");
        WriteName(create.Variable);
        _output.Append(create.Tokens.Count > 0 ? ":" : "");
        WriteJoined(create.Tokens, "|", WriteName);
        _output.Append(create.OnRelationships ? "]-()" : ")");
    }

    private void WriteRuleProperties(SchemaCommand.Create create)
    {
        if (create.Kind == SchemaRuleSyntaxKind.LookupIndex)
        {
            _output.Append(" ON EACH ").Append(create.OnRelationships ? "type(" : "labels(");
            WriteName(create.Variable);
            _output.Append(')');
            return;
        }

        var isFullText = create.Kind == SchemaRuleSyntaxKind.FullTextIndex;
        var isConstraint = create.Kind == SchemaRuleSyntaxKind.UniqueConstraint;
        _output.Append(isConstraint ? " REQUIRE (" : isFullText ? " ON EACH [" : " ON (");
        WriteJoined(create.Properties, ", ", property =>
        {
            WriteName(create.Variable);
            _output.Append('.');
            WriteName(property);
        });
        _output.Append(isConstraint ? ") IS UNIQUE" : isFullText ? "]" : ")");
    }

    private void WriteRuleName(Expression name)
    {
        if (name is Expression.Literal literal)
        {
            WriteName(literal.Value.AsString());
        }
        else
        {
            WriteExpression(name);
        }
    }

    // Databases are named without brackets.
    private void WriteShownNames(ShowSubject subject, Expression names)
    {
        if (subject != ShowSubject.Databases || names is not Expression.ListLiteral { Items: var items })
        {
            WriteExpression(names);
            return;
        }

        for (var index = 0; index < items.Count; index++)
        {
            _output.Append(index == 0 ? "" : ", ");
            WriteExpression(items[index]);
        }
    }

    private void WriteShow(ShowCommand show)
    {
        _output.Append(show.Subject == ShowSubject.Terminations ? "TERMINATE TRANSACTIONS" : $"SHOW {show.Filter}{(show.Filter.Length > 0 ? " " : "")}{show.Subject.ToString().ToUpperInvariant()}");
        if (show.Names is { } names)
        {
            _output.Append(' ');
            WriteShownNames(show.Subject, names);
        }

        WriteYield(show.Yield);
        if (show.Next is { } next)
        {
            _output.Append(' ');
            WriteShow(next);
        }

        if (show.Return is { } projection)
        {
            _output.Append(" RETURN ");
            WriteProjection(projection);
        }
    }
}
