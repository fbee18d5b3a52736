namespace Graph.Extraction.Tests;

/// <summary>
/// Reads a file of cases. A case is a line <c>== what it shows</c>, the text, a line <c>--</c>, and what is expected, a line each.
/// Lines that start with <c>//</c> before a case are remarks.
/// </summary>
internal static class CaseFile
{
    /// <summary>The cases of a file under <c>Cases/</c>, named for the test list: text, then expected lines.</summary>
    public static IEnumerable<TestCaseData> Read(string fileName)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Cases", fileName);
        var name = "";
        var text = new List<string>();
        var expected = new List<string>();
        var inExpected = false;
        foreach (var line in File.ReadLines(path).Append("== "))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                if (name.Length > 0)
                {
                    yield return new TestCaseData(Joined(text), Joined(expected)).SetArgDisplayNames(name);
                }

                name = line[3..];
                text.Clear();
                expected.Clear();
                inExpected = false;
            }
            else if (line == "--")
            {
                inExpected = true;
            }
            else if (!line.StartsWith("// ", StringComparison.Ordinal))
            {
                (inExpected ? expected : text).Add(line);
            }
        }
    }

    private static string Joined(List<string> lines) => string.Join('\n', lines).TrimEnd('\n');
}
