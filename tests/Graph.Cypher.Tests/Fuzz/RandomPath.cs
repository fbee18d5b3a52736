using System.Text;

namespace Graph.Cypher.Tests.Fuzz;

/// <summary>Random patterns to look for.</summary>
internal sealed class RandomPath(Random random, RandomNames names)
{
    private static readonly string[] LabelTexts = ["A", "B", "A|B", "!A", "A&B", "%", "(A|C)&!B", "Missing", "$(['A'])"];
    private static readonly string[] TypeTexts = ["", ":R", ":S", ":R|S", ":!R", ":Missing"];
    private static readonly string[] Lengths = ["", "*", "*2", "*0..2", "*..3", "*1..2"];
    private static readonly string[] Quantifiers = ["", "", "+", "*", "{1,2}", "{2}", "{,3}"];
    private static readonly string[] Selectors = ["", "", "", "", "ANY ", "ALL SHORTEST ", "SHORTEST 2 ", "ANY SHORTEST ", "SHORTEST 1 GROUP "];

    /// <summary>A label expression.</summary>
    public string Labels() => LabelTexts[random.Next(LabelTexts.Length)];

    /// <summary>A path, with or without a name and a selector.</summary>
    public string MakeNamed() => random.Next(6) switch
    {
        0 => $"{names.New("p")} = shortestPath({Node()}-[{Types()}*..4]-{Node()})",
        1 => $"{names.New("p")} = {Selectors[random.Next(Selectors.Length)]}{Make()}",
        _ => Make(),
    };

    /// <summary>A path of up to three nodes.</summary>
    public string Make()
    {
        var path = new StringBuilder(Node());
        for (var links = random.Next(3); links > 0; links--)
        {
            path.Append(random.Next(6) == 0 ? Quantified() : Link()).Append(Node());
        }

        return path.ToString();
    }

    private string Node() => random.Next(4) switch
    {
        0 => "()",
        1 => $"({names.Find("n") ?? names.New("n")})",
        2 => $"({names.New("n")}{(random.Next(2) == 0 ? ":" + Labels() : "")})",
        _ => $"({names.New("n")} {{x: {random.Next(4)}}})",
    };

    private string Link()
    {
        var (left, right) = random.Next(3) switch { 0 => ("<-", "-"), 1 => ("-", "->"), _ => ("-", "-") };
        return random.Next(2) == 0
            ? $"{left}[{(random.Next(2) == 0 ? names.New("r") : "")}{Types()}{Lengths[random.Next(Lengths.Length)]}]{right}"
            : $"{left}[{Types()}]{right}{Quantifiers[random.Next(Quantifiers.Length)]}";
    }

    private string Quantified() => $"(({names.New("n")})-[{names.New("r")}{Types()}]->({names.New("n")})){{1,{random.Next(1, 4)}}}";

    private string Types() => TypeTexts[random.Next(TypeTexts.Length)];
}
