using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Records;

namespace Graph.Extraction.Tests;

/// <summary>What is read from entries of registers of visits and gifts.</summary>
public sealed class RecordCaseTests
{
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "visit-records.cases" })]
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "gift-records.cases" })]
    public void Records(string text, string expected)
    {
        var draft = ArticleExtractor.Extract(new ArticleSource(text));

        Assert.That(string.Join('\n', Lines(draft)), Is.EqualTo(expected));
    }

    [Test]
    public void A_record_and_its_text_give_the_same_draft()
    {
        var record = SourceRecord.FromJson("""{ "visitor": "President Anna Example", "from": "Finland", "to": "Norway", "start-date": "2019-05-02", "description": "Met with\nKing Olaf.", "note": null }""");
        var draft = RecordExtractor.Extract(record);

        Assert.That(draft.Article.Text, Is.EqualTo("visitor: President Anna Example\nfrom: Finland\nto: Norway\nstart-date: 2019-05-02\ndescription: Met with King Olaf.\n"));
        Assert.That(Json(ArticleExtractor.Extract(new ArticleSource(draft.Article.Text))), Is.EqualTo(Json(draft)));
    }

    [Test]
    public void Columns_of_neither_a_visit_nor_a_gift_are_refused_by_name()
    {
        var record = new SourceRecord([new RecordField("colour", "red"), new RecordField("size", "12")]);

        Assert.That(RecordExtractor.CanRead(record), Is.False);
        Assert.That(() => RecordExtractor.Extract(record), Throws.ArgumentException.With.Message.Contains("colour, size"));
    }

    [TestCase("2005")]
    [TestCase("His Excellency")]
    public void A_draft_of_a_record_is_a_valid_draft(string year)
    {
        var record = new SourceRecord(
        [
            new RecordField("recipient", "Vice President"), new RecordField("year_received", year), new RecordField("donor", "His Excellency Otto Muster, President of the Republic of Austria"),
            new RecordField("gift_description", "(1) Clock, $40. (2) Pen, $25. Est. Value--$65. Archives."), new RecordField("to", "United States"),
        ]);
        var json = Json(RecordExtractor.Extract(record));

        Assert.That(Json(DraftJson.Read(json)), Is.EqualTo(json));
    }

    private static IEnumerable<string> Lines(Draft draft)
    {
        var names = draft.People.ToDictionary(person => person.Id, person => $"{person.Name} [{string.Join("; ", person.Offices.Select(office => $"{office.Title}, {(office.Of is null ? "-" : Short(office.Of))}"))}]", StringComparer.Ordinal);
        string Named(string id) => names.GetValueOrDefault(id, Short(id));
        foreach (var one in draft.Events)
        {
            var kind = one.VisitType is null ? one.Kind : $"{one.Kind} ({one.VisitType})";
            var name = one.Name is null ? "" : $" \"{one.Name}\"";
            var people = string.Join(", ", one.Participants.Select(participant => Named(participant.Id) + (participant.Role is null ? "" : $" ({participant.Role})")));
            var places = string.Join(" + ", one.OtherPlaces.Prepend(one.Place).OfType<string>().Select(Short));
            yield return $"{kind}{name} | {people} | {places} | {one.StartsOn}{(one.EndsOn is null ? "" : "/" + one.EndsOn)}";
        }

        foreach (var treaty in draft.Treaties)
        {
            yield return $"{treaty.Name} | {treaty.Kind} {treaty.Status} {treaty.SignedOn} | {string.Join(", ", treaty.Parties.Select(Short))} | {string.Join(", ", treaty.Signatories.Select(Named))}";
        }

        foreach (var gift in draft.Gifts)
        {
            yield return $"{gift.Item} | {string.Join(" + ", gift.Givers.Select(Named))} | {string.Join(" + ", gift.Receivers.Select(Named))} | {gift.PresentedOn} | {gift.Value} {gift.Currency} | {gift.Disposition}";
        }
    }

    private static string Json(Draft draft) => DraftJson.Write(draft);

    private static string Short(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
