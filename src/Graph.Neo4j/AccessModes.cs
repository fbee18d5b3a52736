namespace Graph.Neo4j;

/// <summary>Access modes between port and driver; their names are the same, the types are not.</summary>
internal static class AccessModes
{
    public static AccessMode ToDriver(this Model.AccessMode mode) => mode == Model.AccessMode.Read ? AccessMode.Read : AccessMode.Write;
}
