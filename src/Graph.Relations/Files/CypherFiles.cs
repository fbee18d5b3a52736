namespace Graph.Relations.Files;

/// <summary>The Cypher files of the service, read once. Immutable and safe for any number of threads.</summary>
public sealed class CypherFiles
{
    private const string Extension = ".cypher";

    private readonly SortedDictionary<string, CypherFile> _files;

    private CypherFiles(SortedDictionary<string, CypherFile> files) => _files = files;

    /// <summary>All files, by name.</summary>
    public IReadOnlyCollection<CypherFile> All => _files.Values;

    /// <summary>One file by its name, as <c>queries/search</c>. Throws <see cref="CypherFileException"/> when there is none.</summary>
    public CypherFile this[string name] => _files.TryGetValue(name, out var file)
        ? file
        : throw new CypherFileException($"There is no Cypher file '{name}{Extension}'.");

    /// <summary>Reads every <c>.cypher</c> file below a folder. Throws <see cref="CypherFileException"/> when one is not as it should be.</summary>
    public static CypherFiles Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CypherFileException($"The folder of Cypher files, '{folder}', does not exist.");
        }

        var files = new SortedDictionary<string, CypherFile>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Extension, SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path)[..^Extension.Length].Replace(Path.DirectorySeparatorChar, '/');
            files.Add(name, CypherHeaderParser.Parse(name, File.ReadAllText(path)));
        }

        return new CypherFiles(files);
    }

    /// <summary>The files of one folder, by name: <c>schema</c>.</summary>
    public IEnumerable<CypherFile> In(string folder) =>
        _files.Values.Where(file => file.Name.StartsWith(folder + "/", StringComparison.Ordinal));
}
