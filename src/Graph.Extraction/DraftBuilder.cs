using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;

namespace Graph.Extraction;

/// <summary>Puts what was read into the form that review shows and import takes.</summary>
internal static class DraftBuilder
{
    public static Draft Build(
        Reading reading,
        IReadOnlyList<DraftTreaty> treaties,
        IReadOnlyList<DraftGift> gifts,
        IReadOnlyList<DraftEvent> events,
        IReadOnlyList<DraftStatement> statements)
    {
        var mentions = MentionsByActor(reading.Actors);
        return ImpliedActors.WithoutUnspoken(new Draft
        {
            Article = ArticleOf(reading.Article),
            Passages = [.. reading.Article.Passages.Select(PassageOf)],
            People = [.. Of(reading, ActorKind.Person).Select(actor => PersonOf(actor, mentions[actor.Id]))],
            States = [.. Of(reading, ActorKind.State).Select(actor =>
                new DraftState { Id = actor.Id, Name = actor.Name, Mentions = mentions[actor.Id] })],
            Organizations = [.. Of(reading, ActorKind.Organization).Select(actor =>
                new DraftOrganization { Id = actor.Id, Name = actor.Name, Kind = actor.Detail, Mentions = mentions[actor.Id] })],
            Places = [.. Of(reading, ActorKind.Place).Select(actor =>
                new DraftPlace { Id = actor.Id, Name = actor.Name, Kind = actor.Detail, In = actor.State, Mentions = mentions[actor.Id] })],
            Treaties = treaties,
            Gifts = gifts,
            Statements = statements,
            Events = events,
        });
    }

    private static IEnumerable<Actor> Of(Reading reading, ActorKind kind) => reading.Actors.Actors.Where(actor => actor.Kind == kind);

    /// <summary>Where each actor is mentioned, in order; none for one that is only what another belongs to.</summary>
    private static Dictionary<string, List<DraftSpan>> MentionsByActor(ActorIndex index)
    {
        var mentions = index.Actors.ToDictionary(actor => actor.Id, _ => new List<DraftSpan>(), StringComparer.Ordinal);
        foreach (var mention in index.Mentions)
        {
            for (var i = 0; i < mention.ActorIds.Count; i++)
            {
                mentions[mention.ActorIds[i]].Add(SpanOf(mention.Span));
            }
        }

        return mentions;
    }

    private static DraftArticle ArticleOf(Article article) => new()
    {
        Id = article.Id,
        Title = article.Title,
        Url = article.Url,
        Publisher = article.Publisher,
        PublishedAt = article.PublishedAt,
        Language = article.Language,
        Sha256 = article.Sha256,
        Text = article.Text,
    };

    private static DraftPassage PassageOf(Passage passage) => new()
    {
        Id = passage.Id,
        Sequence = passage.Sequence,
        Span = SpanOf(passage.Span),
        At = passage.At,
    };

    private static DraftPerson PersonOf(Actor actor, IReadOnlyList<DraftSpan> mentions) => new()
    {
        Id = actor.Id,
        Name = actor.Name,
        Aliases = actor.Aliases,
        Offices = [.. actor.Offices.Select(office => new DraftOffice(office.Title, office.Of, office.AsOf))],
        Mentions = mentions,
    };

    private static DraftSpan SpanOf(TextSpan span) => new(span.Start, span.End);
}
