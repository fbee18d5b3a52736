using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Tests;

public sealed class DraftJsonTests
{
    private const string Article = """ "article": { "id": "article:1", "sha256": "520aeaa829ccc20729cab0e5c9a4e353947a273e8fc218dfb06093be95a8ac7b", "text": "Norland" } """;

    [Test]
    public void What_is_written_reads_back_the_same()
    {
        var written = DraftJson.Write(Sample());

        Assert.That(DraftJson.Write(DraftJson.Read(written)), Is.EqualTo(written));
    }

    [TestCase("{ \"version\": 1, " + Article + ", \"treatys\": [] }", "$.treatys: there is no such member")]
    [TestCase("{ \"version\": 1, " + Article + ", \"people\": [ { \"id\": \"person:a\" } ] }", "$.people[0].name: this member is required and is missing")]
    [TestCase("{ \"version\": 1, " + Article + ", \"people\": [ { \"id\": \"person:a\", \"name\": 3 } ] }", "$.people[0].name: a string is expected here")]
    [TestCase("{ \"version\": 1 }", "$.article: this member is required and is missing")]
    [TestCase("{ \"version\": 2, " + Article + " }", "$.version: version 1 is expected here")]
    [TestCase("{ \"version\": 1, " + Article + ", \"states\": [ { \"id\": \"s\", \"name\": \"S\", \"mentions\": [ { \"start\": 3, \"end\": 99 } ] } ] }", "$.states[0].mentions[0]: the span 3 to 99 is not inside the text")]
    [TestCase("{ \"version\": 1, " + Article + ", \"states\": [ { \"id\": \"s\", \"name\": \"S\" }, { \"id\": \"s\", \"name\": \"T\" } ] }", "$.states[1].id: the id 's' is already used at $.states[0].id")]
    [TestCase("{ \"version\": 1, " + Article + ", \"statements\": [ { \"id\": \"t\", \"kind\": \"loud\", \"start\": 0, \"end\": 1 } ] }", "$.statements[0].kind: 'loud' is not one of direct, mixed, indirect")]
    [TestCase("{ \"version\": 1, " + Article + ", \"gifts\": {} }", "$.gifts: an array is expected here")]
    [TestCase("[]", "$: an object is expected here")]
    [TestCase("{ \"version\": 1,", "not valid JSON")]
    public void What_is_wrong_is_named_with_its_place(string json, string message) =>
        Assert.That(() => DraftJson.Read(json), Throws.TypeOf<DraftFormatException>().With.Message.Contains(message));

    [TestCase("events", """{ "id": "e", "kind": "party", "modality": "actual" }""", "$.events[0].kind: 'party' is not one of state visit, visit, arrival,")]
    [TestCase("events", """{ "id": "e", "kind": "talks", "modality": "rumoured" }""", "$.events[0].modality: 'rumoured' is not one of actual, planned, denied.")]
    [TestCase("events", """{ "id": "e", "kind": "talks", "modality": "actual", "startsOn": "yesterday" }""", "$.events[0].startsOn: 'yesterday' is no date; right is as much of 2024-06-19T09:35Z as is known: 2024, 2024-06, 2024-06-19 or with the time.")]
    [TestCase("events", """{ "id": "e", "kind": "talks", "modality": "actual", "endsOn": "2024-02-30" }""", "$.events[0].endsOn: '2024-02-30' is no date")]
    [TestCase("treaties", """{ "id": "t", "name": "T", "signedOn": "19 June 2024" }""", "$.treaties[0].signedOn: '19 June 2024' is no date")]
    [TestCase("treaties", """{ "id": "t", "name": "T", "signedOn": "2024-13" }""", "$.treaties[0].signedOn: '2024-13' is no date")]
    [TestCase("treaties", """{ "id": "t", "name": "T", "status": "dead" }""", "$.treaties[0].status: 'dead' is not one of announced, signed, ratified, in force, suspended, ended.")]
    [TestCase("treaties", """{ "id": "t", "name": "T", "kind": "deal" }""", "$.treaties[0].kind: 'deal' is not one of treaty, agreement, declaration, memorandum, communique.")]
    [TestCase("gifts", """{ "id": "g", "item": "vase", "presentedOn": "2024-6-1" }""", "$.gifts[0].presentedOn: '2024-6-1' is no date")]
    [TestCase("gifts", """{ "id": "g", "item": "vase", "value": "1,950" }""", "$.gifts[0].value: '1,950' is no amount; right is a decimal number without marks between its digits, such as 1950.00.")]
    [TestCase("gifts", """{ "id": "g", "item": "vase", "currency": "$" }""", "$.gifts[0].currency: '$' is no currency; right is the code of ISO 4217, such as USD.")]
    [TestCase("gifts", """{ "id": "g", "item": " " }""", "$.gifts[0].item: it is empty; what it is called belongs here.")]
    [TestCase("people", """{ "id": "p", "name": "" }""", "$.people[0].name: it is empty")]
    [TestCase("people", """{ "id": "p", "name": "P", "offices": [ { "title": "king" }, { "title": "king", "asOf": "then" } ] }""", "$.people[0].offices[1].asOf: 'then' is no date")]
    [TestCase("organizations", """{ "id": "o", "name": "O", "kind": "club" }""", "$.organizations[0].kind: 'club' is not one of ministry, army, party, company, alliance, media, other.")]
    [TestCase("places", """{ "id": "p", "name": "P", "kind": "town" }""", "$.places[0].kind: 'town' is not one of city, airport, building, region.")]
    [TestCase("passages", """{ "id": "p", "seq": 0, "start": 0, "end": 7, "at": "2024-06-19T25:00Z" }""", "$.passages[0].at: '2024-06-19T25:00Z' is no date")]
    [TestCase("statements", """{ "id": "s", "kind": "direct", "start": 0, "end": 1, "saidAt": "2024-06-19 09:35" }""", "$.statements[0].saidAt: '2024-06-19 09:35' is no date")]
    [TestCase("events", """{ "id": "e", "kind": "talks", "modality": "actual", "partOf": "e" }""", "$.events[0].partOf: 'e' is the item itself; another of the events belongs here.")]
    [TestCase("treaties", """{ "id": "t", "name": "T", "replaces": [ "u", "t" ] }""", "$.treaties[0].replaces: 't' is the item itself")]
    [TestCase("places", """{ "id": "p", "name": "P", "in": "p" }""", "$.places[0].in: 'p' is the item itself")]
    [TestCase("statements", """{ "id": "s", "kind": "direct", "start": 0, "end": 1, "continues": "s" }""", "$.statements[0].continues: 's' is the item itself")]
    [TestCase("events", """{ "id": "e", "kind": "visit", "modality": "actual", "startsOn": "2024-06-19", "endsOn": "2024-05" }""", "$.events[0].endsOn: '2024-05' is before '2024-06-19', on which it starts.")]
    public void What_cannot_stand_in_a_member_is_named_with_what_would_be_right(string list, string item, string message)
    {
        var json = $$"""{ "version": 1, {{Article}}, "{{list}}": [ {{item}} ] }""";
        Assert.That(() => DraftJson.Read(json), Throws.TypeOf<DraftFormatException>().With.Message.Contains(message));
        Assert.That(() => DraftJson.ReadKept(json), Throws.Nothing, "what was taken once can be read for ever");
    }

    [TestCase("1961")]
    [TestCase("2024-06")]
    [TestCase("2024-02-29")]
    [TestCase("2024-06-19T09:35Z")]
    [TestCase("2024-06-19T09:35:10.25+02:00")]
    [TestCase("2024-06-19T09:35")]
    public void A_date_has_the_precision_that_is_known(string date)
    {
        var draft = DraftJson.Read($$"""{ "version": 1, {{Article}}, "gifts": [ { "id": "g", "item": "vase", "presentedOn": "{{date}}", "at": "event:x" } ] }""");
        Assert.That(draft.Gifts[0].PresentedOn, Is.EqualTo(date));
    }

    [Test]
    public void A_hash_that_is_not_the_texts_is_told_with_the_right_one() => Assert.That(
        () => DraftJson.Read("""{ "version": 1, "article": { "id": "article:1", "sha256": "00", "text": "Norland" } }"""),
        Throws.TypeOf<DraftFormatException>().With.Message.EqualTo(
            "$.article.sha256: '00' is not the SHA-256 of the text in UTF-8, which is 520aeaa829ccc20729cab0e5c9a4e353947a273e8fc218dfb06093be95a8ac7b."));

    [Test]
    public void A_span_that_cuts_a_character_in_two_is_refused() => Assert.That(
        () => DraftJson.Read("""
            { "version": 1, "article": { "id": "a", "sha256": "e3f5c6cb8b1f619412e9b4583deec04d23c5a1a8840a9d389bb62119c1038a6b", "text": "Nor\ud83c\udf8cland" },
              "places": [ { "id": "p", "name": "P", "mentions": [ { "start": 0, "end": 4 } ] } ] }
            """),
        Throws.TypeOf<DraftFormatException>().With.Message.Contains("$.places[0].mentions[0]: the span 0 to 4 cuts a character in two"));

    private static Draft Sample() => ArticleExtractor.Extract(new ArticleSource("President Ada Berg met King Olaf.")) with
    {
        People = [new DraftPerson { Id = "person:ada-berg", Name = "Ada Berg", Offices = [new DraftOffice("President", "state:NOR", "2023")], Mentions = [new DraftSpan(0, 18)] }],
        Treaties = [new DraftTreaty { Id = "treaty:a", Name = "A", Parties = ["state:NOR"], Evidence = [new DraftSpan(0, 3)], Confidence = 0.5 }],
        Gifts = [new DraftGift { Id = "gift:a", Item = "vase", Givers = ["person:ada-berg"] }],
        Statements = [new DraftStatement { Id = "statement:a", Kind = "direct", Span = new DraftSpan(1, 4), Cue = new DraftSpan(4, 5) }],
        Events = [new DraftEvent { Id = "event:a", Kind = "talks", Modality = "actual", Participants = [new DraftParticipant("person:ada-berg", "host")] }],
        Warnings = [new DraftWarning("a-code", "A message.", new DraftSpan(0, 1)), new DraftWarning("b", "B.", null)],
    };
}
