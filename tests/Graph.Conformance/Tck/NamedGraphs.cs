namespace Graph.Conformance.Tck;

/// <summary>The graphs that scenarios begin with by name: <c>graphs/NAME/NAME.cypher</c>, beside the features.</summary>
internal static class NamedGraphs
{
    /// <summary>The statement that makes a graph.</summary>
    /// <param name="folder">A folder of the kit, or one below it.</param>
    /// <param name="name">The graph's name.</param>
    public static string Read(string folder, string name)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, "graphs", name, name + ".cypher");
            if (File.Exists(file))
            {
                return File.ReadAllText(file);
            }
        }

        throw new FormatException($"There is no graph '{name}': graphs/{name}/{name}.cypher is neither in {folder} nor above it.");
    }
}
