using System.Globalization;
using System.Text.Json;

namespace Graph.Bench.Page;

/// <summary>A made-up picture: two fifths nodes, three fifths relationships, each node joined to some that stand near it.</summary>
/// <param name="elements">Nodes and relationships together.</param>
internal sealed class DrawnGraph(int elements)
{
    /// <summary>So many neighbours one expansion brings.</summary>
    public const int Newcomers = 30;

    private static readonly string[] Kinds = ["State", "Person", "Organization", "Place", "Treaty", "Gift", "Event"];

    private int Nodes => elements * 2 / 5;

    private int Columns => (int)Math.Ceiling(Math.Sqrt(Nodes));

    /// <summary>Nodes and relationships together.</summary>
    public int Elements => elements;

    /// <summary>The picture that the service begins with.</summary>
    public string Overview() => JsonSerializer.Serialize(new
    {
        nodes = Enumerable.Range(0, Nodes).Select(Node),
        relationships = Relationships(),
        total = new { nodes = Nodes + Newcomers, relationships = elements - Nodes + Newcomers },
    });

    /// <summary>A saved view of it: where everything stands.</summary>
    public string SavedView() => JsonSerializer.Serialize(new
    {
        id = "bench", name = "bench", address = "selected=n0", pinned = Array.Empty<string>(), savedAt = "2025-01-01T00:00:00Z",
        places = Enumerable.Range(0, Nodes).Select(index => new { id = Id(index), x = X(index), y = Y(index) }),
    });

    /// <summary>The neighbours that the first node has besides.</summary>
    public static string Neighbours() => JsonSerializer.Serialize(new
    {
        nodes = Enumerable.Range(0, Newcomers).Select(index => new { id = $"new{index}", kind = "Event", name = $"Newcomer {index}", properties = new { }, degree = 1 }),
        relationships = Enumerable.Range(0, Newcomers).Select(index => new { id = $"newr{index}", type = "TOOK_PART_IN", start = "n0", end = $"new{index}", properties = new { } }),
        total = Newcomers,
    });

    /// <summary>What the panel asks about the first node.</summary>
    public object FirstNode() => Node(0);

    /// <summary>The same picture as elements of the drawing library.</summary>
    public string BareElements() => JsonSerializer.Serialize(
        Enumerable.Range(0, Nodes).Select(index => (object)new { data = new { id = Id(index), label = Name(index) }, position = new { x = X(index), y = Y(index) } })
            .Concat(Relationships().Select(each => (object)new { data = new { each.id, source = each.start, target = each.end } })));

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"n{index}");

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"Thing number {index}");

    private object Node(int index) => new { id = Id(index), kind = Kinds[index % Kinds.Length], name = Name(index), properties = new { }, degree = index == 0 ? 100 : 3 };

    private IEnumerable<(string id, string start, string end)> Pairs() => Enumerable.Range(0, elements - Nodes)
        .Select(index => (string.Create(CultureInfo.InvariantCulture, $"r{index}"), Id(index % Nodes), Id((index % Nodes + 1 + index / Nodes * Columns) % Nodes)));

    private IEnumerable<Line> Relationships() => Pairs().Select(pair => new Line(pair.id, "TOOK_PART_IN", pair.start, pair.end, new { modality = "actual" }));

    private int X(int index) => index % Columns * 110;

    private int Y(int index) => index / Columns * 110;

    // Named as the interface names them.
    private sealed record Line(string id, string type, string start, string end, object properties);
}
