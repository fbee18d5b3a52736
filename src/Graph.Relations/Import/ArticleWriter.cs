using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>Writes articles, their passages and their claims: the layer that nothing derives. A statement writes all that is of one sort.</summary>
internal sealed class ArticleWriter(CypherRunner runner, IReadOnlyList<PlannedArticle> articles)
{
    /// <summary>Writes them. Returns when each of their imports began.</summary>
    public async Task<IReadOnlyDictionary<string, string>> WriteAsync(CancellationToken cancellationToken)
    {
        var imports = await runner.RowsAsync("import/article", cancellationToken, ("rows", RowValue.List(articles.Select(RowOf)))).ConfigureAwait(false);
        await WriteRowsAsync("import/source", articles.Where(one => one.Plan.Draft.Article.Publisher is not null).Select(SourceOf), cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/passages", articles.Select(one => PassagesOf(one.Plan.Draft)), cancellationToken).ConfigureAwait(false);
        await WriteEntitiesAsync(cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/property-claims", ClaimRows(areRelationships: false), cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/relationship-claims", ClaimRows(areRelationships: true), cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/mentions", articles.SelectMany(MentionRows), cancellationToken).ConfigureAwait(false);
        await WriteRowsAsync("import/draft", InParallel.Select(articles, one => KeptDraft.RowOf(one.Plan, one.Request)), cancellationToken).ConfigureAwait(false);
        return imports.ToDictionary(row => row.Text("import"), row => row.Text("createdAt"), StringComparer.Ordinal);
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
                ("contentKey", planned.ContentKey.ToValue()),
                ("draftKey", draftKey.ToValue()),
                ("readKey", request.ReadKey.ToValue()))),
            ("file", RowValue.Properties(
                ("name", request.FileName.ToValue()),
                ("line", request.Line is { } line ? Value.Of((long)line) : Value.Null),
                ("createdAt", createdAt),
                ("unfinished", request.Unfinished.ToValue()),
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

    private static Value PassagesOf(Draft draft) => RowValue.Map(
        ("article", draft.Article.Id.ToValue()),
        ("passages", RowValue.List(draft.Passages.Select(passage => RowValue.Map(
            ("id", passage.Id.ToValue()),
            ("seq", Value.Of((long)passage.Sequence)),
            ("start", Value.Of((long)passage.Span.Start)),
            ("end", Value.Of((long)passage.Span.End)),
            ("at", passage.At.ToValue()),
            ("text", draft.Article.Text[passage.Span.Start..passage.Span.End].ToValue()))))));

    private static IEnumerable<Value> MentionRows(PlannedArticle planned) =>
        planned.Plan.Mentions.GroupBy(mention => mention.Evidence.Passage, StringComparer.Ordinal).Select(passage => RowValue.Map(
            ("passage", passage.Key.ToValue()), ("items", RowValue.List(passage.Select(RowOf)))));

    private IEnumerable<Value> ClaimRows(bool areRelationships) =>
        InParallel.Select(articles, one => ClaimRows(one, areRelationships)).SelectMany(rows => rows);

    private static Value[] ClaimRows(PlannedArticle planned, bool areRelationships) =>
    [
        .. planned.Plan.Claims.Where(claim => claim.Object is not null == areRelationships)
            .GroupBy(claim => claim.Evidence.Passage, StringComparer.Ordinal)
            .Select(passage => RowValue.Map(
                ("import", planned.Request.ImportId.ToValue()), ("passage", passage.Key.ToValue()), ("items", RowValue.List(passage.Select(RowOf))))),
    ];

    private static Value RowOf(Mention mention) => RowValue.Map(
        ("entity", mention.Entity.ToValue()),
        ("knownAs", mention.KnownAs.ToValue()),
        ("start", Value.Of((long)mention.Evidence.Start)),
        ("end", Value.Of((long)mention.Evidence.End)),
        ("surface", mention.Surface.ToValue()));

    private static Value RowOf(Claim claim) => RowValue.Map(
        ("subject", (claim.SubjectEntity ?? claim.Subject).ToValue()),
        ("subjectKnownAs", claim.SubjectKnownAs.ToValue()),
        ("object", (claim.ObjectEntity ?? claim.Object).ToValue()),
        ("objectKnownAs", claim.ObjectKnownAs.ToValue()),
        ("start", Value.Of((long)claim.Evidence.Start)),
        ("end", Value.Of((long)claim.Evidence.End)),
        ("id", claim.Id.ToValue()),
        ("predicate", claim.Predicate.ToValue()),
        ("value", claim.Value.ToValue()),
        ("supports", claim.Supports.ToValue()),
        ("key", claim.Key.ToValue()),
        ("polarity", (claim.IsDenied ? Modalities.Denied : "asserted").ToValue()),
        ("modality", claim.Modality.ToValue()),
        ("confidence", Value.Of(claim.Confidence)),
        ("extractor", claim.Extractor.ToValue()),
        ("qualifiers", RowValue.Properties(claim.Qualifiers.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToValue())))));
}
