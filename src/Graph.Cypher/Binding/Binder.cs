using System.Runtime.CompilerServices;
using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>
/// Resolves the names of a parsed statement and checks every rule that can be seen without running it. This part holds
/// the state; the others each bind one area.
/// </summary>
internal sealed partial class Binder
{
    private readonly StatementText _text;
    private readonly CypherLimits _limits;
    private readonly IReadOnlyList<ProcedureSignature> _procedures;
    private readonly MentionCollector _mentions = new();
    private readonly List<ParameterRule> _parameterRules = [];
    private readonly Dictionary<Scope, Name> _shadowing = [];
    private Scope _scope = new(null);
    private Scope? _outer;
    private ExpressionContext _context = ExpressionContext.Plain;
    private int _nextVariable;
    private QueryPlace _place;
    private bool _writes;

    private Binder(StatementText text, CypherLimits limits, IReadOnlyList<ProcedureSignature> procedures)
    {
        _text = text;
        _limits = limits;
        _procedures = procedures;
    }

    /// <summary>Binds a statement.</summary>
    /// <exception cref="CypherSyntaxException">The statement breaks a rule.</exception>
    public static BoundStatement Bind(
        Statement statement, StatementText text, CypherLimits limits, IReadOnlyList<ProcedureSignature> procedures) =>
        new Binder(text, limits, procedures).BindWhole(statement);

    private BoundStatement Bind(Statement statement)
    {
        NoteDeprecated(statement.DeprecatedOption);
        BoundBody body = statement.Body switch
        {
            Query query => BindTopQuery(query),
            SchemaCommand command => BindSchemaCommand(command),
            ShowCommand show => BindShow(show),
            _ => throw new ArgumentException("The statement has a body of an unknown kind.", nameof(statement)),
        };
        NoteRuntime(statement.Runtime);
        var columns = body switch
        {
            BoundQuery query => query.Columns,
            BoundShow show => show.Result,
            _ => [],
        };
        var kind = body is BoundSchemaCommand ? StatementKind.Schema
            : !_writes ? StatementKind.Read
            : columns.Count == 0 ? StatementKind.Write : StatementKind.ReadWrite;
        return new BoundStatement(
            _text.Sent, statement.Request, kind, body, [.. columns.Select(column => column.Name)], _nextVariable, _mentions.ToMentions(), _parameterRules, _places, _notifications, OrderedPlanNotifications)
        {
            IndexHints = _indexHints,
            CommitsInBatches = _commitsInBatches,
            LoadsFiles = _loadsFiles,
        };
    }

    private Variable NewVariable(string name, CypherType type) => new(_nextVariable++, name, type);

    private Variable NewAnonymous(CypherType type)
    {
        var id = _nextVariable++;
        return new Variable(id, FormattableString.Invariant($"@{id}"), type, isAnonymous: true);
    }

    private Variable Declare(Name name, CypherType type)
    {
        if (_scope.Find(name.Text) is not null)
        {
            throw Error(BindingMessages.AlreadyDeclared(name.Text), name.Span);
        }

        var variable = NewNamed(name, type);
        _scope.Add(variable);
        return variable;
    }

    private CypherSyntaxException Error(string message, SourceSpan span, string code = ErrorCodes.SyntaxError) =>
        _text.Error(message, span, code);

    private void CheckStack(SourceSpan span)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(Messages.NestedTooDeeply(_limits.MaxNesting), span);
        }
    }

    private T Within<T>(Scope scope, Func<T> bind)
    {
        var before = _scope;
        _scope = scope;
        var result = bind();
        _scope = before;
        return result;
    }

    private T With<T>(ExpressionContext context, Func<T> bind)
    {
        var before = _context;
        _context = context;
        var result = bind();
        _context = before;
        return result;
    }
}
