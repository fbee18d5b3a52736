using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>Writes an article, its passages and its claims: the layer that nothing derives.</summary>
internal sealed class ArticleWriter(CypherRunner runner, ImportPlan plan, ImportRequest request)
{
    public async Task WriteAsync(string contentKey, string draftKey, CancellationToken cancellationToken)
    {
        await WriteArticleAsync(contentKey, draftKey, cancellationToken).ConfigureAwait(false);
        await WritePassagesAsync(cancellationToken).ConfigureAwait(false);
        await WriteEntitiesAsync(cancellationToken).ConfigureAwait(false);
        var import = request.ImportId.ToValue();
        await WriteRowsAsync("import/property-claims", plan.Claims.Where(claim => claim.Object is null).Select(RowOf), cancellationToken, ("import", import)).ConfigureAwait(false);
        await WriteRowsAsync("import/relationship-claims", plan.Claims.Where(claim => claim.Object is not null).Select(RowOf), cancellationToken, ("import", import)).ConfigureAwait(false);
        await WriteRowsAsync("import/mentions", plan.Mentions.Select(RowOf), cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteArticleAsync(string contentKey, string draftKey, CancellationToken cancellationToken)
    {
        var article = plan.Draft.Article;
        var createdAt = RecordedTime.Of(request.CreatedAt);
        await runner.WriteAsync(
            "import/article",
            cancellationToken,
            ("import", RowValue.Map(("id", request.ImportId.ToValue()), ("createdAt", createdAt.ToValue()))),
            ("article", RowValue.Properties(
                ("id", article.Id.ToValue()),
                ("title", article.Title.ToValue()),
                ("url", article.Url.ToValue()),
                ("publisher", article.Publisher.ToValue()),
                ("publishedAt", article.PublishedAt.ToValue()),
                ("language", article.Language.ToValue()),
                ("sha256", article.Sha256.ToValue()),
                ("text", article.Text.ToValue()),
                ("contentKey", contentKey.ToValue()),
                ("draftKey", draftKey.ToValue()),
                ("readKey", request.ReadKey.ToValue()))),
            ("file", RowValue.Properties(
                ("name", request.FileName.ToValue()),
                ("line", request.Line is { } line ? Value.Of((long)line) : Value.Null),
                ("createdAt", createdAt.ToValue()),
                ("entities", Value.Of((long)plan.New.Count())),
                ("claims", Value.Of((long)plan.Claims.Count)),
                ("passages", Value.Of((long)plan.Draft.Passages.Count)),
                ("matched", Value.Of((long)plan.Matches.Count(match => !match.IsNew)))))).ConfigureAwait(false);
        if (article.Publisher is not null)
        {
            await runner.WriteAsync(
                "import/source",
                cancellationToken,
                ("article", article.Id.ToValue()),
                ("source", ("source:" + Slug.Of(article.Publisher)).ToValue()),
                ("name", article.Publisher.ToValue())).ConfigureAwait(false);
        }
    }

    private Task WritePassagesAsync(CancellationToken cancellationToken)
    {
        var article = plan.Draft.Article;
        var rows = plan.Draft.Passages.Select(passage => RowValue.Properties(
            ("id", passage.Id.ToValue()),
            ("seq", Value.Of((long)passage.Sequence)),
            ("start", Value.Of((long)passage.Span.Start)),
            ("end", Value.Of((long)passage.Span.End)),
            ("at", passage.At.ToValue()),
            ("text", article.Text[passage.Span.Start..passage.Span.End].ToValue())));
        return WriteRowsAsync("import/passages", rows, cancellationToken, ("article", article.Id.ToValue()));
    }

    private async Task WriteEntitiesAsync(CancellationToken cancellationToken)
    {
        foreach (var kind in EntityKinds.All)
        {
            var rows = plan.New.Where(match => match.Kind == kind).Select(match => RowValue.Map(("id", match.EntityId.ToValue())));
            await WriteRowsAsync($"import/entities/{EntityKinds.Prefix(kind)}", rows, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WriteRowsAsync(
        string file, IEnumerable<Value> rows, CancellationToken cancellationToken, params (string Name, Value Value)[] parameters)
    {
        var list = rows.ToArray();
        if (list.Length > 0)
        {
            await runner.WriteAsync(file, cancellationToken, [.. parameters, ("rows", RowValue.List(list))]).ConfigureAwait(false);
        }
    }

    private static Value RowOf(Mention mention) => RowValue.Map(
        ("passage", mention.Evidence.Passage.ToValue()),
        ("entity", mention.Entity.ToValue()),
        ("knownAs", mention.KnownAs.ToValue()),
        ("start", Value.Of((long)mention.Evidence.Start)),
        ("end", Value.Of((long)mention.Evidence.End)),
        ("surface", mention.Surface.ToValue()));

    private static Value RowOf(Claim claim) => RowValue.Map(
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
