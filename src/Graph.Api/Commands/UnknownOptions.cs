using System.CommandLine;

namespace Graph.Api.Commands;

/// <summary>Tells a mistyped option from what an argument takes.</summary>
internal static class UnknownOptions
{
    /// <summary>Refuses what begins as options do; a file of such a name is one.</summary>
    public static Argument<T> Refuse<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(token => token.Value).Where(token => token.StartsWith("--", StringComparison.Ordinal) && !Path.Exists(token)))
            {
                result.AddError($"There is no option '{token}'.");
            }
        });
        return argument;
    }
}
