using System.Text.Json;

namespace Graph.Extraction.Drafts;

/// <summary>Writes a draft as JSON, in the order the format's page lists its members.</summary>
internal sealed class DraftWriter(Utf8JsonWriter json)
{
    public void Write(Draft draft)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Draft.CurrentVersion);
        json.WriteStartObject("article");
        WriteArticle(draft.Article);
        json.WriteEndObject();
        WriteList("passages", draft.Passages, WritePassage);
        WriteList("people", draft.People, WritePerson);
        WriteList("states", draft.States, state => WriteNamed(state.Id, state.Name, state.Mentions));
        WriteList("organizations", draft.Organizations, WriteOrganization);
        WriteList("places", draft.Places, WritePlace);
        WriteList("treaties", draft.Treaties, WriteTreaty);
        WriteList("gifts", draft.Gifts, WriteGift);
        WriteList("statements", draft.Statements, WriteStatement);
        WriteList("events", draft.Events, WriteEvent);
        WriteIdentities(draft.Identities);
        WriteList("warnings", draft.Warnings, WriteWarning);
        json.WriteEndObject();
    }

    private void WriteArticle(DraftArticle article)
    {
        WriteText("id", article.Id);
        WriteText("title", article.Title);
        WriteText("url", article.Url);
        WriteText("publisher", article.Publisher);
        WriteText("publishedAt", article.PublishedAt);
        WriteText("language", article.Language);
        WriteText("sha256", article.Sha256);
        WriteText("text", article.Text);
    }

    private void WritePassage(DraftPassage passage)
    {
        WriteText("id", passage.Id);
        json.WriteNumber("seq", passage.Sequence);
        WriteSpan(passage.Span);
        WriteText("at", passage.At);
    }

    private void WritePerson(DraftPerson person)
    {
        WriteText("id", person.Id);
        WriteText("name", person.Name);
        WriteTexts("aliases", person.Aliases);
        WriteList("offices", person.Offices, office =>
        {
            WriteText("title", office.Title);
            WriteText("of", office.Of);
            WriteText("asOf", office.AsOf);
        });
        WriteList("mentions", person.Mentions, WriteSpan);
    }

    private void WriteNamed(string id, string name, IReadOnlyList<DraftSpan> mentions)
    {
        WriteText("id", id);
        WriteText("name", name);
        WriteList("mentions", mentions, WriteSpan);
    }

    private void WriteOrganization(DraftOrganization organization)
    {
        WriteText("kind", organization.Kind);
        WriteNamed(organization.Id, organization.Name, organization.Mentions);
    }

    private void WritePlace(DraftPlace place)
    {
        WriteText("kind", place.Kind);
        WriteText("in", place.In);
        WriteNamed(place.Id, place.Name, place.Mentions);
    }

    private void WriteTreaty(DraftTreaty treaty)
    {
        WriteText("id", treaty.Id);
        WriteText("name", treaty.Name);
        WriteTexts("aliases", treaty.Aliases);
        WriteText("kind", treaty.Kind);
        WriteText("status", treaty.Status);
        WriteTexts("parties", treaty.Parties);
        WriteTexts("signatories", treaty.Signatories);
        WriteText("signedOn", treaty.SignedOn);
        WriteText("place", treaty.Place);
        WriteTexts("replaces", treaty.Replaces);
        WriteTexts("amends", treaty.Amends);
        WriteSupport(treaty.Evidence, treaty.Confidence);
    }

    private void WriteGift(DraftGift gift)
    {
        WriteText("id", gift.Id);
        WriteText("item", gift.Item);
        WriteText("description", gift.Description);
        WriteText("value", gift.Value);
        WriteText("currency", gift.Currency);
        WriteText("disposition", gift.Disposition);
        WriteTexts("givers", gift.Givers);
        WriteTexts("receivers", gift.Receivers);
        WriteText("presentedOn", gift.PresentedOn);
        WriteText("at", gift.At);
        WriteSupport(gift.Evidence, gift.Confidence);
    }

    private void WriteStatement(DraftStatement statement)
    {
        WriteText("id", statement.Id);
        WriteText("speaker", statement.Speaker);
        WriteTexts("saidWith", statement.SaidWith);
        WriteText("kind", statement.Kind);
        WriteSpan(statement.Span);
        WriteSpan("cue", statement.Cue);
        WriteSpan("source", statement.Source);
        WriteTexts("addressees", statement.Addressees);
        WriteTexts("about", statement.About);
        WriteText("saidAt", statement.SaidAt);
        WriteText("continues", statement.Continues);
        WriteText("modality", statement.Modality);
        WriteConfidence(statement.Confidence);
    }

    private void WriteEvent(DraftEvent one)
    {
        WriteText("id", one.Id);
        WriteText("kind", one.Kind);
        WriteText("name", one.Name);
        WriteText("visitType", one.VisitType);
        WriteList("participants", one.Participants, participant =>
        {
            WriteText("id", participant.Id);
            WriteText("role", participant.Role);
        });
        WriteText("place", one.Place);
        WriteTexts("otherPlaces", one.OtherPlaces);
        WriteText("startsOn", one.StartsOn);
        WriteText("endsOn", one.EndsOn);
        WriteText("modality", one.Modality);
        WriteText("partOf", one.PartOf);
        WriteSupport(one.Evidence, one.Confidence);
    }

    private void WriteIdentities(IReadOnlyList<DraftIdentity> identities)
    {
        if (identities.Count > 0)
        {
            WriteList("identities", identities, identity =>
            {
                WriteText("id", identity.Id);
                WriteText("is", identity.Is);
            });
        }
    }

    private void WriteWarning(DraftWarning warning)
    {
        WriteText("code", warning.Code);
        WriteText("message", warning.Message);
        if (warning.Span is { } span)
        {
            WriteSpan(span);
        }
    }

    private void WriteSupport(IReadOnlyList<DraftSpan> evidence, double? confidence)
    {
        WriteList("evidence", evidence, WriteSpan);
        WriteConfidence(confidence);
    }

    private void WriteConfidence(double? confidence)
    {
        if (confidence is { } fraction)
        {
            json.WriteNumber("confidence", fraction);
        }
    }

    private void WriteText(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void WriteTexts(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void WriteSpan(DraftSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private void WriteSpan(string name, DraftSpan? span)
    {
        if (span is { } given)
        {
            json.WriteStartObject(name);
            WriteSpan(given);
            json.WriteEndObject();
        }
    }

    private void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
