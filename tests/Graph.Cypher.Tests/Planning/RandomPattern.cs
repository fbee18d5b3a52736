using System.Globalization;

namespace Graph.Cypher.Tests.Planning;

/// <summary>A small random graph, and random patterns over it that can be written as Cypher and matched naively.</summary>
internal sealed record RandomPattern(
    IReadOnlyList<string?> Labels, IReadOnlyList<PatternLink> Links, IReadOnlyList<(int Node, string Operator, int Value)> Conditions, (int One, int Other)? Different)
{
    private static readonly string[] Arrows = ["-{0}->", "<-{0}-", "-{0}-"];
    private static readonly string[] Operators = ["<", ">", "="];

    /// <summary>A pattern of up to four nodes that hang together.</summary>
    public static RandomPattern Make(Random random)
    {
        var nodes = random.Next(2, 5);
        var links = Enumerable.Range(1, nodes - 1).Select(node => Link(random, random.Next(node), node)).ToList();
        if (random.Next(3) == 0)
        {
            links.Add(Link(random, random.Next(nodes), random.Next(nodes)));
        }

        return new RandomPattern(
            [.. Enumerable.Range(0, nodes).Select(_ => random.Next(3) switch { 0 => "A", 1 => "B", _ => null })],
            links,
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => (random.Next(nodes), Operators[random.Next(3)], random.Next(4)))],
            random.Next(3) == 0 ? (0, nodes - 1) : null);
    }

    /// <summary>As a MATCH clause; each relationship is a part of its own.</summary>
    public override string ToString()
    {
        var parts = Links.Select(link => Node(link.Left) + string.Format(CultureInfo.InvariantCulture, Arrows[link.Arrow], link.Text) + $"(n{link.Right})")
            .Concat(Labels.Select((label, node) => Node(node)));
        var conditions = Conditions.Select(condition => $"n{condition.Node}.x {condition.Operator} {condition.Value}")
            .Concat(Different is { } pair ? [$"n{pair.One} <> n{pair.Other}"] : []).ToArray();
        return $"MATCH {string.Join(", ", parts)}{(conditions.Length == 0 ? "" : " WHERE " + string.Join(" AND ", conditions))}";
    }

    private string Node(int node) => $"(n{node}{(Labels[node] is { } label ? ":" + label : "")})";

    private static PatternLink Link(Random random, int left, int right) => new(
        left, right, random.Next(3), random.Next(3) switch { 0 => "T", 1 => "U", _ => null },
        random.Next(4) == 0 ? (random.Next(3), random.Next(2, 4)) : null);
}
