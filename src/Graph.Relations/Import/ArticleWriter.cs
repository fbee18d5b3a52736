using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>Writes articles, their passages and their claims: the layer that nothing derives. A statement writes all that is of one sort.</summary>
internal sealed class ArticleWriter(CypherRunner runner, IReadOnlyList<PlannedArticle> articles)
{
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await WriteRowsAsync("import/article", articles.Select(RowOf), cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/source", articles.Where(one => one.Plan.Draft.Article.Publisher is not null).Select(SourceOf), cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/passages", articles.SelectMany(one => PassagesOf(one.Plan.Draft)), cancellationToken).ConfigureAwait(false);
        await WriteEntitiesAsync(cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/property-claims", Claims(areRelationships: false), cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/relationship-claims", Claims(areRelationships: true), cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/mentions", articles.SelectMany(one => one.Plan.Mentions).Select(RowOf), cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/draft", articles.Select(one => KeptDraft.RowOf(one.Plan.Draft, one.Request)), cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteEntitiesAsync(CancellationToken cancellationToken)
    {
        var created = articles.SelectMany(one => one.Plan.New).DistinctBy(match => match.EntityId).ToLookup(match => match.Kind, StringComparer.Ordinal);
        foreach (var kind in EntityKinds.All)
        {
            var rows = created[kind].Select(match => RowValue.Map(("id", match.EntityId.ToValue())));
            await WriteRowsAsync($"import/entities/{EntityKinds.Prefix(kind)}", rows, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WriteRowsAsync(string file, IEnumerable<Value> rows, CancellationToken cancellationToken)
    {
        var list = rows.ToArray();
        if (list.Length > 0)
        {
            await runner.WriteAsync(file, cancellationToken, ("rows", RowValue.List(list))).ConfigureAwait(false);
        }
    }

    private static Value RowOf(PlannedArticle planned)
    {
        var (plan, request, draftKey) = planned;
        var article = plan.Draft.Article;
        var createdAt = RecordedTime.Of(request.CreatedAt).ToValue();
        return RowValue.Map(
            ("import", RowValue.Map(("id", request.ImportId.ToValue()), ("createdAt", createdAt))),
            ("article", RowValue.Properties(
                ("id", article.Id.ToValue()),
                ("title", article.Title.ToValue()),
                ("url", article.Url.ToValue()),
                ("publisher", article.Publisher.ToValue()),
                ("publishedAt", article.PublishedAt.ToValue()),
                ("language", article.Language.ToValue()),
                ("sha256", article.Sha256.ToValue()),
                ("text", article.Text.ToValue()),
                ("contentKey", ArticleKeys.ContentKey(plan.Draft).ToValue()),
                ("draftKey", draftKey.ToValue()),
                ("readKey", request.ReadKey.ToValue()))),
            ("file", RowValue.Properties(
                ("name", request.FileName.ToValue()),
                ("line", request.Line is { } line ? Value.Of((long)line) : Value.Null),
                ("createdAt", createdAt),
                ("entities", Value.Of((long)plan.New.Count())),
                ("claims", Value.Of((long)plan.Claims.Count)),
                ("passages", Value.Of((long)plan.Draft.Passages.Count)),
                ("matched", Value.Of((long)plan.Matches.Count(match => !match.IsNew))))));
    }

    private static Value SourceOf(PlannedArticle planned)
    {
        var article = planned.Plan.Draft.Article;
        return RowValue.Map(
            ("article", article.Id.ToValue()), ("source", ("source:" + Slug.Of(article.Publisher ?? "")).ToValue()), ("name", article.Publisher.ToValue()));
    }

    private static IEnumerable<Value> PassagesOf(Draft draft) => draft.Passages.Select(passage => RowValue.Map(
        ("article", draft.Article.Id.ToValue()),
        ("properties", RowValue.Properties(
            ("id", passage.Id.ToValue()),
            ("seq", Value.Of((long)passage.Sequence)),
            ("start", Value.Of((long)passage.Span.Start)),
            ("end", Value.Of((long)passage.Span.End)),
            ("at", passage.At.ToValue()),
            ("text", draft.Article.Text[passage.Span.Start..passage.Span.End].ToValue())))));

    private IEnumerable<Value> Claims(bool areRelationships) => articles.SelectMany(one => one.Plan.Claims
        .Where(claim => claim.Object is not null == areRelationships)
        .Select(claim => RowOf(claim, one.Request.ImportId)));

    private static Value RowOf(Mention mention) => RowValue.Map(
        ("passage", mention.Evidence.Passage.ToValue()),
        ("entity", mention.Entity.ToValue()),
        ("knownAs", mention.KnownAs.ToValue()),
        ("start", Value.Of((long)mention.Evidence.Start)),
        ("end", Value.Of((long)mention.Evidence.End)),
        ("surface", mention.Surface.ToValue()));

    private static Value RowOf(Claim claim, string import) => RowValue.Map(
        ("import", import.ToValue()),
        ("subject", (claim.SubjectEntity ?? claim.Subject).ToValue()),
        ("subjectKnownAs", KnownAs(claim.Subject, claim.SubjectEntity)),
        ("object", (claim.ObjectEntity ?? claim.Object).ToValue()),
        ("objectKnownAs", KnownAs(claim.Object, claim.ObjectEntity)),
        ("passage", claim.Evidence.Passage.ToValue()),
        ("start", Value.Of((long)claim.Evidence.Start)),
        ("end", Value.Of((long)claim.Evidence.End)),
        ("properties", PropertiesOf(claim)));

    // Only what was merged is known by another id than the entity's own.
    private static Value KnownAs(string? id, string? entity) => entity is null || id == entity ? Value.Null : id.ToValue();

    private static Value PropertiesOf(Claim claim) => RowValue.Properties(
        new (string Name, Value Value)[]
        {
            ("id", claim.Id.ToValue()),
            ("predicate", claim.Predicate.ToValue()),
            ("value", claim.Value.ToValue()),
            ("supports", claim.Supports.ToValue()),
            ("key", claim.Key.ToValue()),
            ("polarity", (claim.IsDenied ? Modalities.Denied : "asserted").ToValue()),
            ("modality", claim.Modality.ToValue()),
            ("confidence", Value.Of(claim.Confidence)),
            ("extractor", claim.Extractor.ToValue()),
            ("status", "accepted".ToValue()),
        }
        .Concat(claim.Qualifiers.Select(pair => (pair.Key, pair.Value.ToValue())))
        .Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
}
