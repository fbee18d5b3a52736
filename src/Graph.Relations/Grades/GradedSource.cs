namespace Graph.Relations.Grades;

/// <summary>A publisher and its grade.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Reliability"><c>A</c> to <c>F</c>; <c>F</c> (cannot be judged) until an analyst grades it.</param>
/// <param name="Articles">How many of its articles the graph holds.</param>
/// <param name="History">How the grade was changed, first to last.</param>
public sealed record GradedSource(string Id, string Name, string Reliability, int Articles, IReadOnlyList<GradeChange<string>> History);
