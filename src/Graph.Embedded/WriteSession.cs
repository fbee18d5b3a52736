using Graph.Cypher.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.FullText;
using Graph.Embedded.Storage;

namespace Graph.Embedded;

/// <summary>The store's side of one write transaction: a private fork of the newest state, its commit and its end. Not safe for concurrent use.</summary>
internal sealed class WriteSession : IDisposable, IBatchCommitter
{
    private readonly DatabaseFile _file;
    private GraphState _before;
    private readonly Action<GraphState> _publish;
    private readonly Action _release;
    private FullTextWriter _documents;
    private bool _hasEnded;

    /// <summary>Begins on a state; the caller has the turn to write.</summary>
    public WriteSession(DatabaseFile file, GraphState before, Action<GraphState> publish, Action release)
    {
        (_file, _before, _publish, _release) = (file, before, publish, release);
        Writer = new StateWriter(before.Fork(), (index, request) => _file.SearchOwn(_documents!, index, request)); // set below, before any search
        _documents = file.DocumentsOf(before, Writer);
    }

    /// <summary>The transaction's own view.</summary>
    public StateWriter Writer { get; }

    /// <summary>Makes the changes durable, then visible. When it throws, nothing of them is either.</summary>
    public void Commit()
    {
        Keep();
        End();
    }

    void IBatchCommitter.Commit()
    {
        if (Keep())
        {
            _before = Writer.State;
        }

        GoOn();
    }

    void IBatchCommitter.Rollback() => GoOn();

    /// <summary>Ends the transaction; without a commit nothing of it remains.</summary>
    public void Dispose() => End();

    private bool Keep()
    {
        ObjectDisposedException.ThrowIf(_hasEnded, this);
        Writer.CheckCommit();
        if (Writer.Changes.IsEmpty)
        {
            return false;
        }

        Writer.BeginSettling();
        try
        {
            _file.Commit(_before, Writer, _documents);
        }
        finally
        {
            Writer.EndSettling();
        }

        _publish(Writer.State);
        return true;
    }

    private void GoOn()
    {
        _file.Rollback();
        Writer.GoOnFrom(_before.Fork());
        _documents = _file.DocumentsOf(_before, Writer);
    }

    private void End()
    {
        if (!_hasEnded)
        {
            _hasEnded = true;
            _file.Rollback();
            _release();
        }
    }
}
