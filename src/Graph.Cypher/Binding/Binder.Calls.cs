using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>Calls of procedures.</summary>
internal sealed partial class Binder
{
    // A call that is the whole statement may leave out its arguments and its YIELD, and returns its fields.
    private BoundQuery BindStandaloneCall(Clause.CallProcedure call)
    {
        var procedure = FindProcedure(call);
        _scope = new Scope(null);
        var arguments = call.Arguments is null ? ImplicitArguments(procedure) : BindArguments(call, procedure);
        var bound = new BoundClause.CallProcedure(call.Optional, procedure, arguments, BindYields(call.Yield, procedure, all: true), BindYieldWhere(call));
        var result = bound.Yields.Select(yield => yield.Variable).ToList();
        return new BoundQuery([new BoundSingleQuery([], [bound], result)], false, result);
    }

    private BoundClause.CallProcedure BindCall(Clause.CallProcedure call)
    {
        if (call.Yield is { All: true })
        {
            throw Error(BindingMessages.YieldAll(), call.Span);
        }

        var procedure = FindProcedure(call);
        if (call.Arguments is null)
        {
            throw Error(BindingMessages.ProcedureParentheses(procedure.Name), call.Span);
        }

        if (call.Yield is null && procedure.Fields.Count > 0)
        {
            throw Error(BindingMessages.YieldRequired(), call.Span);
        }

        var arguments = BindArguments(call, procedure);
        return new BoundClause.CallProcedure(call.Optional, procedure, arguments, BindYields(call.Yield, procedure, all: false), BindYieldWhere(call));
    }

    private ProcedureSignature FindProcedure(Clause.CallProcedure call)
    {
        var name = call.Procedure;
        var procedure = _procedures.FirstOrDefault(known => known.Name.Equals(name.Text, StringComparison.OrdinalIgnoreCase));
        if (procedure is null)
        {
            var near = NearestName.Find(name.Text, _procedures.Select(known => known.Name));
            throw Error(BindingMessages.UnknownProcedure(name.Text, near), name.Span, ErrorCodes.ProcedureNotFound);
        }

        _writes |= procedure.Writes;
        _mentions.Procedure(procedure.Name);
        NoteReplaced(procedure, call.Span);
        if (call.Optional && procedure.Fields.Count == 0)
        {
            _notifications.Add(Notifications.RedundantOptional(_text, call.Span, isProcedure: true));
        }

        return procedure;
    }

    private List<BoundExpression> ImplicitArguments(ProcedureSignature procedure)
    {
        var arguments = new List<BoundExpression>();
        foreach (var parameter in procedure.Parameters)
        {
            if (parameter.Default is { } value)
            {
                arguments.Add(new BoundExpression.Constant(TypeRules.Of(value), value));
            }
            else
            {
                _mentions.Parameter(parameter.Name);
                arguments.Add(new BoundExpression.Parameter(parameter.Name));
            }
        }

        return arguments;
    }

    private List<BoundExpression> BindArguments(Clause.CallProcedure call, ProcedureSignature procedure)
    {
        var given = call.Arguments ?? [];
        var required = procedure.Parameters.Count(parameter => parameter.Default is null);
        if (given.Count < required || given.Count > procedure.Parameters.Count)
        {
            throw Error(BindingMessages.ProcedureArguments(procedure.Name, given.Count, required, procedure.Parameters.Count), call.Span);
        }

        var arguments = new List<BoundExpression>();
        for (var index = 0; index < procedure.Parameters.Count; index++)
        {
            var parameter = procedure.Parameters[index];
            if (index < given.Count)
            {
                arguments.Add(BindExpecting(given[index], Accepted(parameter.Type.Kinds)));
            }
            else if (parameter.Default is { } value)
            {
                arguments.Add(new BoundExpression.Constant(TypeRules.Of(value), value));
            }
        }

        return arguments;
    }

    private List<BoundYield> BindYields(YieldClause? yield, ProcedureSignature procedure, bool all)
    {
        var yields = new List<BoundYield>();
        if (yield is null or { All: true })
        {
            for (var index = 0; all && index < procedure.Fields.Count; index++)
            {
                var field = procedure.Fields[index];
                var variable = NewVariable(field.Name, field.Type);
                _scope.Add(variable);
                yields.Add(new BoundYield(index, variable));
            }

            return yields;
        }

        foreach (var item in yield.Items)
        {
            var index = FieldIndex(procedure.Fields, item.Field);
            yields.Add(new BoundYield(index, Declare(item.Alias ?? item.Field, procedure.Fields[index].Type)));
        }

        return yields;
    }

    private int FieldIndex(IReadOnlyList<ProcedureField> fields, Name name)
    {
        for (var index = 0; index < fields.Count; index++)
        {
            if (fields[index].Name == name.Text)
            {
                return index;
            }
        }

        var near = NearestName.Find(name.Text, fields.Select(field => field.Name));
        throw Error(BindingMessages.UnknownField(name.Text, near), name.Span);
    }

    private BoundExpression? BindYieldWhere(Clause.CallProcedure call) => call.Yield?.Where is { } where ? BindCondition(where) : null;
}
