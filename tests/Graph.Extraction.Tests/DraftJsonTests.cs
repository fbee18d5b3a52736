using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Tests;

public sealed class DraftJsonTests
{
    private const string Article = """ "article": { "id": "article:1", "sha256": "00", "text": "Norland" } """;

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
