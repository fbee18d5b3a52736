using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>A statement whose names are resolved and whose rules are checked: all that planning needs. Immutable.</summary>
/// <param name="Text">The text it was compiled from, for plan cache, logs and messages.</param>
/// <param name="Request">EXPLAIN, PROFILE or neither.</param>
/// <param name="Kind">Whether it reads, writes (and returns) or changes the schema.</param>
/// <param name="Body">What it does.</param>
/// <param name="Columns">The names of its columns, in order; empty where it returns none.</param>
/// <param name="VariableCount">How many variables it has; their ids are below this.</param>
/// <param name="Mentions">Names it mentions.</param>
/// <param name="Notifications">Hints and warnings found while binding.</param>
internal sealed record BoundStatement(
    string Text,
    PlanRequest Request,
    StatementKind Kind,
    BoundBody Body,
    IReadOnlyList<string> Columns,
    int VariableCount,
    Mentions Mentions,
    IReadOnlyList<Notification> Notifications);
