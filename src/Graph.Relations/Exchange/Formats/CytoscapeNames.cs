namespace Graph.Relations.Exchange.Formats;

/// <summary>The members of <c>data</c> that are no properties.</summary>
internal static class CytoscapeNames
{
    public const string Id = "id";
    public const string Labels = "labels";
    public const string Source = "source";
    public const string Target = "target";
    public const string Type = "type";
    public const string Properties = "properties";

    public static IReadOnlyList<string> OfNodes { get; } = [Id, Labels, Properties];

    public static IReadOnlyList<string> OfEdges { get; } = [Id, Source, Target, Type, Properties];
}
