namespace Graph.Cypher.Execution;

/// <summary>
/// A step of a running plan. It is opened for the row as it stands, then asked for one row after another: each time
/// it writes its own slots and says whether there was one. It may be opened again at any time.
/// </summary>
internal abstract class Operator(QueryContext context)
{
    /// <summary>The run.</summary>
    protected QueryContext Context { get; } = context;

    /// <summary>The shared row.</summary>
    protected Graph.Model.Value[] Row { get; } = context.Row;

    /// <summary>Starts over.</summary>
    public abstract void Open();

    /// <summary>Moves to the next row.</summary>
    public abstract bool Next();
}
