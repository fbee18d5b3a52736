namespace Graph.Relations.Queries;

/// <summary>Why a search found an entity.</summary>
/// <param name="On"><c>name</c> or <c>alias</c>.</param>
/// <param name="Text">The name or alias that matched.</param>
/// <param name="How"><c>exact</c>, <c>prefix</c>, <c>word</c>, <c>contains</c> or <c>similar</c>.</param>
public sealed record SearchMatch(string On, string Text, string How);
