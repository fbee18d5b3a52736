using Graph.Conformance.Support;

namespace Graph.Conformance.Commands;

/// <summary><c>support</c>: writes the page that says which Cypher is understood.</summary>
internal static class SupportCommand
{
    public static int Run(CommandArguments arguments, TextWriter output)
    {
        var page = SupportPage.Render(Repository.Find("tests", "Graph.Cypher.Tests", "Cases"));
        if (arguments.One("--report") is { } file)
        {
            File.WriteAllText(file, page);
        }
        else
        {
            output.Write(page);
        }

        return 0;
    }
}
