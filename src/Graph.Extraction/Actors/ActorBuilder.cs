using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Lists the actors that mentions stand for, in the order of first mention.</summary>
internal static class ActorBuilder
{
    public static List<Actor> Build(PersonRegistry people, MentionSink sink, Article article)
    {
        var asOf = IsoDates.DayText(article.PublishedAt);
        var byId = people.People.ToDictionary(person => person.Id, person => PersonOf(person, asOf), StringComparer.Ordinal);
        foreach (var (id, actor) in sink.Others)
        {
            byId[id] = actor;
        }

        var listed = new HashSet<string>(StringComparer.Ordinal);
        var actors = new List<Actor>();
        foreach (var id in sink.Mentions.OrderBy(mention => mention.Span.Start).SelectMany(mention => mention.ActorIds))
        {
            Add(id, byId, listed, actors);
        }

        return actors;
    }

    /// <summary>Adds an actor, and what it belongs to, so that no reference leads nowhere.</summary>
    private static void Add(string id, Dictionary<string, Actor> byId, HashSet<string> listed, List<Actor> actors)
    {
        if (!listed.Add(id))
        {
            return;
        }

        var actor = byId.TryGetValue(id, out var known) ? known : Referred(id);
        if (actor is null)
        {
            return;
        }

        actors.Add(actor);
        foreach (var other in actor.Offices.Select(office => office.Of).Append(actor.State))
        {
            if (other is not null)
            {
                Add(other, byId, listed, actors);
            }
        }
    }

    private static Actor? Referred(string id)
    {
        if (StateTable.Find(id) is { } state)
        {
            return new Actor(id, ActorKind.State, state.Name, [], [], id, null);
        }

        return OrganizationTable.Find(id);
    }

    private static Actor PersonOf(PersonEntry person, string? asOf) => new(
        person.Id,
        ActorKind.Person,
        person.Name,
        [.. person.Spellings.Where(spelling => spelling.Contains(' ') && spelling != person.Name)],
        [
            .. Offices(person)
                .Where(office => !person.IsFormer(office.Class) && (asOf is not null || !person.IsFromTable(office.Title)))
                .Select(office => new Office(office.Title, office.Of, asOf)),
            .. person.Held.Distinct(),
        ],
        person.State,
        null)
    {
        Gender = person.Gender,
    };

    /// <summary>"leader" says nothing where the text or the table names the office itself.</summary>
    private static IEnumerable<(string Title, TitleClass Class, string? Of)> Offices(PersonEntry person) =>
        person.Offices.Where(office => office.Class != TitleClass.Leader || office.Title is not "leader"
            || !person.Offices.Any(other => other.Class is TitleClass.State or TitleClass.Government && other.Of == office.Of));
}
