using Graph.Extraction.Drafts;
using Graph.Relations.Identity;

namespace Graph.Relations.Claims;

/// <summary>Reads statements. Their text is the article's own, between the offsets.</summary>
internal static class StatementClaims
{
    // Shorter sayings ("yes", "the need for a new accord") are said by the same person more than once.
    private const int FewestWordsToRecognise = 6;

    public static void Read(DraftScope scope)
    {
        foreach (var (statement, path) in scope.Draft.Statements.Select((statement, index) => (statement, $"statements[{index}]")))
        {
            var said = scope.Locate(statement.Span, path);
            var text = scope.TextOf(statement.Span);
            var key = KeyOf(text);
            scope.Entities.Add(new DraftEntity(
                statement.Id, EntityKinds.Statement, text, key is null ? [] : [key], statement.Speaker is null ? [] : [statement.Speaker], statement.SaidAt));

            var series = new ClaimSeries(scope, statement.Id, "statements") { Confidence = statement.Confidence ?? 1, Modality = statement.Modality ?? Modalities.Actual };
            series.Qualified(
                "text",
                text,
                said,
                key,
                ("kind", statement.Kind),
                ("cue", statement.Cue is { } cue ? CueText(scope, cue, $"{path}.cue") : null),
                ("saidAt", statement.SaidAt),
                ("language", scope.Draft.Article.Language));
            ReadRelationships(scope, series, statement, path);
        }
    }

    private static void ReadRelationships(DraftScope scope, ClaimSeries series, DraftStatement statement, string path)
    {
        Evidence[] whole = [scope.Locate(Whole(scope, statement, path), path)];
        if (statement.Speaker is not null)
        {
            scope.Refer($"{path}.speaker", statement.Speaker, EntityKinds.ActorsAndPlaces);
            series.From(statement.Speaker, RelationshipTypes.Made, whole);
        }

        foreach (var (other, index) in statement.SaidWith.Select((other, index) => (other, index)))
        {
            scope.Refer($"{path}.saidWith[{index}]", other, EntityKinds.ActorsAndPlaces);
            series.From(other, RelationshipTypes.Made, whole);
        }

        foreach (var (addressee, index) in statement.Addressees.Select((addressee, index) => (addressee, index)))
        {
            scope.Refer($"{path}.addressees[{index}]", addressee, EntityKinds.ActorsAndPlaces);
            series.To(RelationshipTypes.AddressedTo, addressee, whole);
        }

        foreach (var (topic, index) in statement.About.Select((topic, index) => (topic, index)))
        {
            scope.Refer($"{path}.about[{index}]", topic, EntityKinds.All);
            series.To(RelationshipTypes.About, topic, whole);
        }

        if (statement.Continues is not null)
        {
            scope.Refer($"{path}.continues", statement.Continues, EntityKinds.Statement);
        }
    }

    private static string CueText(DraftScope scope, DraftSpan cue, string path)
    {
        scope.Locate(cue, path);
        return scope.TextOf(cue);
    }

    /// <summary>Speaker, cue and content, where they stand in one passage; else the content.</summary>
    private static DraftSpan Whole(DraftScope scope, DraftStatement statement, string path)
    {
        var passage = scope.Locate(statement.Span, path).Passage;
        var spans = new[] { statement.Cue, statement.Source }
            .OfType<DraftSpan>()
            .Where(span => scope.Locate(span, path).Passage == passage)
            .Append(statement.Span)
            .ToArray();
        return new DraftSpan(spans.Min(span => span.Start), spans.Max(span => span.End));
    }

    private static string? KeyOf(string text)
    {
        var words = NameKey.Of(text);
        return words.Count(letter => letter == ' ') + 1 < FewestWordsToRecognise
            ? null
            : $"{EntityKinds.Statement} {StableHash.Of(words)}";
    }
}
