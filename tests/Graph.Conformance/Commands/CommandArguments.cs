namespace Graph.Conformance.Commands;

/// <summary>A command, its plain arguments and its options.</summary>
internal sealed class CommandArguments
{
    private static readonly string[] Flags = ["--messages", "--notifications", "--order"];
    private static readonly string[] Options = ["--database", "--report", "--filter", "--queries"];

    private readonly List<string> _plain = [];
    private readonly List<(string Name, string Value)> _options = [];

    public CommandArguments(IReadOnlyList<string> arguments)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (!argument.StartsWith("--", StringComparison.Ordinal))
            {
                _plain.Add(argument);
            }
            else if (Flags.Contains(argument))
            {
                _options.Add((argument, ""));
            }
            else
            {
                _options.Add((Known(argument), ++index < arguments.Count ? arguments[index] : throw new FormatException($"{argument} needs a value.")));
            }
        }
    }

    /// <summary>The command's name; empty without one.</summary>
    public string Command => _plain.Count == 0 ? "" : _plain[0];

    /// <summary>The plain argument at a place, the first being 0.</summary>
    public string Plain(int index, string what) =>
        index + 1 < _plain.Count ? _plain[index + 1] : throw new FormatException($"'{Command}' needs {what}.");

    /// <summary>Whether a flag was given.</summary>
    public bool Has(string flag) => _options.Exists(option => option.Name == flag);

    /// <summary>The values of an option, in order.</summary>
    public IReadOnlyList<string> All(string name) => [.. _options.Where(option => option.Name == name).Select(option => option.Value)];

    /// <summary>The value of an option, or null.</summary>
    public string? One(string name) => _options.FindLast(option => option.Name == name).Value;

    private static string Known(string option) => Options.Contains(option) ? option : throw new FormatException($"There is no option {option}.");
}
