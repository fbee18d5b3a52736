namespace Graph.Conformance.Differences;

/// <summary>Parts a text into statements at semicolons that stand neither in quotes nor in comments.</summary>
public static class StatementSplitter
{
    /// <summary>The statements, without semicolons; empty ones are left out.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var statements = new List<string>();
        var start = 0;
        for (var index = 0; index < text.Length; index = SkipOne(text, index))
        {
            if (text[index] == ';')
            {
                Add(statements, text[start..index]);
                start = index + 1;
            }
        }

        Add(statements, text[start..]);
        return statements;
    }

    private static void Add(List<string> statements, string text)
    {
        if (WithoutLineComments(text).Length > 0)
        {
            statements.Add(text.Trim());
        }
    }

    private static string WithoutLineComments(string text) =>
        string.Concat(text.Split('\n').Select(line => line.Trim()).Where(line => !line.StartsWith("//", StringComparison.Ordinal)));

    private static int SkipOne(string text, int index) => text[index] switch
    {
        '\'' or '"' => Past(text, index + 1, text[index], hasEscapes: true),
        '`' => Past(text, index + 1, '`', hasEscapes: false),
        '/' when text.AsSpan(index).StartsWith("//") => Past(text, index + 2, '\n', hasEscapes: false),
        '/' when text.AsSpan(index).StartsWith("/*") => text.IndexOf("*/", index + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : text.Length,
        _ => index + 1,
    };

    private static int Past(string text, int index, char end, bool hasEscapes)
    {
        while (index < text.Length && text[index] != end)
        {
            index += hasEscapes && text[index] == '\\' ? 2 : 1;
        }

        return index + 1;
    }
}
