using Graph.Conformance.Cases;
using Graph.Conformance.Databases;
using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Commands;

/// <summary><c>record</c>: writes what a database answers into a case file.</summary>
internal static class RecordCommand
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    public static int Run(CommandArguments arguments, TextWriter output)
    {
        using var database = DatabaseAddress.Open(arguments.Plain(0, "a database and a case file"));
        var file = arguments.Plain(1, "a case file");
        var cases = CaseFileReader.Read(file).ToArray();
        File.WriteAllText(file, string.Join('\n', cases.Select(test => Record(test, database))));
        output.WriteLine($"{cases.Length} cases");
        return 0;
    }

    private static string Record(QueryCase test, IScenarioDatabase database)
    {
        database.Clear();
        if (test.Setup.Length > 0)
        {
            database.Run(test.Setup, NoParameters);
        }

        try
        {
            return CaseText.Of(test, database.Run(test.Query, NoParameters));
        }
        catch (GraphException error)
        {
            return CaseText.Of(test, error);
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{test}: {wrong.Message}", wrong);
        }
    }
}
