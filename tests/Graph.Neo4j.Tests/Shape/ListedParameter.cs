namespace Graph.Neo4j.Tests.Shape;

/// <summary>A parameter of a driver's member.</summary>
/// <param name="Modifier"><c>this</c>, <c>params</c>, <c>out</c> or empty.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name; null where the list gives none.</param>
/// <param name="Default">What it is unless given; null where it has to be.</param>
internal sealed record ListedParameter(string Modifier, string Type, string? Name, string? Default)
{
    public override string ToString() =>
        $"{(Modifier.Length > 0 ? $"{Modifier} " : "")}{Type}{(Name is null ? "" : $" {Name}")}{(Default is null ? "" : " = …")}";
}
