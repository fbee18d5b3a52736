using Graph.Relations.Files;

namespace Graph.Api.Hosting;

/// <summary>Loads the Cypher files that belong to the program.</summary>
internal static class StatementFiles
{
    /// <summary>Reads and checks them all.</summary>
    /// <exception cref="FailureException">One is not as it should be.</exception>
    public static CypherFiles Load(ProgramFolders folders)
    {
        try
        {
            return CypherFiles.Load(folders.Cypher);
        }
        catch (CypherFileException failure)
        {
            throw new FailureException(failure.Message, failure);
        }
    }
}
