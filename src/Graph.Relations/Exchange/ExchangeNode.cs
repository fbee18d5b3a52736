using Graph.Model;

namespace Graph.Relations.Exchange;

/// <summary>A node as files hold it.</summary>
/// <param name="Id">What the file's relationships call it: its own id, or one made up for the file.</param>
/// <param name="Labels">Its labels, sorted.</param>
/// <param name="Properties">All of its properties, its own id among them.</param>
public sealed record ExchangeNode(string Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, Value> Properties);
