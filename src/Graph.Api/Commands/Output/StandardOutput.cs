using System.Text;

namespace Graph.Api.Commands.Output;

/// <summary>Standard output in UTF-8 without a byte order mark, whatever the console's own encoding.</summary>
internal static class StandardOutput
{
    /// <summary>Opens it; dispose it to write what is buffered.</summary>
    public static StreamWriter Open() => new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
