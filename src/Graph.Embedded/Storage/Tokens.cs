namespace Graph.Embedded.Storage;

/// <summary>What a database interns: names of labels, types and keys, sets of labels, and shapes of properties.</summary>
internal sealed class Tokens
{
    public TokenTable Labels { get; } = new();

    public TokenTable Types { get; } = new();

    public TokenTable Keys { get; } = new();

    public LabelSets LabelSets { get; } = new();

    public ShapeTable Shapes { get; } = new();

    public StringPool Strings { get; } = new();
}
