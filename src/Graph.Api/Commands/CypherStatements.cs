namespace Graph.Api.Commands;

/// <summary>Takes a file of Cypher statements apart at the semicolons that stand in no text, name or comment.</summary>
internal static class CypherStatements
{
    /// <summary>The statements, each with the line it begins in, from 1; empty ones are left out.</summary>
    public static IReadOnlyList<(string Text, int Line)> Split(string script)
    {
        var statements = new List<(string, int)>();
        var start = Skip(script, 0);
        for (var at = start; at < script.Length;)
        {
            if (script[at] == ';')
            {
                Add(statements, script, start, at);
                at = start = Skip(script, at + 1);
            }
            else
            {
                at = Next(script, at);
            }
        }

        Add(statements, script, start, script.Length);
        return statements;
    }

    private static void Add(List<(string, int)> statements, string script, int start, int end)
    {
        if (start < end && script[start..end].Trim() is { Length: > 0 } text)
        {
            statements.Add((text, script.AsSpan(0, start).Count('\n') + 1));
        }
    }

    /// <summary>Past what stands between statements.</summary>
    private static int Skip(string script, int at)
    {
        while (at < script.Length && (char.IsWhiteSpace(script[at]) || IsComment(script, at)))
        {
            at = Next(script, at);
        }

        return at;
    }

    private static bool IsComment(string script, int at) => script.AsSpan(at).StartsWith("//") || script.AsSpan(at).StartsWith("/*");

    /// <summary>Past one character, text, quoted name or comment.</summary>
    private static int Next(string script, int at) => script[at] switch
    {
        '\'' or '"' or '`' => PastQuoted(script, at),
        '/' when script.AsSpan(at).StartsWith("//") => Past(script, "\n", at),
        '/' when script.AsSpan(at).StartsWith("/*") => Past(script, "*/", at + 2),
        _ => at + 1,
    };

    private static int PastQuoted(string script, int at)
    {
        var quote = script[at++];
        while (at < script.Length && script[at] != quote)
        {
            at += script[at] == '\\' && quote != '`' ? 2 : 1;
        }

        return Math.Min(at + 1, script.Length);
    }

    private static int Past(string script, string end, int at) =>
        script.IndexOf(end, at, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : script.Length;
}
