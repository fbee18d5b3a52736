using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Drafts;

namespace Graph.Relations.Tests;

/// <summary>Drafts made by hand: one passage a line, spans given by their words.</summary>
internal sealed class DraftSample
{
    public const string Gifts =
        "Vladimir Putin met Kim Jong-un in Pyongyang on 19 June 2024.\n" +
        "Yury Ushakov, an aide to the Russian president, said that a limousine and a tea set were given to the Korean host.\n" +
        "The two leaders signed the Treaty on Comprehensive Strategic Partnership.\n" +
        "A visit to Moscow is planned for next year.";

    private DraftSample(string text) => Text = text;

    public string Text { get; }

    /// <summary>The visit: two states, three people, a place, a treaty, two gifts, a statement, three events of which one is planned.</summary>
    public static Draft Visit(string text = Gifts, string? url = null, string? publishedAt = "2024-06-19T10:00Z")
    {
        var sample = new DraftSample(text);
        return sample.Empty(url, publishedAt) with
        {
            People =
            [
                sample.Person("person:vladimir-putin", "Vladimir Putin", new DraftOffice("president", "state:RUS", "2024-06-19")),
                sample.Person("person:kim-jong-un", "Kim Jong-un", new DraftOffice("leader", "state:PRK", "2024-06-19")),
                sample.Person("person:yury-ushakov", "Yury Ushakov", new DraftOffice("aide", "state:RUS", "2024-06-19")),
            ],
            States = [sample.State("state:RUS", "Russia", "Russian"), sample.State("state:PRK", "North Korea", "Korean")],
            Places = [new DraftPlace { Id = "place:pyongyang", Name = "Pyongyang", Kind = "city", In = "state:PRK", Mentions = sample.All("Pyongyang") }],
            Treaties =
            [
                new DraftTreaty
                {
                    Id = "treaty:2024-rus-prk-comprehensive-strategic-partnership",
                    Name = "Treaty on Comprehensive Strategic Partnership",
                    Kind = "treaty",
                    Status = "signed",
                    Parties = ["state:RUS", "state:PRK"],
                    Signatories = ["person:vladimir-putin", "person:kim-jong-un"],
                    SignedOn = "2024-06-19",
                    Evidence = sample.All("The two leaders signed the Treaty on Comprehensive Strategic Partnership."),
                    Confidence = 0.9,
                },
            ],
            Gifts = [sample.Gift("limousine"), sample.Gift("tea set")],
            Statements =
            [
                new DraftStatement
                {
                    Id = "statement:gifts",
                    Speaker = "person:yury-ushakov",
                    Kind = "indirect",
                    Span = sample.At("a limousine and a tea set were given to the Korean host"),
                    Cue = sample.At("said that"),
                    Source = sample.At("Yury Ushakov"),
                    About = ["state:PRK"],
                    SaidAt = "2024-06-19",
                    Confidence = 0.8,
                },
            ],
            Events =
            [
                sample.Event("event:talks", "talks", "actual", "2024-06-19", "Vladimir Putin met Kim Jong-un in Pyongyang", "place:pyongyang"),
                sample.Event("event:signing", "signing", "actual", "2024-06-19", "The two leaders signed", null),
                sample.Event("event:visit-moscow", "visit", "planned", null, "A visit to Moscow is planned", null),
            ],
        };
    }

    /// <summary>A later article of another publisher that spells names differently and denies the planned visit.</summary>
    public static Draft FollowUp()
    {
        var sample = new DraftSample(
            "KIM JONG UN and Vladimir Putin held talks in Pyongyang.\n" +
            "Both signed a Treaty on Comprehensive Strategic Partnership, observers in North Korea and Russia noted.");
        return sample.Empty(null, "2024-06-20") with
        {
            People =
            [
                sample.Person("p1", "Kim Jong Un") with { Mentions = sample.All("KIM JONG UN") },
                sample.Person("p2", "Vladimir Putin"),
            ],
            States = [sample.State("state:RUS", "Russia", "Russia"), sample.State("state:PRK", "North Korea", "North Korea")],
            Treaties =
            [
                new DraftTreaty
                {
                    Id = "t1",
                    Name = "Treaty on Comprehensive Strategic Partnership",
                    Status = "signed",
                    Parties = ["state:PRK", "state:RUS"],
                    Evidence = sample.All("Both signed a Treaty on Comprehensive Strategic Partnership"),
                },
            ],
            Events =
            [
                new DraftEvent
                {
                    Id = "e1",
                    Kind = "talks",
                    Modality = "actual",
                    StartsOn = "2024-06-19",
                    Participants = [new DraftParticipant("p1", "host"), new DraftParticipant("p2", "visitor")],
                    Evidence = sample.All("KIM JONG UN and Vladimir Putin held talks"),
                },
            ],
        };
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public DraftSpan At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"The text does not say '{words}'.") : new DraftSpan(start, start + words.Length);
    }

    private IReadOnlyList<DraftSpan> All(string words) => Text.Contains(words, StringComparison.Ordinal) ? [At(words)] : [];

    private Draft Empty(string? url, string? publishedAt)
    {
        var id = Hash(url ?? Text);
        var start = 0;
        var passages = new List<DraftPassage>();
        foreach (var line in Text.Split('\n'))
        {
            passages.Add(new DraftPassage { Id = $"passage:{id}-{start}", Sequence = passages.Count, Span = new DraftSpan(start, start + line.Length) });
            start += line.Length + 1;
        }

        return new Draft
        {
            Article = new DraftArticle
            {
                Id = "article:" + id,
                Title = "A visit",
                Url = url,
                Publisher = "Tests",
                PublishedAt = publishedAt,
                Language = "en",
                Sha256 = Hash(Text),
                Text = Text,
            },
            Passages = passages,
        };
    }

    private DraftPerson Person(string id, string name, params DraftOffice[] offices) =>
        new() { Id = id, Name = name, Offices = offices, Mentions = All(name) };

    private DraftState State(string id, string name, string words) => new() { Id = id, Name = name, Mentions = All(words) };

    private DraftGift Gift(string item) => new()
    {
        Id = "gift:" + item.Replace(' ', '-'),
        Item = item,
        Givers = ["state:RUS"],
        Receivers = ["person:kim-jong-un"],
        Evidence = All("a limousine and a tea set were given to the Korean host"),
        Confidence = 0.7,
    };

    private DraftEvent Event(string id, string kind, string modality, string? startsOn, string words, string? place) => new()
    {
        Id = id,
        Kind = kind,
        Modality = modality,
        StartsOn = startsOn,
        Place = place,
        Participants = [new DraftParticipant("person:vladimir-putin", "visitor"), new DraftParticipant("person:kim-jong-un", "host")],
        Evidence = All(words),
    };
}
