using System.Text.Json.Nodes;

namespace Graph.Browser.Tests.Page;

/// <summary>An article made up for the tests and what a careful reader finds in it, as a draft.</summary>
internal static class FisheriesTreaty
{
    /// <summary>Its title.</summary>
    public const string Title = "Norway and Iceland sign a fisheries treaty";

    /// <summary>Its text.</summary>
    public static string Text => $"""
        {Title}
        12 March 2025
        10:30 GMT Norwegian Prime Minister Kari Solheim and Icelandic President Jon Arnarson signed the Treaty on Northern Fisheries in Reykjavik. “This treaty will feed our coasts for a generation,” Solheim said. Norway gave Arnarson a wooden sledge and a silver compass.
        09:15 GMT The two met for talks in Reykjavik. “The sea does not divide us,” Arnarson said before the doors closed.
        08:00 GMT Solheim is to visit Oslo's new harbour with her guest in the autumn.
        """;

    /// <summary>The draft.</summary>
    public static JsonObject Draft() => new()
    {
        ["version"] = 1,
        ["article"] = new JsonObject
        {
            ["id"] = "article:fisheries-treaty", ["title"] = Title, ["publisher"] = "Northern Wire",
            ["publishedAt"] = "2025-03-12", ["language"] = "en", ["sha256"] = Importing.Sha256(Text), ["text"] = Text,
        },
        ["passages"] = new JsonArray(
            Passage(0, Title, null), Passage(1, "12 March 2025", null),
            Passage(2, Line("10:30"), "2025-03-12T10:30Z"), Passage(3, Line("09:15"), "2025-03-12T09:15Z"), Passage(4, Line("08:00"), "2025-03-12T08:00Z")),
        ["people"] = new JsonArray(
            Person("person:kari-solheim", "Kari Solheim", "Solheim", "Prime Minister", "state:NOR"),
            Person("person:jon-arnarson", "Jon Arnarson", "Arnarson", "President", "state:ISL")),
        ["states"] = new JsonArray(
            new JsonObject { ["id"] = "state:NOR", ["name"] = "Norway", ["mentions"] = Spans("Norway", "Norwegian") },
            new JsonObject { ["id"] = "state:ISL", ["name"] = "Iceland", ["mentions"] = Spans("Iceland", "Icelandic") }),
        ["organizations"] = new JsonArray(),
        ["places"] = new JsonArray(
            new JsonObject { ["id"] = "place:reykjavik", ["name"] = "Reykjavik", ["kind"] = "city", ["in"] = "state:ISL", ["mentions"] = Spans("Reykjavik") }),
        ["treaties"] = new JsonArray(new JsonObject
        {
            ["id"] = "treaty:northern-fisheries", ["name"] = "Treaty on Northern Fisheries", ["aliases"] = new JsonArray("Cod Treaty"),
            ["kind"] = "treaty", ["status"] = "signed", ["parties"] = new JsonArray("state:NOR", "state:ISL"),
            ["signatories"] = new JsonArray("person:kari-solheim", "person:jon-arnarson"), ["signedOn"] = "2025-03-12",
            ["place"] = "place:reykjavik", ["replaces"] = new JsonArray(),
            ["evidence"] = Spans("signed the Treaty on Northern Fisheries in Reykjavik"), ["confidence"] = 0.95,
        }),
        ["gifts"] = new JsonArray(Gift("gift:wooden-sledge", "wooden sledge"), Gift("gift:silver-compass", "silver compass")),
        ["statements"] = new JsonArray(
            Statement("statement:coasts", "person:kari-solheim", "“This treaty will feed our coasts for a generation,”", "2025-03-12T10:30Z", "treaty:northern-fisheries"),
            Statement("statement:sea", "person:jon-arnarson", "“The sea does not divide us,”", "2025-03-12T09:15Z", null)),
        ["events"] = new JsonArray(
            Event("event:talks", "talks", "actual", "met for talks in Reykjavik", "place:reykjavik"),
            Event("event:autumn-visit", "visit", "planned", "is to visit Oslo's new harbour", null)),
        ["warnings"] = new JsonArray(),
    };

    private static string Line(string start) => Text.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal));

    private static JsonObject Passage(int number, string text, string? at)
    {
        var span = Span(text);
        var passage = new JsonObject { ["id"] = $"passage:{number}", ["seq"] = number, ["start"] = span["start"]?.DeepClone(), ["end"] = span["end"]?.DeepClone() };
        if (at is not null)
        {
            passage["at"] = at;
        }

        return passage;
    }

    private static JsonObject Person(string id, string name, string surname, string office, string state) => new()
    {
        ["id"] = id, ["name"] = name, ["aliases"] = new JsonArray(surname),
        ["offices"] = new JsonArray(new JsonObject { ["title"] = office, ["of"] = state, ["asOf"] = "2025-03-12" }),
        ["mentions"] = Spans(name),
    };

    private static JsonObject Gift(string id, string item) => new()
    {
        ["id"] = id, ["item"] = item, ["givers"] = new JsonArray("state:NOR"), ["receivers"] = new JsonArray("person:jon-arnarson"),
        ["evidence"] = Spans("gave Arnarson a wooden sledge and a silver compass"), ["confidence"] = 0.9,
    };

    private static JsonObject Statement(string id, string speaker, string text, string saidAt, string? about)
    {
        var span = Span(text);
        return new JsonObject
        {
            ["id"] = id, ["speaker"] = speaker, ["kind"] = "direct", ["start"] = span["start"]?.DeepClone(), ["end"] = span["end"]?.DeepClone(),
            ["addressees"] = new JsonArray(), ["about"] = about is null ? new JsonArray() : new JsonArray(about),
            ["saidAt"] = saidAt, ["confidence"] = 0.95,
        };
    }

    private static JsonObject Event(string id, string kind, string modality, string words, string? place)
    {
        var one = new JsonObject
        {
            ["id"] = id, ["kind"] = kind, ["modality"] = modality, ["evidence"] = Spans(words), ["confidence"] = 0.9,
            ["participants"] = new JsonArray(
                new JsonObject { ["id"] = "person:kari-solheim", ["role"] = "participant" },
                new JsonObject { ["id"] = "person:jon-arnarson", ["role"] = "participant" }),
        };
        if (place is not null)
        {
            one["place"] = place;
        }

        return one;
    }

    private static JsonArray Spans(params string[] words) => new([.. words.Select(Span)]);

    private static JsonObject Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.That(start, Is.Not.Negative, $"The article does not say: {words}");
        return new JsonObject { ["start"] = start, ["end"] = start + words.Length };
    }
}
