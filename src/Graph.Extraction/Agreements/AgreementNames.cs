using System.Collections.Frozen;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Agreements;

/// <summary>
/// Finds agreements by the grammar of their names: a word for the kind with capital, and what it is about before it
/// ("Comprehensive Strategic Partnership Agreement") or after "on", "of", "for" ("Treaty on Comprehensive Strategic Partnership").
/// The kinds are those of the United Nations Treaty Collection's glossary ("Definition of key terms").
/// </summary>
internal static class AgreementNames
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["treaty"] = "treaty", ["pact"] = "treaty", ["convention"] = "treaty", ["covenant"] = "treaty",
        ["agreement"] = "agreement", ["accord"] = "agreement", ["accords"] = "agreement", ["protocol"] = "agreement",
        ["charter"] = "agreement", ["compact"] = "agreement",
        ["declaration"] = "declaration", ["statement"] = "declaration",
        ["deal"] = "agreement", ["memorandum"] = "memorandum", ["mou"] = "memorandum", ["communiqué"] = "communique", ["communique"] = "communique",
    };

    /// <summary>No title goes on for more items.</summary>
    private const int LongestTitle = 20;

    /// <summary>"U.S." and "UK" are shorter than any adjective.</summary>
    private const int ShortestAdjective = 5;

    /// <summary>Words between the one for the kind and what the agreement is about.</summary>
    private static readonly FrozenSet<string> LeadsToSubject = WordSet.Of(
        "against concerning for governing intent of on regarding relating the to understanding");

    /// <summary>Words after the one for the kind that show that the title goes on.</summary>
    private static readonly FrozenSet<string> OpensSubject = WordSet.Of(
        "against amending concerning establishing for governing modifying of on regarding relating supplementing");

    /// <summary>Words in lower case inside a title.</summary>
    private static readonly FrozenSet<string> InTitles = WordSet.Of(
        "against and concerning establishing for governing in of on regarding relating the to");

    /// <summary>Whether a word names a kind of agreement, in the singular.</summary>
    public static bool IsKind(string lower) => Kinds.ContainsKey(lower);

    /// <summary>The kind a word names.</summary>
    public static string? KindOf(string lower) => Kinds.GetValueOrDefault(lower);

    /// <summary>The name whose word for the kind stands at an item; null where none does.</summary>
    public static AgreementName? At(Unit unit, int index)
    {
        var item = unit[index];
        if (!item.IsCapital || item.Is("deal") || unit.At(index + 1).Lower is "organization" or "organisation" || KindOf(item.Lower) is not { } kind)
        {
            return null;
        }

        var first = unit.IsWord(index - 1, ")") && unit.IsWord(index - 3, "(") && unit.At(index - 2).IsCapital ? index - 3 : index; // "the Norda Peace (NP) Treaty"
        while (first > 0 && index - first < 8 && (IsNameWord(unit, first - 1) || JoinsNameWords(unit, first - 1)))
        {
            first--;
        }

        if (Numbered.EndOf(unit, index) is > 0 and var numbered)
        {
            return new AgreementName(unit.Span(first, numbered), kind, Text(unit, index + 1, numbered), true);
        }

        if (first == index && FullTitles.EndOf(unit, index) is var full && full > index + 1)
        {
            return new AgreementName(unit.Span(index, full), kind, Text(unit, index + 1, full), true);
        }

        first = first == index || IsAdjective(unit, first - 1) ? StatesJoinedBefore(unit, first) : WithOtherState(unit, first);
        var end = first < index && IsForSomebody(unit, index + 1) ? index + 1 : WithLowerSubject(unit, index, EndOfTitle(unit, index + 1));
        if (end > index + 1)
        {
            var from = SubjectStart(unit, index + 1);
            // A bare "Memorandum of Understanding" says nothing of which one it is.
            return from < end ? new AgreementName(unit.Span(WithForerunner(unit, index), end), kind, Text(unit, from, end), true) : null;
        }

        return first < index && (item.Lower != "statement" || IsSigned(unit, first))
            ? new AgreementName(unit.Span(first, index + 1), kind, Text(unit, first, index), false)
            : null;
    }

    /// <summary>Whether a name that begins before an item holds it: "the Treaty on Armies in Europe".</summary>
    public static bool Hold(Unit unit, int at) =>
        Enumerable.Range(1, LongestTitle).Select(back => at - back).TakeWhile(before => before >= 0)
            .Any(before => unit[before].MayBe(WordTraits.Agreement) && At(unit, before) is { } name && name.Span.End > unit[at].Start);

    /// <summary>"signed the Trilateral Statement"</summary>
    private static bool IsSigned(Unit unit, int first) =>
        unit.At(first - 1).Lower is "a" or "the" or "this" && first > 1 && Signing.Verbs.MatchAt(unit, first - 2) is { Entry.Lemma: "sign" };

    /// <summary>"the Accession Protocol to the North Atlantic Treaty for Norway": whom it is for is no part of the name.</summary>
    private static bool IsForSomebody(Unit unit, int at) =>
        unit.IsWord(at, "for") && unit.Reading.Actors.StartingAt(unit.At(at + 1).Start) is not null;

    /// <summary>"Memorandum of Understanding on renewable energy": what such a one is about, in lower case, up to the next mark or preposition.</summary>
    private static int WithLowerSubject(Unit unit, int index, int end)
    {
        var mayHaveSubject = (end == index + 1 && IsJoint(unit, index)) || (end - index <= 3 && unit.At(end - 1).Lower is "understanding" or "intent");
        if (unit.IsWord(end, "(") && unit.IsWord(end + 2, ")") && unit.At(end - 1).Lower is "understanding" or "intent" && OpensSubject.Contains(unit.At(end + 3).Lower))
        {
            // "Memorandum of Understanding (MoU) on Ports"
            return EndOfTitle(unit, end + 3) is var title && title > end + 4 ? title : PlainNames.EndOfTopic(unit, end + 3);
        }

        if (!mayHaveSubject || unit.At(end).Lower is not ("on" or "concerning" or "regarding" or "establishing") || Words.Times.Contains(unit.At(end + 1).Lower))
        {
            return end;
        }

        var last = end + 1;
        while (last < unit.Count && last - end < 8 && unit[last].Kind == ItemKind.Word && !EndsSubject(unit[last].Lower))
        {
            last++;
        }

        return last > end + 1 ? last : end;
    }

    /// <summary>"joint statement"</summary>
    private static bool IsJoint(Unit unit, int index) =>
        unit[index].Lower is "statement" or "declaration" or "communique" or "communiqué" && unit.IsWord(index - 1, "joint");

    private static bool EndsSubject(string lower) =>
        Words.Prepositions.Contains(lower) || Words.Conjunctions.Contains(lower) || Words.Auxiliaries.Contains(lower);

    /// <summary>"Joint Statement on …", "Kyoto Declaration on …": what stands before the word for the kind and belongs to the title.</summary>
    private static int WithForerunner(Unit unit, int index)
    {
        var first = index;
        while (first > 0 && unit[first - 1] is { Kind: ItemKind.Word, IsCapital: true } before
            && (before.Lower is "joint" or "framework" or "political" or "final" or "common" || PlaceEndingAt(unit, first) is not null))
        {
            first = PlaceEndingAt(unit, first) ?? first - 1;
        }

        return first < index ? first
            : IsAdjective(unit, index - 1) && StatesJoinedBefore(unit, index) is var states && states < index ? states // "Sino-Soviet Treaty of Friendship"
            : WithUnknownPlace(unit, index);
    }

    /// <summary>"the Los Angeles Declaration on …": up to three words with capital after "the" that name nobody.</summary>
    private static int WithUnknownPlace(Unit unit, int index)
    {
        var first = index;
        while (first > 0 && index - first < 3 && unit[first - 1] is { Kind: ItemKind.Word, IsCapital: true } word && !word.Is("the")
            && unit.Reading.Actors.Covering(word.Start) is null && !Words.Times.Contains(word.Lower))
        {
            first--;
        }

        return first > 0 && unit[first - 1].Is("the") ? first : index;
    }

    /// <summary>"Kenya–Ethiopia Defence Pact": the state that a dash joins to the first word.</summary>
    private static int WithOtherState(Unit unit, int first) =>
        IsJoinedBefore(unit, first) ? first - 2
            : JoinsDemonyms(unit, first) ? first - 3
            : first;

    private static bool IsJoinedBefore(Unit unit, int first) =>
        first > 1
        && IsJoiner(unit[first - 1])
        && unit[first - 2] is { Kind: ItemKind.Word, IsCapital: true }
        && (unit[first - 2].End == unit[first - 1].Start || (IsNamedAt(unit, first) && IsNamedAt(unit, first - 2)));

    /// <summary>"Eritrean–Ethiopian Joint Declaration"</summary>
    private static bool JoinsDemonyms(Unit unit, int first) =>
        first > 2
        && IsJoiner(unit[first - 2])
        && unit[first - 3].IsCapital
        && IsDemonym(unit, first - 1)
        && IsDemonym(unit, first - 3);

    private static bool IsJoiner(in Item mark) => mark.Lower is "\u2013" or "-";

    private static bool IsNamedAt(Unit unit, int at) => unit.Reading.Actors.StartingAt(unit[at].Start) is not null;

    private static bool IsDemonym(Unit unit, int at) => unit.Reading.Actors.Covering(unit[at].Start) is { Kind: Actors.MentionKind.Demonym };

    /// <summary>"the U.S.-Jordan Agreement": without another word before it, the states joined by hyphens are its name.</summary>
    private static int StatesJoinedBefore(Unit unit, int index) =>
        index > 0 && unit[index - 1] is { Kind: ItemKind.Word, IsCapital: true } word && word.Lower.AsSpan().ContainsAny('-', '\u2010', '\u2011')
            && unit.Reading.Actors.Covering(word.Start) is { Kind: Actors.MentionKind.Demonym } state
            ? unit.IndexAt(state.Span.Start)
            : index > 2 && IsJoiner(unit[index - 2]) && IsDemonym(unit, index - 1) && IsDemonym(unit, index - 3) ? index - 3
            : index;

    /// <summary>"Sino-Soviet", "Egyptian-Israeli": adjectives, and not the names of states as in "U.S.-Japan".</summary>
    private static bool IsAdjective(Unit unit, int at) =>
        unit.At(at) is { Kind: ItemKind.Word, IsCapital: true } word && word.Lower.AsSpan().IndexOfAny('-', '\u2010', '\u2011') is > 0 and var hyphen
        && word.Lower.Length - hyphen > ShortestAdjective
        && StateTable.All.Any(state => state.Demonyms.Any(demonym => word.Lower.AsSpan(hyphen + 1).Equals(demonym, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Where the name of a place begins that ends before an item; null where none does.</summary>
    private static int? PlaceEndingAt(Unit unit, int end) =>
        unit.Reading.Actors.EndingAt(unit[end - 1].End) is { Kind: Actors.MentionKind.Name, ActorId: { } id } mention
        && id.StartsWith("place:", StringComparison.Ordinal)
            ? unit.IndexAt(mention.Span.Start)
            : null;

    private static bool IsNameWord(Unit unit, int at) =>
        unit[at].Kind == ItemKind.Word && unit[at].IsCapital && !Words.Determiners.Contains(unit[at].Lower)
        && !(at == 0 && Words.Prepositions.Contains(unit[at].Lower))
        && Signing.Verbs.MatchAt(unit, at) is null
        && (IsOfContinent(unit, at) || unit.Reading.Actors.Covering(unit[at].Start)?.Kind is not (Actors.MentionKind.Demonym or Actors.MentionKind.Title));

    /// <summary>"North American": of no state.</summary>
    private static bool IsOfContinent(Unit unit, int at) => unit[at].Is("american") && unit.At(at - 1).Lower is "north" or "south" or "central" or "latin";

    /// <summary>"Trade and Investment Agreement": an "and" between words of the name, not between two agreements or states.</summary>
    private static bool JoinsNameWords(Unit unit, int at) =>
        at > 0
        && unit[at].Is("and")
        && IsNameWord(unit, at - 1)
        && KindOf(unit[at - 1].Lower) is null
        && unit.Reading.Actors.Covering(unit[at - 1].Start) is null;

    /// <summary>Past the prepositions and articles that lead from the word for the kind to what it is about.</summary>
    public static int SubjectStart(Unit unit, int at)
    {
        while (LeadsToSubject.Contains(unit.At(at).Lower))
        {
            at++;
        }

        return at;
    }

    /// <summary>Index after the title that goes on at an item with "on", "of" or the like; the same index where none does.</summary>
    public static int EndOfTitle(Unit unit, int at)
    {
        if (!OpensSubject.Contains(unit.At(at).Lower))
        {
            return at;
        }

        var end = at;
        for (var index = at; index < unit.Count && index - at < LongestTitle; index++)
        {
            var item = unit[index];
            if (EndsName(unit, at, index))
            {
                break;
            }

            if (item.Kind == ItemKind.Word && item.IsCapital)
            {
                end = index + 1;
            }
            else if (!MayStandInTitle(unit, index))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"Treaty on Trade and the Sea", "Protocol to a Treaty": a word or comma in lower case between those of the title.</summary>
    private static bool MayStandInTitle(Unit unit, int at) => unit[at].Lower switch
    {
        "," or "a" or "an" => unit.At(at + 1).IsCapital,
        _ when unit[at].Kind == ItemKind.Possessive => unit.At(at + 1).IsCapital,
        var lower => InTitles.Contains(lower),
    };

    /// <summary>
    /// Whether something else begins here: a day or month ("the Treaty of Aachen on 22 January"), the place of "Treaty of Aachen in Paris",
    /// or somebody named after a comma or "and".
    /// </summary>
    private static bool EndsName(Unit unit, int first, int at)
    {
        var item = unit[at];
        if (item.Kind == ItemKind.Word && item.IsCapital)
        {
            return Words.Times.Contains(item.Lower)
                || item.Is("summit")
                || (unit[at - 1].Lower is "," or "and" && unit.Reading.Actors.StartingAt(item.Start) is not null);
        }

        if (item.Is("and") && OpensAnother(unit, unit.At(at + 1).Lower is "the" or "a" ? at + 2 : at + 1))
        {
            // "the Agreement on Fish and the Protocol on Rice" are two.
            return true;
        }

        // "the Treaty on Fisheries in Reykjavik"
        return (at == first + 2 && item.Lower is "in" or "to" && unit[first].Lower == "of")
            || (item.Lower is "in" or "at" && !IsContinent(unit.At(at + 1)) && !IsContinent(unit.At(at + 2)) && IsPlaceAt(unit, at + 1));
    }

    /// <summary>"Protocol", "Joint Communiqué"</summary>
    private static bool OpensAnother(Unit unit, int at) =>
        unit.At(at).IsCapital && (IsKind(unit.At(at).Lower) || (unit.At(at).Lower is "joint" or "framework" && unit.At(at + 1).IsCapital && IsKind(unit.At(at + 1).Lower)));

    private static bool IsContinent(in Item item) => item.Lower is "europe" or "asia" or "africa";

    private static bool IsPlaceAt(Unit unit, int at) =>
        unit.Reading.Actors.StartingAt(unit.At(at).Start) is { Kind: Actors.MentionKind.Name, ActorId: { } place }
        && place.StartsWith("place:", StringComparison.Ordinal);

    private static string Text(Unit unit, int first, int end) => Flat(unit.Span(first, end).Of(unit.Reading.Text).ToString());

    /// <summary>A name on one line, single spaces.</summary>
    public static string Flat(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
