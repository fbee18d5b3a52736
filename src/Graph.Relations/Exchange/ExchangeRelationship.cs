using Graph.Model;

namespace Graph.Relations.Exchange;

/// <summary>A relationship as files hold it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Start">What the file calls the node it starts from.</param>
/// <param name="End">What the file calls the node it leads to.</param>
/// <param name="Properties">All of its properties.</param>
public sealed record ExchangeRelationship(string Type, string Start, string End, IReadOnlyDictionary<string, Value> Properties);
