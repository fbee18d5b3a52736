namespace Graph.Relations.Exchange.Formats;

/// <summary>The words of GraphML, and those that are ours: ids of keys that are no properties.</summary>
internal static class GraphMlNames
{
    public const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    public const string Labels = "labels";
    public const string Type = "type";
    public const string Caption = "caption";

    /// <summary>The type that GraphML has for a kind of value.</summary>
    public static string TypeOf(string kind) => kind is ValueKinds.Boolean or ValueKinds.Integer or ValueKinds.Float ? kind : ValueKinds.Text;
}
