using System.Text.Json;

namespace Graph.Extraction.Drafts;

/// <summary>Builds a draft from JSON, member by member.</summary>
internal static class DraftReader
{
    /// <summary>Reads a draft.</summary>
    /// <param name="root">The JSON.</param>
    /// <param name="check">Checks what its members must be to one another; throws where one is not.</param>
    public static Draft Read(JsonElement root, Action<Draft> check)
    {
        var reader = new JsonObjectReader(root, "$");
        var version = reader.RequiredInteger("version");
        if (version != Draft.CurrentVersion)
        {
            throw new DraftFormatException("$.version", $"version {Draft.CurrentVersion} is expected here");
        }

        var draft = new Draft
        {
            Article = Article(reader.RequiredObject("article")),
            Passages = reader.List("passages", Passage),
            People = reader.List("people", Person),
            States = reader.List("states", State),
            Organizations = reader.List("organizations", Organization),
            Places = reader.List("places", Place),
            Treaties = reader.List("treaties", Treaty),
            Gifts = reader.List("gifts", Gift),
            Statements = reader.List("statements", Statement),
            Events = reader.List("events", Event),
            Identities = reader.List("identities", one => new DraftIdentity(one.RequiredString("id"), one.String("is"))),
            Warnings = reader.List("warnings", Warning),
        };
        reader.RefuseOthers();
        check(draft);
        return draft;
    }

    private static DraftArticle Article(JsonObjectReader reader)
    {
        var article = new DraftArticle
        {
            Id = reader.RequiredString("id"),
            Title = reader.String("title"),
            Url = reader.String("url"),
            Publisher = reader.String("publisher"),
            PublishedAt = reader.String("publishedAt"),
            Language = reader.String("language"),
            Sha256 = reader.RequiredString("sha256"),
            Text = reader.RequiredString("text"),
        };
        reader.RefuseOthers();
        return article;
    }

    private static DraftPassage Passage(JsonObjectReader reader) => new()
    {
        Id = reader.RequiredString("id"),
        Sequence = reader.RequiredInteger("seq"),
        Span = Span(reader),
        At = reader.String("at"),
    };

    private static DraftPerson Person(JsonObjectReader reader) => new()
    {
        Id = reader.RequiredString("id"),
        Name = reader.RequiredString("name"),
        Aliases = reader.Strings("aliases"),
        Offices = reader.List("offices", office => new DraftOffice(office.RequiredString("title"), office.String("of"), office.String("asOf"))),
        Mentions = reader.List("mentions", Span),
    };

    private static DraftState State(JsonObjectReader reader) => new()
    {
        Id = reader.RequiredString("id"),
        Name = reader.RequiredString("name"),
        Mentions = reader.List("mentions", Span),
    };

    private static DraftOrganization Organization(JsonObjectReader reader) => new()
    {
        Id = reader.RequiredString("id"),
        Name = reader.RequiredString("name"),
        Kind = reader.String("kind"),
        Mentions = reader.List("mentions", Span),
    };

    private static DraftPlace Place(JsonObjectReader reader) => new()
    {
        Id = reader.RequiredString("id"),
        Name = reader.RequiredString("name"),
        Kind = reader.String("kind"),
        In = reader.String("in"),
        Mentions = reader.List("mentions", Span),
    };

    private static DraftTreaty Treaty(JsonObjectReader reader) => new()
    {
        Id = reader.RequiredString("id"),
        Name = reader.RequiredString("name"),
        Aliases = reader.Strings("aliases"),
        Kind = reader.String("kind"),
        Status = reader.String("status"),
        Parties = reader.Strings("parties"),
        Signatories = reader.Strings("signatories"),
        SignedOn = reader.String("signedOn"),
        Place = reader.String("place"),
        Replaces = reader.Strings("replaces"),
        Amends = reader.Strings("amends"),
        Evidence = reader.List("evidence", Span),
        Confidence = reader.Fraction("confidence"),
    };

    private static DraftGift Gift(JsonObjectReader reader) => new()
    {
        Id = reader.RequiredString("id"),
        Item = reader.RequiredString("item"),
        Description = reader.String("description"),
        Value = reader.String("value"),
        Currency = reader.String("currency"),
        Disposition = reader.String("disposition"),
        Givers = reader.Strings("givers"),
        Receivers = reader.Strings("receivers"),
        PresentedOn = reader.String("presentedOn"),
        At = reader.String("at"),
        Evidence = reader.List("evidence", Span),
        Confidence = reader.Fraction("confidence"),
    };

    private static DraftStatement Statement(JsonObjectReader reader) => new()
    {
        Id = reader.RequiredString("id"),
        Speaker = reader.String("speaker"),
        SaidWith = reader.Strings("saidWith"),
        Kind = reader.RequiredString("kind"),
        Span = Span(reader),
        Cue = OptionalSpan(reader, "cue"),
        Source = OptionalSpan(reader, "source"),
        Addressees = reader.Strings("addressees"),
        About = reader.Strings("about"),
        SaidAt = reader.String("saidAt"),
        Continues = reader.String("continues"),
        Modality = reader.String("modality"),
        Confidence = reader.Fraction("confidence"),
    };

    private static DraftEvent Event(JsonObjectReader reader) => new()
    {
        Id = reader.RequiredString("id"),
        Kind = reader.RequiredString("kind"),
        Name = reader.String("name"),
        VisitType = reader.String("visitType"),
        Participants = reader.List("participants", one => new DraftParticipant(one.RequiredString("id"), one.String("role"))),
        Place = reader.String("place"),
        OtherPlaces = reader.Strings("otherPlaces"),
        StartsOn = reader.String("startsOn"),
        EndsOn = reader.String("endsOn"),
        Modality = reader.RequiredString("modality"),
        PartOf = reader.String("partOf"),
        Evidence = reader.List("evidence", Span),
        Confidence = reader.Fraction("confidence"),
    };

    private static DraftWarning Warning(JsonObjectReader reader)
    {
        var code = reader.RequiredString("code");
        var message = reader.RequiredString("message");
        return new DraftWarning(code, message, reader.Has("start") || reader.Has("end") ? Span(reader) : null);
    }

    private static DraftSpan Span(JsonObjectReader reader) => new(reader.RequiredInteger("start"), reader.RequiredInteger("end"));

    private static DraftSpan? OptionalSpan(JsonObjectReader reader, string name)
    {
        if (reader.Object(name) is not { } member)
        {
            return null;
        }

        var span = Span(member);
        member.RefuseOthers();
        return span;
    }
}
