using Graph.Extraction.Drafts;

namespace Graph.Relations.Tests;

/// <summary>Drafts over a few names, so that articles speak of the same things, agree, deny and replace each other.</summary>
internal sealed class RandomDrafts(int seed)
{
    private const int Addresses = 5;

    private const int Sentences = 6;

    private static readonly string[] States = ["state:NOR", "state:CHL", "state:KEN", "state:JPN"];

    private static readonly string[] People = ["Ada Holm", "Luis Rojas", "Amina Otieno", "Kenji Mori"];

    private static readonly string[] Treaties = ["Treaty of Bergen", "Fisheries Agreement", "Joint Statement", "UN Charter"];

    private static readonly string[] Days = ["2024-05-01", "2024-05-02", "2024-05"];

    private readonly Random _random = new(seed);

    private string _text = "";

    /// <summary>The next article; as often as not at an address that was used before.</summary>
    public Draft Next()
    {
        var lines = Enumerable.Range(0, Sentences).Select(line => $"Sentence {line} of {_random.Next(1000)}.").ToArray();
        _text = string.Join('\n', lines);
        var address = _random.Next(Addresses);
        var id = DraftSample.Hash("address " + address);
        return new Draft
        {
            Article = new DraftArticle
            {
                Id = "article:" + id,
                Url = "https://example.org/" + address,
                Title = "Title " + _random.Next(2),
                PublishedAt = Maybe() ? Pick(Days) : null,
                Publisher = "Tests",
                Sha256 = DraftSample.Hash(_text),
                Text = _text,
            },
            Passages = [.. lines.Select((line, index) => new DraftPassage { Id = $"passage:{id}-{index}", Sequence = index, Span = SpanOf(index, lines) })],
            States = [.. States.Select(state => new DraftState { Id = state, Name = state[6..], Mentions = Spans(lines) })],
            People = [.. People.Select((name, index) => new DraftPerson
            {
                Id = "p" + index,
                Name = Maybe() ? name : name.ToUpperInvariant(),
                Offices = Maybe() ? [new DraftOffice("minister", Pick(States), null)] : [],
                Mentions = Spans(lines),
            })],
            Treaties = [.. Some(Treaties).Select((name, index) => new DraftTreaty
            {
                Id = "t" + index,
                Name = name,
                Status = Maybe() ? "signed" : "announced",
                SignedOn = Maybe() ? Pick(Days) : null,
                Parties = Some(States),
                Evidence = Spans(lines),
            })],
            Gifts = Maybe() ? [new DraftGift { Id = "g", Item = "silver bowl", Givers = [Pick(States)], Receivers = ["p" + _random.Next(People.Length)], Evidence = Spans(lines) }] : [],
            Statements = Maybe() ? [new DraftStatement { Id = "s", Speaker = "p" + _random.Next(People.Length), Kind = "indirect", Span = SpanOf(_random.Next(Sentences), lines), About = [Pick(States)] }] : [],
            Events = [.. Enumerable.Range(0, _random.Next(3)).Select(index => new DraftEvent
            {
                Id = "e" + index,
                Kind = Maybe() ? "talks" : "visit",
                Modality = Pick(["actual", "planned", "denied"]),
                StartsOn = Maybe() ? Pick(Days) : null,
                Participants = [.. Some(["p0", "p1", "p2", "p3"]).Select(person => new DraftParticipant(person, null))],
                Evidence = Spans(lines),
            })],
        };
    }

    private static DraftSpan SpanOf(int index, string[] lines)
    {
        var start = lines.Take(index).Sum(line => line.Length + 1);
        return new DraftSpan(start, start + lines[index].Length);
    }

    private DraftSpan[] Spans(string[] lines) => [SpanOf(_random.Next(lines.Length), lines), SpanOf(_random.Next(lines.Length), lines)];

    private bool Maybe() => _random.Next(2) == 0;

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];

    private T[] Some<T>(T[] items) => [.. items.Where(_ => Maybe())];
}
