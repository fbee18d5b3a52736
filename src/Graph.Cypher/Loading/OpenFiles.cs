namespace Graph.Cypher.Loading;

/// <summary>The files that one run has open; closes those that are left at its end.</summary>
internal sealed class OpenFiles : IDisposable
{
    private HashSet<LoadedFile>? _files;

    /// <summary>Keeps one in mind.</summary>
    public LoadedFile Add(LoadedFile file)
    {
        (_files ??= []).Add(file);
        return file;
    }

    /// <summary>Closes one.</summary>
    public void Close(LoadedFile file)
    {
        _files?.Remove(file);
        file.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in _files ?? [])
        {
            file.Dispose();
        }

        _files = null;
    }
}
