namespace Graph.Relations.Exchange.Formats;

/// <summary>Writes a graph to a file as it streams by: all nodes, then all relationships, then the end.</summary>
internal abstract class GraphFileWriter : IAsyncDisposable
{
    /// <summary>Whether <see cref="BeginAsync"/> has to be told which properties there are.</summary>
    public virtual bool NeedsColumns => false;

    /// <summary>Whether the file holds nodes.</summary>
    public virtual bool HasNodes => true;

    /// <summary>Whether the file holds relationships.</summary>
    public virtual bool HasRelationships => true;

    /// <summary>Writes what comes before the nodes.</summary>
    public abstract Task BeginAsync(GraphColumns columns);

    /// <summary>Writes a node.</summary>
    public abstract Task WriteAsync(ExchangeNode node);

    /// <summary>Writes a relationship, after all nodes.</summary>
    public abstract Task WriteAsync(ExchangeRelationship relationship);

    /// <summary>Writes what comes after the relationships.</summary>
    public abstract Task EndAsync();

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
