using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>What is worth pointing out in a statement that is right.</summary>
internal sealed partial class Binder
{
    private readonly List<Notification> _notifications = [];
    private readonly List<Notification> _planNotifications = [];
    private readonly List<NamePlace> _places = [];
    private readonly List<PlannerHint.Index> _indexHints = [];
    private readonly HashSet<SourceSpan> _repeated = [];
    private bool _isInOrder;

    // Of many hints, that of the runtime comes before those of cartesian products, and these before those of lengths.
    private IReadOnlyList<Notification> OrderedPlanNotifications =>
        [.. _planNotifications.OrderBy(note => note.Code.Split('.')[^1] switch { "RuntimeUnsupportedWarning" => 0, "CartesianProduct" => 1, _ => 2 })];

    // Neo4j warns of unknown names in the order in which it plans a pattern; of the conditions of a WHERE behind it, last.
    private void OrderPlaces(int first, IEnumerable<PathFactor> factors)
    {
        var order = new PlaceOrder(factors);
        var ordered = _places.Skip(first).OrderBy(order.RankOf).ToList(); // OrderBy keeps the order of equals
        _places.RemoveRange(first, _places.Count - first);
        _places.AddRange(ordered);
    }

    private void NoteKey(Name key) => _places.Add(new NamePlace(NameKind.Key, key.Text, key.Span));

    // A map may lack a key without anything being misspelled.
    private void NoteKeyOf(BoundExpression subject, Name key)
    {
        if (subject.Type.IsNode || subject.Type.IsRelationship)
        {
            NoteKey(key);
        }
    }

    private void NoteLabels(LabelExpression labels, NameKind kind)
    {
        switch (labels)
        {
            case LabelExpression.Named named:
                _places.Add(new NamePlace(kind, named.Label, named.Span));
                break;
            case LabelExpression.Not not:
                NoteLabels(not.Operand, kind);
                break;
            case LabelExpression.And and:
                NoteLabels(and.Left, kind);
                NoteLabels(and.Right, kind);
                break;
            case LabelExpression.Or or:
                NoteLabels(or.Left, kind);
                NoteLabels(or.Right, kind);
                break;
        }
    }

    // A relationship has exactly one type: one of those named, or another.
    private void NoteUnsatisfiable(LabelExpression types)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { "" };
        if (TryCollectNames(types, names) && !names.Any(name => Holds(types, name)))
        {
            _notifications.Add(Notifications.Unsatisfiable(_text, OperatorOf(types)));
        }
    }

    private void NoteColonBehindBar(LabelExpression types)
    {
        if (types is not LabelExpression.Or or)
        {
            return;
        }

        var bar = OperatorOf(or);
        if (bar.End <= or.Right.Span.Start && _text.Text.AsSpan()[bar.End..or.Right.Span.Start].TrimStart() is [':', ..])
        {
            _notifications.Add(Notifications.Deprecated(_text, bar, "A colon behind '|' is deprecated; write '|' alone."));
        }
        else
        {
            NoteColonBehindBar(or.Left);
        }
    }

    // The symbol that joins two conditions, behind the parentheses of the left one; else where the condition begins.
    private SourceSpan OperatorOf(LabelExpression labels)
    {
        var (left, right) = labels switch
        {
            LabelExpression.And and => (and.Left.Span, and.Right.Span),
            LabelExpression.Or or => (or.Left.Span, or.Right.Span),
            _ => (new SourceSpan(labels.Span.Start, labels.Span.Start), new SourceSpan(labels.Span.Start, labels.Span.Start)),
        };
        var start = _text.Text.AsSpan()[left.End..right.Start].IndexOfAny('&', '|', ':');
        return start < 0 ? labels.Span : new SourceSpan(left.End + start, left.End + start + 1);
    }

    private static bool TryCollectNames(LabelExpression types, HashSet<string> names)
    {
        switch (types)
        {
            case LabelExpression.Named named:
                names.Add(named.Label);
                return true;
            case LabelExpression.Not not:
                return TryCollectNames(not.Operand, names);
            case LabelExpression.And and:
                return TryCollectNames(and.Left, names) && TryCollectNames(and.Right, names);
            case LabelExpression.Or or:
                return TryCollectNames(or.Left, names) && TryCollectNames(or.Right, names);
            default:
                return types is LabelExpression.Wildcard;
        }
    }

    private static bool Holds(LabelExpression types, string name) => types switch
    {
        LabelExpression.Named named => named.Label == name,
        LabelExpression.Not not => !Holds(not.Operand, name),
        LabelExpression.And and => Holds(and.Left, name) && Holds(and.Right, name),
        LabelExpression.Or or => Holds(or.Left, name) || Holds(or.Right, name),
        _ => true,
    };

    // Which parts hang together shows in the nodes that they share.
    private void NoteCartesianProduct(Clause.Match match)
    {
        var groups = new List<HashSet<string>>();
        var last = new List<string>();
        foreach (var path in match.Patterns)
        {
            var names = path.Factors.SelectMany(PatternNames.OfNodes).Select(name => name.Text).ToHashSet(StringComparer.Ordinal);
            var joined = groups.FindAll(group => group.Overlaps(names));
            if (joined.Count == 0 && groups.Count > 0)
            {
                last.Add(path.Factors.SelectMany(PatternNames.Of).FirstOrDefault()?.Text ?? "");
            }

            names.UnionWith(joined.SelectMany(group => group));
            groups.RemoveAll(joined.Contains);
            groups.Add(names);
        }

        _planNotifications.AddRange(last.TakeLast(groups.Count - 1).Select(name => Notifications.CartesianProduct(_text, match.Span, name)));
    }

    private void NoteDeprecated(SourceSpan? option)
    {
        if (option is { } place)
        {
            _notifications.Add(Notifications.Deprecated(_text, place, $"The option {QueryOptions.Deprecated} is deprecated; the planner does without it."));
        }
    }

    private void NoteExhaustive(Clause.Match match, BoundPattern pattern)
    {
        var functions = match.Patterns.Select(path => path.Selector)
            .Where(selector => selector is { Kind: PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction });
        foreach (var (selector, search) in functions.Zip(pattern.Shortest))
        {
            if (pattern.Predicates.Any(predicate => ShortestPathPredicates.IsOfWholePath(predicate, search)))
            {
                _planNotifications.Add(Notifications.Exhaustive(_text, selector!.Span));
            }
        }
    }

    private void NoteDeprecated(Expression.FunctionCall call)
    {
        // Neo4j says nothing where rows are only ordered by it.
        if (!_isInOrder && call.Function.Text.Equals("id", StringComparison.OrdinalIgnoreCase))
        {
            _notifications.Add(Notifications.Deprecated(_text, call.Span, "The function `id` is deprecated; use `elementId`."));
        }
    }

    // Names that the next version of the language takes for the word they look like.
    private void NoteWhere(Name? variable, LabelExpression? labels, Expression? properties)
    {
        if (variable is not null && labels is null && properties is not null && IsWord(variable.Span, "WHERE"))
        {
            NoteWord(variable.Text, variable.Span);
        }
    }

    private void NoteWords(Expression.Case choice)
    {
        var conditions = choice.Alternatives.SelectMany(alternative => alternative.Conditions)
            .OfType<Expression.Binary>().Where(condition => condition.Left is Expression.CaseOperand);
        foreach (var word in conditions.Select(condition => LeadingWord(condition.Right)).OfType<Name>().DistinctBy(word => word.Text, StringComparer.OrdinalIgnoreCase))
        {
            NoteWord(word.Text, word.Span);
        }
    }

    private void NoteWord(string name, SourceSpan place) => _notifications.Add(
        Notifications.Deprecated(_text, place, $"A variable '{name}' is deprecated here, where the word can be read as an operator; write it in backticks."));

    // `WHEN is :: STRING`, `WHEN contains + 1`, `WHEN in[1]`: the name, and the place of what is behind it.
    private Name? LeadingWord(Expression condition) => condition switch
    {
        Expression.IsTyped { Operand: Expression.Variable name } when IsWord(name.Span, "IS") && _text.Text.AsSpan(name.Span.End).TrimStart() is [':', ':', ..] and var rest =>
            new Name(new SourceSpan(_text.Text.Length - rest.Length, _text.Text.Length - rest.Length + 2), name.Name),
        Expression.Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract, Left: Expression.Variable name } sum when IsWord(name.Span, "CONTAINS") =>
            new Name(OperatorBefore(sum.Right), name.Name),
        Expression.Index { Subject: Expression.Variable name } index when IsWord(name.Span, "IN") => new Name(index.Key.Span, name.Name),
        _ => null,
    };

    private SourceSpan OperatorBefore(Expression operand)
    {
        var start = _text.Text.AsSpan(0, operand.Span.Start).LastIndexOfAny('+', '-');
        return new SourceSpan(start, start + 1);
    }

    // Whether a name is written as this word, without backticks.
    private bool IsWord(SourceSpan name, string word) => _text.Text.AsSpan(name.Start, name.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private void NoteMade(IEnumerable<PathFactor> factors, string clause)
    {
        var properties = factors.Select(factor => factor switch
        {
            PathFactor.Node node => node.Properties,
            PathFactor.Relationship relationship => relationship.Properties,
            _ => null,
        });
        if (properties.OfType<Expression>().SelectMany(SyntaxWalker.References).FirstOrDefault(reference => _made.ContainsKey(reference.Name)) is { } read)
        {
            _notifications.Add(Notifications.Deprecated(_text, read.Span, $"{clause} reads '{read.Name}', which it makes itself; make it in a clause before."));
        }
    }

    private void NoteReplaced(ProcedureSignature procedure, SourceSpan call)
    {
        if (procedure.Name is "db.schema.nodeTypeProperties" or "db.schema.relTypeProperties")
        {
            _notifications.Add(Notifications.ChangingProcedure(_text, call));
        }

        if (ProcedureListing.ReplacementOf(procedure.Name) is { } replacement)
        {
            _notifications.Add(Notifications.Deprecated(_text, call, $"The procedure '{procedure.Name}' is deprecated; use '{replacement}'."));
        }
    }

    private void NoteRuntime(string runtime)
    {
        if (runtime is "pipelined" or "parallel")
        {
            _planNotifications.Insert(0, Notifications.UnsupportedRuntime(runtime));
        }
        else if (runtime is "interpreted")
        {
            _notifications.Insert(0, Notifications.Deprecated($"The runtime {runtime} is deprecated; use slotted."));
        }
    }

    private void NoteUnscoped(Clause.CallSubquery call)
    {
        if (call.Imports is null)
        {
            _notifications.Add(Notifications.Deprecated(_text, call.Span, "CALL without a variable scope clause is deprecated; write CALL (…) { … }."));
        }
    }
}
