namespace Graph.Relations.Identity;

/// <summary>An entity of the graph that an item of a draft may be.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Reason">What speaks for it, and against it.</param>
/// <param name="Score">How likely it is, 0 to 1.</param>
public sealed record IdentityCandidate(string Id, string Name, string Reason, double Score);
