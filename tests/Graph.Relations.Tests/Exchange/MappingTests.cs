using Graph.Relations.Exchange;
using Graph.Relations.Exchange.Rows;

namespace Graph.Relations.Tests.Exchange;

/// <summary>What is wrong with a mapping is told with its place and with what would be right.</summary>
public sealed class MappingTests
{
    private const string Guest = """ "guest": { "kind": "Person", "name": "{visitor}" } """;

    [TestCase("[]", """$: an object is expected here, such as { "version": 1, "name": "visits",""")]
    [TestCase("""{ "name": "p" }""", "$.version: the number 1 is expected here.")]
    [TestCase("""{ "version": 1 }""", """$.name: this member is required and is missing; right is { "version": 1,""")]
    [TestCase("""{ "version": 1, "name": "p", "entities": [] }""", """$.entities: an object is expected here, such as { "guest": { "kind": "Person", "name": "{visitor}" } }.""")]
    [TestCase("""{ "version": 1, "name": "p", "entities": { "guest": "Person" } }""", """$.entities.guest: an object is expected here, such as { "kind": "Person",""")]
    [TestCase("""{ "version": 1, "name": "p", "entities": { "guest": { "kind": "Person" } } }""", """$.entities.guest.name: this member is required and is missing; right is { "kind": "Person",""")]
    [TestCase("""{ "version": 1, "name": "p", "entities": { "guest": { "kind": "Person", "name": ["x"] } } }""", """$.entities.guest.name: a text or an object is expected here, such as "{visitor}" or { "value":""")]
    [TestCase("""{ "version": 1, "name": "p", "entities": { "guest": { "kind": "Person", "name": "{visitor" } } }""", "$.entities.guest.name: the '{' has no partner in '{visitor'; a column is written '{visitor}'")]
    [TestCase("""{ "version": 1, "name": "p", "title": { "value": "{day}", "date": "x" }, "entities": {} }""", "$.title.date: 'x' is no form of a date; there are such as yyyy-MM-dd")]
    [TestCase("""{ "version": 1, "name": "p", "title": { "value": "{day}", "date": ["yyyy", "HH:mm"] }, "entities": {} }""", "$.title.date: 'HH:mm' is no form of a date")]
    [TestCase("""{ "version": 1, "name": "p", "title": { "value": "{day}", "words": [] }, "entities": {} }""", """$.title.words: an object is expected here, such as { "USA": "United States" }.""")]
    [TestCase("""{ "version": 1, "name": "p", "entities": {""" + Guest + """}, "relationships": {} }""", """$.relationships: an array of objects is expected here, such as [ { "type": "HOLDS_OFFICE",""")]
    [TestCase("""{ "version": 1, "name": "p", "entities": {""" + Guest + """}, "relationships": [ { "type": "SIGNED" } ] }""", """$.relationships[0].from: this member is required and is missing; right is { "type": "HOLDS_OFFICE",""")]
    public void A_mapping_that_is_wrong_is_told_with_the_place_and_the_shape(string mapping, string message) =>
        Assert.That(() => MappingJson.Read(mapping), Throws.TypeOf<ExchangeException>().With.Message.StartsWith($"The mapping's {message}"));

    [Test]
    public void A_mapping_that_is_no_JSON_is_not_repeated() =>
        Assert.That(() => MappingJson.Read("name,role\nAda,'Minister'\n"), Throws.TypeOf<ExchangeException>().With.Message.StartsWith("The mapping is no JSON: 'name,role…'"));

    [Test]
    public void Two_braces_stand_for_one() =>
        Assert.That(MappingJson.Read("""{ "version": 1, "name": "p", "title": "{{{day}}}", "entities": {""" + Guest + "} }").Title?.Columns, Is.EqualTo(new[] { "day" }));

    [Test]
    public void A_column_that_a_row_does_not_have_is_named()
    {
        var mapping = MappingJson.Read("""{ "version": 1, "name": "p", "entities": {""" + Guest + "} }");
        var rows = CsvRows.Read("visiter,from\nAda Holm,Norway\n").Select(row => RowDrafts.Read(row, mapping));
        Assert.That(rows.Single().Problem?.Message, Is.EqualTo("Line 2: the row names none of the mapping's entities; it has no column 'visitor', but visiter, from."));
    }
}
