using System.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Reads and writes what stands between the quotes of a text.</summary>
internal static class StringLiteral
{
    /// <summary>Resolves escapes. A backslash before any other character stands for itself, as in Neo4j.</summary>
    public static string Unescape(ReadOnlySpan<char> quoted)
    {
        if (!quoted.Contains('\\'))
        {
            return quoted.ToString();
        }

        var text = new StringBuilder(quoted.Length);
        for (var index = 0; index < quoted.Length; index++)
        {
            var resolved = quoted[index] == '\\' && index + 1 < quoted.Length ? Resolve(quoted[index + 1]) : null;
            text.Append(resolved ?? quoted[index]);
            index += resolved is null ? 0 : 1;
        }

        return text.ToString();
    }

    /// <summary>Writes a text in single quotes.</summary>
    public static void Write(StringBuilder output, string text)
    {
        output.Append('\'');
        foreach (var character in text)
        {
            output.Append(character switch
            {
                '\\' => @"\\",
                '\'' => @"\'",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                '\b' => @"\b",
                '\f' => @"\f",
                _ => character.ToString(),
            });
        }

        output.Append('\'');
    }

    private static char? Resolve(char escaped) => escaped switch
    {
        '\\' or '\'' or '"' or '`' => escaped,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        _ => null,
    };
}
