using System.Text.Json.Nodes;

namespace Graph.Browser.Tests.Page;

/// <summary>An article whose title, names and text try to be more than text.</summary>
internal static class HostileText
{
    public const string Title = "<img src=x onerror=alert('title')>";
    public const string Name = "<script>alert('name')</script> \u202Eevil";
    public const string Alias = "\"><svg onload=alert('alias')>";
    public const string Publisher = "{{constructor.constructor('alert(1)')()}}";

    public static string Text => $"{Title}\n{Name} of Norway met <b onclick=alert('text')>nobody</b> & left.";

    public static JsonObject Draft() => new()
    {
        ["version"] = 1,
        ["article"] = new JsonObject
        {
            ["id"] = "article:hostile", ["title"] = Title, ["publisher"] = Publisher, ["url"] = "javascript:alert('url')",
            ["publishedAt"] = "2025-03-12", ["language"] = "en", ["sha256"] = Importing.Sha256(Text), ["text"] = Text,
        },
        ["passages"] = new JsonArray(
            new JsonObject { ["id"] = "passage:0", ["seq"] = 0, ["start"] = 0, ["end"] = Title.Length },
            new JsonObject { ["id"] = "passage:1", ["seq"] = 1, ["start"] = Title.Length + 1, ["end"] = Text.Length }),
        ["people"] = new JsonArray(new JsonObject
        {
            ["id"] = "person:hostile", ["name"] = Name, ["aliases"] = new JsonArray(Alias),
            ["offices"] = new JsonArray(new JsonObject { ["title"] = "<i>minister</i>", ["of"] = "state:NOR" }),
            ["mentions"] = new JsonArray(new JsonObject { ["start"] = Title.Length + 1, ["end"] = Title.Length + 1 + Name.Length }),
        }),
        ["states"] = new JsonArray(new JsonObject { ["id"] = "state:NOR", ["name"] = "Norway", ["mentions"] = new JsonArray() }),
        ["organizations"] = new JsonArray(), ["places"] = new JsonArray(), ["treaties"] = new JsonArray(), ["gifts"] = new JsonArray(),
        ["statements"] = new JsonArray(), ["events"] = new JsonArray(), ["warnings"] = new JsonArray(),
    };
}
