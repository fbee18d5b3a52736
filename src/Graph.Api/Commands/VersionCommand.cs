using System.CommandLine;
using Graph.Api.Hosting;

namespace Graph.Api.Commands;

/// <summary><c>graph version</c>.</summary>
internal static class VersionCommand
{
    public static Command Create()
    {
        var command = new Command("version", "Prints the program's version.");
        command.SetAction(_ => Console.Out.WriteLine(ProductVersion.Text));
        return command;
    }
}
