using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Records;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Gifts;

/// <summary>
/// A line of a list of gifts, which has no verb: "A pair of cufflinks from X.", "Silver tray, rec'd 12 March 2019, from X, President of Y".
/// Without the register's mark for the receipt, the text or the line's heading must be about gifts.
/// </summary>
internal static partial class GiftListing
{
    /// <summary>A date has no more words and marks than this.</summary>
    private const int LongestDay = 6;

    /// <summary>The value stands within this many characters behind the line.</summary>
    private const int LongestValue = 120;

    /// <summary>A heading's list has no more items than this.</summary>
    private const int MostInList = 60;

    /// <summary>A thing's description has no more words than this.</summary>
    private const int LongestThing = 60;

    private static readonly FrozenSet<string> MarksAfterThing = WordSet.Of("( , - -- : ; – —");

    /// <summary>Verbs and nouns that "from" belongs to, and those of gifts themselves, without a register's mark.</summary>
    private static readonly FrozenSet<string> GoesWithFrom = WordSet.Of(
        """
        arrived bought brought call came come comes gift gifts imported include included includes letter made present presents received return returned word
        """);

    private static readonly SearchValues<string> Receipts = SearchValues.Create(["rec'd", "rec’d", "recd"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The gift that a line lists; null where it lists none.</summary>
    /// <param name="needsMark">Whether nothing but the register's mark says that it is about gifts.</param>
    public static GiftFacts? Read(Unit unit, int index, bool needsMark)
    {
        var receipt = Array.FindIndex(unit.Items, IsReceipt);
        var from = Array.FindIndex(unit.Items, item => item.Is("from"));
        from = from < 0 ? GivenBy(unit) : from;
        if (from < 1 || from > LongestThing || (receipt < 0 && needsMark))
        {
            return null;
        }

        var end = EndOfThing(unit, receipt > 0 ? Math.Min(receipt, from) : unit[from].Is("by") ? from - 1 : from);
        if (end <= AfterDay(unit) || !NamesThing(unit, end, receipt > 0) || GiversIn(unit, from) is not { Count: > 0 } givers)
        {
            return null;
        }

        var receivers = ReceiversIn(unit, from) is { Count: > 0 } named ? named : ReceiverOver(unit);
        return new GiftFacts([Thing(unit, end)], givers, [.. receivers.Where(id => !givers.Contains(id))], index, from, new DraftSpan(unit.Start, unit.End))
        {
            PresentedOn = receipt < 0 ? DayBefore(unit) : DayOfReceipt(unit, receipt),
            Value = ValueIn(unit),
        };
    }

    /// <summary>Before ", a gift" and the mark between the thing and who gave it.</summary>
    private static int EndOfThing(Unit unit, int end)
    {
        end = unit.At(end - 1).Lower is "gift" or "present" && unit.At(end - 2).Lower is "," or "–" or "—" or ":" ? end - 1 : end;
        return MarksAfterThing.Contains(unit.At(end - 1).Lower) ? end - 1 : end;
    }

    /// <summary>"20 July: …"</summary>
    private static string? DayBefore(Unit unit) =>
        AfterDay(unit) > 0 ? unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)).FirstOrDefault()?.Value : null;

    /// <summary>"rec'd 12 March 2019"</summary>
    private static string? DayOfReceipt(Unit unit, int receipt) =>
        GiftDescription.ReceivedOn(unit.Reading.Text[unit[receipt].End..unit.At(Math.Min(unit.Count, receipt + LongestDay)).Start]);

    /// <summary>"Est. Value--$310" after the line, in its own paragraph.</summary>
    private static string? ValueIn(Unit unit)
    {
        var rest = unit.Reading.Text[unit.Start..Math.Min(unit.End + LongestValue, unit.Reading.PassageOf(unit).Span.End)];
        return EstimatedValue().Match(rest) is { Success: true } value ? value.Groups["amount"].Value.Replace(",", "", StringComparison.Ordinal) : null;
    }

    /// <summary>"rec'd", "recd", "received" after a comma: the register's mark.</summary>
    private static bool IsReceipt(Item item) => item.Lower is "rec'd" or "rec’d" or "recd" or "recd." or "rec'd.";

    /// <summary>Whether a text has the register's mark.</summary>
    public static bool HasMarks(string text) => text.AsSpan().ContainsAny(Receipts);

    /// <summary>Which passages are about gifts: all of a text that is, else those under a heading of gifts.</summary>
    public static bool[] PassagesOf(Reading reading, bool isAboutGifts)
    {
        var passages = reading.Article.Passages;
        var areUnder = new bool[passages.Count];
        var isUnder = isAboutGifts;
        for (var at = 0; at < areUnder.Length; at++)
        {
            areUnder[at] = isUnder;
            if (!isAboutGifts && passages[at] is { Kind: PassageKind.Heading } heading)
            {
                isUnder = heading.Span.Of(reading.Text).Contains("gifts", StringComparison.OrdinalIgnoreCase);
            }
        }

        return areUnder;
    }

    /// <summary>A noun phrase at the start of the line, and no verb in it that "from" could belong to.</summary>
    private static bool NamesThing(Unit unit, int end, bool isMarked)
    {
        var isPlain = unit[0].Kind is ItemKind.Word or ItemKind.Number && unit.At(end - 1).Kind is not ItemKind.Mark;
        return isPlain
            && !Words.Prepositions.Contains(unit[0].Lower)
            && !Enumerable.Range(0, end).Any(at => IsOfClause(unit[at].Lower) || (!isMarked && GoesWithFrom.Contains(unit[at].Lower)))
            && unit.Reading.Actors.StartingAt(unit[0].Start) is not { Kind: MentionKind.Name };
    }

    private static bool IsOfClause(string lower) => Words.Auxiliaries.Contains(lower) || Words.PersonPronouns.Contains(lower);

    private static string Thing(Unit unit, int end)
    {
        var first = AfterDay(unit);
        while (first + 1 < end && Words.Determiners.Contains(unit[first].Lower) && unit[first].Lower is not ("one" or "two" or "three"))
        {
            first++;
        }

        var span = unit.Span(first, end);
        return string.Join(' ', unit.Reading.Text[span.Start..span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>"20 July: …": the item after the day and its mark; 0 where the line opens with none.</summary>
    private static int AfterDay(Unit unit)
    {
        var date = unit.Reading.DatesIn(new TextSpan(unit.Start, unit.Start + 1)).FirstOrDefault();
        var end = date is not null ? unit.IndexAt(date.Span.End) : OpensWithDay(unit) ? 2 : 0;
        return end > 0 && unit.At(end).Lower is ":" or "–" or "—" or "-" or "," or "|" ? end + 1 : 0;
    }

    /// <summary>"20 July", "July 20"</summary>
    private static bool OpensWithDay(Unit unit) =>
        (unit[0].Kind == ItemKind.Number && IsMonth(unit, 1)) || (IsMonth(unit, 0) && unit.At(1).Kind == ItemKind.Number);

    private static bool IsMonth(Unit unit, int at) =>
        unit.At(at) is { Kind: ItemKind.Word } word
        && Dates.Calendar.Month(unit.Reading.Text.AsSpan(word.Start, word.End - word.Start)) is not null;

    /// <summary>"Rug, given by X": the item of "by"; -1 where there is none.</summary>
    private static int GivenBy(Unit unit) =>
        Array.FindIndex(unit.Items, item => item.Is("by")) is > 1 and var by
        && unit[by - 1].Lower is "given" or "presented" or "donated" or "gifted"
        && !Words.IsFinite(unit.At(by - 2).Lower)
            ? by
            : -1;

    /// <summary>"Prime Minister Ada Berg" over a list of what was received: the one person whom the heading nearest above names.</summary>
    public static List<string> ReceiverOver(Unit unit)
    {
        var passages = unit.Reading.Article.Passages;
        var at = unit.Passage - 1;
        while (at >= 0 && unit.Passage - at <= MostInList && passages[at].Kind != PassageKind.Heading)
        {
            at--;
        }

        return passages[unit.Passage].Kind == PassageKind.Bullet && at >= 0 && unit.Passage - at <= MostInList
            ? OnlyPersonIn(unit.Reading, passages[at].Span)
            : [];
    }

    private static List<string> OnlyPersonIn(Reading reading, TextSpan heading)
    {
        List<string> people =
        [
            .. reading.Actors.StartingIn(heading)
                .Where(mention => !mention.IsPossessive)
                .SelectMany(mention => mention.ActorIds)
                .Where(GivingActors.IsPerson)
                .Distinct(StringComparer.Ordinal),
        ];
        return people.Count == 1 && !heading.Of(reading.Text).Contains(" given ", StringComparison.OrdinalIgnoreCase) ? people : [];
    }

    /// <summary>Whoever is named after "from": people, else a state, else a body.</summary>
    private static List<string> GiversIn(Unit unit, int from) => Named(unit, from + 1, EndOfGivers(unit, from + 1));

    /// <summary>Who is named after "to".</summary>
    private static List<string> ReceiversIn(Unit unit, int from) =>
        EndOfGivers(unit, from + 1) is var to && unit.IsWord(to, "to") ? Named(unit, to + 1, unit.Count) : [];

    /// <summary>Before ", to X": "ambassador to Y" is an office.</summary>
    private static int EndOfGivers(Unit unit, int first)
    {
        for (var at = first; at < unit.Count; at++)
        {
            if (unit[at].Is(";") || IsReceipt(unit[at]) || LeadsToReceiver(unit, at))
            {
                return at;
            }
        }

        return unit.Count;
    }

    private static bool LeadsToReceiver(Unit unit, int at) =>
        unit[at].Is("to") && (unit.At(at - 1).Lower is "," or ")" || (unit[at - 1].IsCapital && unit.At(at + 1).IsCapital));

    private static List<string> Named(Unit unit, int first, int end)
    {
        var ids = NamedActors.In(unit, first, end);
        List<string> Of(ActorKind kind) => ids.FindAll(id => unit.Reading.Actors.Find(id)?.Kind == kind);
        return Of(ActorKind.Person) is { Count: > 0 } people ? people
            : Of(ActorKind.State) is { Count: > 0 } states ? [states[0]]
            : Of(ActorKind.Organization);
    }

    [GeneratedRegex(@"(?:Est(?:\.|imated)?|Appraised)\s*value\s*(?:-+|:|of)?\s*\$(?<amount>\d[\d,]*(?:\.\d\d)?)", RegexOptions.IgnoreCase)]
    private static partial Regex EstimatedValue();
}
