using System.Buffers;
using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>Reads gifts.</summary>
internal static class GiftReader
{
    private static readonly HashSet<string> General = new(StringComparer.Ordinal) { "gift", "gifts", "present", "presents" };

    /// <summary>A text without one of these tells of no gift.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["gift", "present", "gave", "given", "received", "accepted", "bestowed", "handed", "offered", "donated", "brought", "reciprocated", "got ", "sent ", "surprised", "rec'd", "rec\u2019d", "recd"], StringComparison.OrdinalIgnoreCase);

    /// <param name="statements">Of the article: who says "I" in them.</param>
    public static IReadOnlyList<DraftGift> Read(Reading reading, IReadOnlyList<ReadStatement> statements)
    {
        if (!reading.Text.AsSpan().ContainsAny(Signs))
        {
            return [];
        }

        var units = new PlainUnits(reading);
        var speakers = new QuotedSpeakers(statements);
        var facts = new List<GiftFacts>();
        var isAboutGifts = reading.Article.Title is { } title && (title.Contains("gifts", StringComparison.OrdinalIgnoreCase) || title.Contains(" gift", StringComparison.OrdinalIgnoreCase) || title.Contains("presents ", StringComparison.OrdinalIgnoreCase));
        var underGifts = GiftListing.PassagesOf(reading, isAboutGifts);
        var hasMarks = GiftListing.HasMarks(reading.Text);
        for (var index = 0; index < units.Count; index++)
        {
            var count = facts.Count;
            if (units.MayHold(index, WordTraits.Giving))
            {
                Add(facts, units, index, speakers, isAboutGifts);
            }

            var isUnder = underGifts[units.PassageOf(index)];
            for (var added = count; isUnder && added < facts.Count; added++)
            {
                facts[added] = facts[added].Receivers.Count > 0 ? facts[added] : facts[added] with { Receivers = [.. GiftListing.ReceiverOver(units[index]).Where(id => !facts[added].Givers.Contains(id))] };
            }

            if (facts.Count == count && units.MayHold(index, WordTraits.Giving) && GiftLabel.Read(units, index) is { } label)
            {
                facts.Add(label);
                continue;
            }

            if (facts.Count == count && (isUnder || hasMarks) && GiftListing.Read(units[index], index, needsMark: !isUnder) is { } listed)
            {
                facts.Add(listed);
            }
        }

        return Drafts(reading, units, facts, speakers);
    }

    /// <summary>Adds what the words of giving in a unit tell.</summary>
    private static void Add(List<GiftFacts> facts, PlainUnits units, int index, QuotedSpeakers speakers, bool isAboutGifts)
    {
        bool? amongGifts = null;
        for (var at = 0; at < units[index].Count; at++)
        {
            if (units[index][at].MayBe(WordTraits.Giving) && (GivingClause.Read(units[index], index, at, speakers.At, amongGifts ??= isAboutGifts || SpeaksOfGifts(units, index) || IsReturned(facts, units, index)) ?? GiftPhrase.Read(units[index], index, at, index > 0 && units[index - 1].Passage == units[index].Passage ? units[index - 1] : null)) is { } found && !IsToldAgain(facts, found))
            {
                facts.Add(found);
                facts.AddRange(units[index][at].Lower is "received" or "accepted" or "got" ? SeveralGivers.Further(units[index], found) : []);
            }
            else if (units[index][at].Lower is "received" or "accepted" && units[index].IsWord(at + 1, "from") && GivingClause.ReceiversAt(units[index], at, speakers.At) is { Count: > 0 } receivers)
            {
                facts.AddRange(SeveralGivers.GiverFirst(units[index], index, at + 1, receivers));
            }
        }
    }

    /// <summary>"received boats donated by X": one giving with two verbs.</summary>
    private static bool IsToldAgain(List<GiftFacts> facts, GiftFacts found) =>
        facts.Count > 0 && facts[^1].Unit == found.Unit && found.Receivers.Count == 0 && found.Items.All(facts[^1].Items.Contains) && found.Givers.All(facts[^1].Givers.Contains);

    /// <summary>The sentence, or one beside it in the same entry, has the word.</summary>
    private static bool SpeaksOfGifts(PlainUnits units, int index)
    {
        for (var near = Math.Max(0, index - 1); near <= index; near++)
        {
            if (EntryOf(units[near]) == EntryOf(units[index]) && units[near].Items.Any(item => General.Contains(item.Lower) || item.Lower is "gifted"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A gift told in the same sentence or the one before it in the same passage: what is given then is one too.</summary>
    private static bool IsReturned(List<GiftFacts> facts, PlainUnits units, int index) =>
        facts.Count > 0 && (facts[^1].Unit == index || (facts[^1].Unit == index - 1 && EntryOf(units[index - 1]) == EntryOf(units[index])));

    private static (int Passage, int Entry) EntryOf(Unit unit)
    {
        var entry = unit.Reading.Article.Passages[unit.Passage].Entry;
        return entry >= 0 ? (-1, entry) : (unit.Passage, -1);
    }

    private static List<DraftGift> Drafts(Reading reading, PlainUnits units, List<GiftFacts> facts, QuotedSpeakers speakers)
    {
        var gifts = new List<DraftGift>();
        var givenBy = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var lastUnit = -2;
        foreach (var fact in facts)
        {
            var named = fact.Items.Where(item => item.ToLowerInvariant().Split(' ') is var words && !General.Contains(words[^1]) && words[0] is not ("gifts" or "presents")).ToList();
            if (named.Count == 0)
            {
                named = [.. GiftExamples.After(units, fact.Unit)];
            }

            var receivers = Listeners(reading, fact, speakers);
            if (receivers.Count == 0 && gifts.Count > 0 && (units[fact.Unit][fact.At].Is("reciprocated") || (lastUnit >= fact.Unit - 1 && NamesCounterpart(units[fact.Unit], fact.At))))
            {
                receivers = [.. gifts[^1].Givers.Where(id => !fact.Givers.Contains(id))];
            }

            var givers = fact.Givers.Count > 0 ? fact.Givers : OtherSide(reading, units, fact, receivers);
            if (givers.Count == 0 && gifts.Count > 0 && gifts[^1].Givers.Any(receivers.Contains) && (lastUnit == fact.Unit && units[fact.Unit][fact.At].Is("received") || Array.Exists(units[fact.Unit].Items, item => item.Lower is "return" or "exchange" or "turn")))
            {
                // "gave him a vase and received a rug in return"
                givers = gifts[^1].Receivers;
            }

            lastUnit = fact.Unit;
            // The same thing for the same receiver is one gift, however it is spelled.
            var value = named.Count == 1 ? fact.Value ?? ValueIn(units[fact.Unit], fact.At) : null;
            gifts.AddRange(named.Select(item => DraftOf(item, fact, givers, receivers) with { PresentedOn = fact.PresentedOn ?? DayIn(units[fact.Unit], fact.At), Value = value, Currency = value is null ? null : "USD" }).Select(gift => OfOther(gift, givenBy)).Where(gift => givenBy.TryAdd(gift.Id, gift.Givers)));
        }

        return gifts;
    }

    /// <summary>"gave his host a box": the one who gave before.</summary>
    private static bool NamesCounterpart(Unit unit, int giving) =>
        Enumerable.Range(giving + 1, 3).Any(at => unit.At(at).Lower is "his" or "her" or "their" && unit.At(at + 1).Lower is "host" or "hosts" or "guest" or "guests" or "counterpart" or "visitor");

    /// <summary>The same thing from somebody else is another gift.</summary>
    private static DraftGift OfOther(DraftGift gift, Dictionary<string, IReadOnlyList<string>> givenBy) =>
        gift.Givers.Count > 0 && givenBy.TryGetValue(gift.Id, out var givers) && givers.Count > 0 && !givers.Intersect(gift.Givers, StringComparer.Ordinal).Any()
            ? gift with { Id = $"{gift.Id}-from-{Slug.Of(gift.Givers[0][(gift.Givers[0].IndexOf(':', StringComparison.Ordinal) + 1)..])}" }
            : gift;

    /// <summary>The day that the sentence names, or the month or year it opens with or puts after "in"; else the day of the live blog's entry. Any other year may be the thing's age.</summary>
    private static string? DayIn(Unit unit, int at)
    {
        var dates = unit.Reading.DatesIn(Agreements.Signing.ClauseAround(unit, at)).ToList();
        var day = dates.Find(date => date.Value.Length >= 10)?.Value[..10]
            ?? dates.Find(date => !date.Value.Contains('X', StringComparison.Ordinal) && IsOccasion(unit, date))?.Value;
        return day ?? (Events.Chronicles.DayOver(unit) is { Span.IsEmpty: false } over ? over.Value : null) ?? (dates.Count == 0 && unit.Reading.PassageOf(unit).Entry >= 0 ? Agreements.Signing.EntryDay(unit) : null);
    }

    private static bool IsOccasion(Unit unit, Dates.DateMention date)
    {
        var at = unit.IndexAt(date.Span.Start);
        var first = unit.At(at).Lower is "in" or "last" ? at : at - 1;
        return unit.At(first).Lower is "in" or "last" && (first == 0 || date.Value.Length == 7 || unit.At(unit.IndexAt(date.Span.End)).Lower is ";" or "." or "," or "by" or "to" or "and") && unit.At(first - 1).Lower is not ("made" or "built" or "written" or "published" or "painted" or "minted" or "woven" or "carved" or "created" or "dated" or "printed" or "born");
    }

    /// <summary>"valued at $1,200", "worth $450", up to the next semicolon.</summary>
    private static string? ValueIn(Unit unit, int giving)
    {
        for (var at = giving; at + 2 < unit.Count && !unit[at].Is(";"); at++)
        {
            var sign = unit[at].Is("worth") ? at + 1 : unit[at].Lower is "valued" or "appraised" or "estimated" && unit.IsWord(at + 1, "at") ? at + 2 : 0;
            sign = sign > 0 && unit.At(sign).Lower is "about" or "around" or "approximately" or "some" or "nearly" ? sign + 1 : sign;
            if (sign > 0 && unit.At(sign).Is("$") && unit.At(sign + 1).Kind == ItemKind.Number && unit.At(sign + 2).Lower is not ("million" or "billion" or "m" or "bn"))
            {
                return unit[sign + 1].Lower.Replace(",", "", StringComparison.Ordinal);
            }
        }

        return null;
    }

    private static DraftGift DraftOf(string item, GiftFacts fact, IReadOnlyList<string> givers, IReadOnlyList<string> receivers) => new()
    {
        Id = "gift:" + Slug.Of(string.Join(' ', [item, .. receivers.Take(1).Select(id => "to " + id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..])])),
        Item = item,
        Givers = givers,
        Receivers = receivers,
        Evidence = [fact.Evidence],
        Confidence = fact.Givers.Count > 0 && fact.Receivers.Count > 0 ? 0.85 : 0.6,
    };

    /// <summary>"He said he had been given gifts": a pronoun that would make the reporter himself the receiver means who was spoken of before.</summary>
    private static IReadOnlyList<string> Listeners(Reading reading, GiftFacts fact, QuotedSpeakers speakers)
    {
        if (fact.Receivers is not [var only] || speakers.ReportedIn(fact.Evidence) != only)
        {
            return fact.Receivers;
        }

        var mentions = reading.Actors.StartingIn(new Sentences.TextSpan(fact.Evidence.Start, fact.Evidence.End));
        if (mentions.Any(mention => mention is { Kind: MentionKind.Name, IsPossessive: false } && mention.ActorId == only))
        {
            return fact.Receivers;
        }

        var before = reading.Actors.StartingIn(new Sentences.TextSpan(fact.Evidence.Start, fact.Evidence.End))
            .Where(mention => mention is { Kind: MentionKind.Name, ActorId: not null } && mention.ActorId != only)
            .Select(mention => mention.ActorId)
            .FirstOrDefault(id => reading.Actors.Find(id!) is { Kind: ActorKind.Person });
        return before is null ? fact.Receivers : [before];
    }

    /// <summary>Where gifts were exchanged, the giver who is not named is the other of the two.</summary>
    private static IReadOnlyList<string> OtherSide(Reading reading, PlainUnits units, GiftFacts fact, IReadOnlyList<string> receivers)
    {
        if (receivers.Count != 1)
        {
            return [];
        }

        for (var index = fact.Unit; index >= 0 && EntryOf(units[index]) == EntryOf(units[fact.Unit]); index--)
        {
            if (GiftExchange.SidesIn(units[index]) is { Count: 2 } sides && sides.Contains(receivers[0]))
            {
                return [.. sides.Where(id => id != receivers[0])];
            }
        }

        return [];
    }
}
