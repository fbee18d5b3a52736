using Graph.Conformance.Commands;
using Graph.Conformance.Scoring;
using Graph.Model;

namespace Graph.Conformance;

/// <summary>The command line.</summary>
public static class ConformanceProgram
{
    private const string Usage = """
        usage:
          tck DIR [--database DATABASE] [--report FILE] [--filter TEXT]
              runs the openCypher scenarios of DIR (features/ and graphs/) and writes those that fail to FILE
          diff DATABASE DATABASE [--queries FILE|FOLDER]... [--filter TEXT] [--report FILE] [--messages] [--notifications] [--order]
              runs the case corpus, or the given .cases, .cypher and .feature files, on both and compares the answers
          record DATABASE FILE
              writes what a database answers to the cases of FILE into it
          support [--report FILE]
              writes the page that says which Cypher is understood
          score …
              scores drafts; 'score' alone says how

        What a DATABASE holds is erased.
        """;

    /// <summary>Runs a command; 0 when everything is as it should be, 1 when something is not, 2 for a wrong command line.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        if (arguments is ["score", ..])
        {
            return ScoreProgram.Run(arguments, output, error);
        }

        try
        {
            return Run(new CommandArguments(arguments), output);
        }
        catch (FormatException wrong)
        {
            error.WriteLine($"{wrong.Message}\n\n{Usage}\nDatabases: {Databases.DatabaseAddress.Known}.");
            return 2;
        }
        catch (GraphUnavailableException away)
        {
            error.WriteLine(away.Message);
            return 2;
        }
    }

    private static int Run(CommandArguments arguments, TextWriter output) => arguments.Command switch
    {
        "tck" => KitCommand.Run(arguments, output),
        "record" => RecordCommand.Run(arguments, output),
        "support" => SupportCommand.Run(arguments, output),
        "diff" => DiffCommand.Run(arguments, output),
        var other => throw new FormatException(other.Length == 0 ? "There is no command." : $"There is no command '{other}'."),
    };
}
