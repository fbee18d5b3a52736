namespace Graph.Api.Hosting;

/// <summary>Where the files lie that belong to the program: in a clone its root, in a published folder that folder.</summary>
/// <param name="Root">The folder that holds the others; relative paths of the configuration start here.</param>
internal sealed record ProgramFolders(string Root)
{
    /// <summary>The page.</summary>
    public string WebRoot => Path.Combine(Root, "wwwroot");

    /// <summary>The Cypher statements that the service runs.</summary>
    public string Cypher => Path.Combine(Root, "cypher");

    /// <summary>The articles loaded into an empty database.</summary>
    public string Samples => Path.Combine(Root, "samples");

    /// <summary>Walks up from the program's own file to the first folder that holds the statements.</summary>
    /// <exception cref="FailureException">There is none.</exception>
    public static ProgramFolders Find() => Find(AppContext.BaseDirectory);

    /// <inheritdoc cref="Find()"/>
    public static ProgramFolders Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "cypher")))
            {
                return new ProgramFolders(folder.FullName);
            }
        }

        throw new FailureException($"The folder 'cypher', which belongs to the program, is neither in {start} nor in a folder above it.");
    }
}
