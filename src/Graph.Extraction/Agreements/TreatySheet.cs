using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Agreements;

/// <summary>
/// The list of facts beside an encyclopedia's article on an agreement, a line each: <c>Signed: 9 May 1386</c>,
/// <c>Location: Windsor</c>, <c>Parties: England; Portugal</c>. Read where the article's title names an agreement.
/// </summary>
internal static class TreatySheet
{
    private const int LongestLabel = 24;

    private static readonly FrozenDictionary<string, string> Facts = new Dictionary<string, string[]>
    {
        ["signed"] = ["signed", "date signed", "signed on", "date of signature", "date of signing", "signature"],
        ["place"] = ["location", "place", "place of signature", "signed in", "signed at", "location signed", "place signed", "city"],
        ["parties"] = ["parties", "contracting parties", "original parties", "states parties", "party", "between"],
        ["signatories"] = ["signatories", "original signatories", "signed by", "signatory"],
        ["in force"] = ["effective", "in force", "entry into force", "entered into force", "effective date", "date effective", "in force since"],
        ["ratified"] = ["ratified", "ratification"],
        ["ended"] = ["expired", "terminated", "expiration", "expiry", "ended", "date of termination"],
    }.SelectMany(fact => fact.Value.Select(label => KeyValuePair.Create(label, fact.Key)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds what the article's sheet says to the agreement that its title names.</summary>
    public static void Apply(Reading reading, AgreementFacts facts)
    {
        foreach (var line in TextLines.Read(reading.Text, 0))
        {
            if (LabelOf(reading.Text, line.Content) is { } label)
            {
                Add(reading, facts, label.Fact, label.Value);
            }
        }
    }

    /// <summary>Whether an agreement's name is what the title is about.</summary>
    public static bool IsSubject(Reading reading, AgreementFacts facts) =>
        reading.Article.Title is { } title && facts.Names.Append(facts.Name).Any(name => title.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static (string Fact, TextSpan Value)? LabelOf(string text, TextSpan line)
    {
        // A row of a table begins with a bar.
        var start = line.Length > 0 && text[line.Start] == '|' ? line.Start + 1 : line.Start;
        var words = text.AsSpan(start, line.End - start);
        var colon = words.IndexOfAny(':', '|');
        var label = colon is > 1 and <= LongestLabel ? words[..colon].Trim(" *_|-").ToString() : "";
        return Facts.TryGetValue(label, out var fact) && !words[(colon + 1)..].IsWhiteSpace() ? (fact, new TextSpan(start + colon + 1, line.End)) : null;
    }

    private static void Add(Reading reading, AgreementFacts facts, string fact, TextSpan value)
    {
        var ids = reading.Actors.StartingIn(value)
            .Where(mention => mention.Kind != MentionKind.Demonym && !mention.IsPossessive)
            .SelectMany(mention => mention.ActorIds)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        switch (fact)
        {
            case "signed":
                facts.SignedOn ??= reading.DatesIn(value).FirstOrDefault()?.Value;
                facts.Reach("signed");
                break;
            case "place":
                facts.Place ??= ids.Find(id => reading.Actors.Find(id) is { Kind: ActorKind.Place });
                break;
            case "parties":
                AgreementFacts.Join(facts.Parties, Parties.PartiesOf(reading, ids));
                break;
            case "signatories":
                AgreementFacts.Join(facts.Signatories, ids.Where(id => reading.Actors.Find(id) is { Kind: ActorKind.Person }));
                AgreementFacts.Join(facts.Parties, Parties.PartiesOf(reading, ids));
                break;
            default:
                facts.Reach(fact);
                break;
        }

        facts.Evidence.Add(new DraftSpan(value.Start, value.End));
    }
}
