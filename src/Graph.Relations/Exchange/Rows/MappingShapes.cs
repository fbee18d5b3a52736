namespace Graph.Relations.Exchange.Rows;

/// <summary>What the parts of a mapping look like, for messages.</summary>
internal static class MappingShapes
{
    public const string Mapping = """{ "version": 1, "name": "visits", "entities": { "guest": { "kind": "Person", "name": "{visitor}" } } }""";
    public const string Entities = """{ "guest": { "kind": "Person", "name": "{visitor}" } }""";
    public const string Entity = """{ "kind": "Person", "name": "{visitor}" }""";
    public const string Relationship = """{ "type": "HOLDS_OFFICE", "from": "guest", "to": "state", "role": "{office}" }""";
    public const string Properties = """{ "startsOn": "{start-date}" }""";
    public const string Record = """{ "visitor": "{visitor}", "from": "{country}" }""";
    public const string Words = """{ "USA": "United States" }""";
    public const string Value = """{ "value": "{start-date}", "date": "dd/MM/yyyy" }""";
}
