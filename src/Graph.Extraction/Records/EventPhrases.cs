using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Dates;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>What was attended, addressed or signed, by the words for it.</summary>
internal sealed class EventPhrases(TokenView view)
{
    private const int Longest = 45;

    private static readonly FrozenSet<string> ClauseVerbs = WordSet.Of(
        """
        accompanied addressed announced attempted attended began briefed celebrated chaired co-chaired co-hosted commemorated
        concluded conferred consulted dedicated delivered departed discussed gave had held hosted inspected issued joined laid
        launched left made met negotiated observed opened participated played received returned reviewed saw signed spoke stopped
        took toured visited was were witnessed
        """);

    private static readonly FrozenSet<string> Summits = WordSet.Of("summit summits");

    private static readonly FrozenSet<string> Ceremonies = WordSet.Of(
        """
        anniversary banquet bicentennial brunch burial celebration celebrations centenary centennial ceremonies ceremony
        christening commemoration commemorations coronation dedication dinner enthronement exhibition expo exposition fair funeral
        gala games groundbreaking inauguration installation investiture jubilee luncheon mass memorial olympics opening parade
        rally reception requiem services show showcase unveiling wedding
        """);

    private static readonly FrozenSet<string> Conferences = WordSet.Of(
        """
        assembly colloquium colloquy commission committee conference conferences congress consultations convention council
        dialogue discussion discussions event events forum gathering meeting meetings ministerial negotiations plenary retreat
        roundtable seminar session sessions symposium talks workshop
        """);

    /// <summary>The event that an attending verb's object names, from a token on; null where it names none.</summary>
    public DeedSpan? Attended(int first, int end)
    {
        var last = End(first, end);
        first = Find(first, last, "delegation") is var delegation && delegation > 0 && view.Word(delegation + 1) is "to" ? delegation + 2 : first;
        var signing = Find(first, last, "signing");
        if (signing > 0 && Agreement(signing + 1, end) is { } agreement)
        {
            return new DeedSpan("signing", first, agreement.End) { Agreement = agreement, BySubject = false };
        }

        // "Abraham Accords Signing Ceremony"
        if (signing > first && IsKind(signing - 1))
        {
            return new DeedSpan("signing", first, last) { Agreement = (view.Word(first) is "the" ? first + 1 : first, signing), BySubject = false };
        }

        var company = Company(first, last, end);
        var kind = KindIn(first, Head(first, last)) ?? KindIn(first, last) ?? (signing > 0 ? "signing" : null);
        // "NATO, Euro-Atlantic and NATO-Ukraine Summit Meetings": the noun comes after the last of them.
        var name = Name(first, last);
        name = kind is "summit" or "conference" && name.Length > 0 && !Names(name) ? view.Phrase(view.Word(first) is "the" or "a" ? first + 1 : first, last) : name;
        var isMeal = kind == "ceremony" && name.Split(' ') is ["Working" or "working", .. var meal] && meal is ["luncheon" or "lunch" or "dinner" or "brunch" or "breakfast"];
        var isTalks = isMeal || kind == "conference" && (company.Count > 0 && !name.Any(char.IsUpper) || name.StartsWith("Bilateral ", StringComparison.OrdinalIgnoreCase));
        kind = kind == "conference" && name.Equals("Meeting", StringComparison.OrdinalIgnoreCase) && company.Count == 0 ? null : kind;
        kind = isTalks ? "talks" : kind;
        return kind is null ? null : new DeedSpan(kind, first, last) { Name = name, Company = company };
    }

    private static bool Names(string words) =>
        words.ToLowerInvariant().Split([' ', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries).Any(word => Summits.Contains(word) || Conferences.Contains(word));

    private string? KindIn(int first, int last) =>
        Has(first, last, Summits) ? "summit" : Has(first, last, Conferences) && !Has(last - 1, last, Ceremonies) ? "conference" : Has(first, last, Ceremonies) ? "ceremony" : null;

    /// <summary>Where the words before the first preposition or participle end.</summary>
    private int Head(int first, int last)
    {
        var head = first;
        while (head < last && view.Word(head) is not ("of" or "for" or "on" or "in" or "to" or "with" or "at") && !(head > first && view.Word(head).EndsWith("ing") && char.IsLower(view.Word(head)[0]) && view.Word(head) is not "meeting"))
        {
            head++;
        }

        return head;
    }

    /// <summary>A clause that is nothing but the event's name: "NATO Summit.", "Abraham Accords Signing Ceremony."</summary>
    public DeedSpan? Standing(int at, int first, int end)
    {
        var opens = at == first || view.Word(at - 1) is ";" or ".";
        if (!opens || !view.IsNameWord(at) && !view.IsWord(at) || view.Word(at).EndsWith("ed") || ClauseVerbs.Contains(view.Word(at).ToString().ToLowerInvariant()))
        {
            return null;
        }

        var last = End(at, end);
        for (var token = at; token < last; token++)
        {
            if (token > at && view.Word(token) is "at" or "with" && char.IsUpper(view.Word(token - 1)[0]) && NamesEvent(at, token))
            {
                break;
            }

            if (view.IsWord(token) && !char.IsUpper(view.Word(token)[0]) && view.Word(token) is not ("of" or "the" or "on" or "for" or "and" or "in" or "peace" or "trade" or "economic") && KindIn(token, token + 1) is null)
            {
                return null;
            }
        }

        return NamesEvent(at, last) ? Attended(at, end) : null;
    }

    /// <summary>"Preparations for the Yalta Conference" are none.</summary>
    private bool NamesEvent(int first, int last) => KindIn(first, Head(first, last)) is not null;

    /// <summary>"addressed the National Assembly", "delivered a public address at …".</summary>
    public DeedSpan? Speech(int verb, int first, int end)
    {
        var last = End(first, end);
        var says = view.Is(verb, "addressed") || Find(first, last, "address") > 0 || Find(first, last, "speech") > 0 || Find(first, last, "speeches") > 0 || Find(first, last, "addresses") > 0 || Find(first, last, "lecture") > 0 || Find(first, last, "remarks") > 0;
        return says && last > first ? new DeedSpan("speech", verb, last) { Name = "Address to " + Name(first, last) } with { Name = view.Is(verb, "addressed") ? "Address to " + Name(first, last) : null } : null;
    }

    /// <summary>The tokens of the agreement that a verb of signing or "signing of" names; null where no kind of agreement is named.</summary>
    public (int First, int End)? Agreement(int first, int end)
    {
        var start = first;
        while (start < end && (view.Word(start) is "of" or "the" or "a" or "an" or "two" or "three" or "several" or "that"))
        {
            start++;
        }

        var last = start;
        var kind = false;
        for (var at = start; at < end && at - start < Longest; at++)
        {
            var word = view.Word(at);
            if (word is "." or ";" or ":" or "[" || (word is "," && !kind) || Calendar.Month(word) is not null || (word is "and" or "," && Opens(at + 1)) || (word is "," && at > start && !char.IsUpper(view.Word(at + 1) is [var c, ..] ? c : 'a')))
            {
                break;
            }

            if (kind && word is "with" or "in" or "at" or "by")
            {
                break;
            }

            kind |= IsKind(at);
            last = at + 1;
        }

        return kind && last > start ? (start, last) : null;
    }

    private bool IsKind(int at)
    {
        var lower = view.Word(at).ToString().ToLowerInvariant();
        return AgreementNames.IsKind(lower) || lower is "agreements" or "treaties" or "accords" or "conventions" or "memoranda" or "mou" or "mous" or "act" or "plan" or "deal" or "ratifications" or "protocols" or "declarations" or "statements" or "pacts";
    }

    /// <summary>Where the object of a verb ends: at the sentence's end, a semicolon, or the next verb.</summary>
    public int End(int first, int end)
    {
        for (var at = first; at < end && at - first < Longest; at++)
        {
            var word = view.Word(at);
            if (word is ";" or "." or "[" or "\"" || (word is "and" or "," or "to" or "where" or "while" && at > first && Opens(at + 1)) || (word is "and" && view.Word(at + 1) is "to" or "for") || (at > first && OpensMeeting(at, end) && KindIn(first, at) is not null))
            {
                return at;
            }
        }

        return Math.Min(end, first + Longest);
    }

    /// <summary>", the inaugural meeting of …", "and a meeting of …": another one.</summary>
    public bool OpensMeeting(int at, int end)
    {
        if (view.Word(at) is not ("and" or ","))
        {
            return false;
        }

        var next = view.Word(at) is "," && view.Word(at + 1) is "and" ? at + 2 : at + 1;
        if (view.Word(at) is "and" && view.Word(next) is "the" && IsNamedMeeting(next + 1, end))
        {
            return true;
        }

        var noun = view.Word(next) is "a" or "an" or "the" ? next + 1 : next;
        noun = view.IsWord(noun) && view.Word(noun) is "joint" or "inaugural" or "trilateral" or "special" or "separate" ? noun + 1 : noun;
        return noun + 1 < end && (noun > next ? view.Word(noun) is "meeting" or "session" or "meetings" : view.Word(noun) is "meetings") && view.Word(noun + 1) is "of";
    }

    /// <summary>"the London Conference": a name of capitalised words that ends in a meeting's noun.</summary>
    private bool IsNamedMeeting(int first, int end)
    {
        var last = first;
        while (last < end && last - first < 6 && view.IsWord(last) && char.IsUpper(view.Word(last)[0]))
        {
            last++;
        }

        return last - first > 1 && (Has(last - 1, last, Conferences) || Has(last - 1, last, Summits));
    }

    private bool Opens(int at)
    {
        while (view.Word(at) is "also" or "and" or "then" or "later" or "afterwards" or "briefly" or "privately" or "informally" or "separately")
        {
            at++;
        }

        return view.IsWord(at) && (ClauseVerbs.Contains(view.Word(at).ToString().ToLowerInvariant()) || view.Word(at) is "discuss" or "meet" or "attend" or "sign" or "address");
    }

    /// <summary>The states that "of the Heads of State and Government of Canada, …" names.</summary>
    private List<Official> Company(int first, int last, int end)
    {
        for (var at = first; at < last; at++)
        {
            if (view.Word(at) is "of" or "with" && (view.Word(at + 1) is "the" ? at + 2 : at + 1) is var next && (view.Is(next, "Heads") || view.Is(next, "Presidents") || view.Is(next, "Leaders") || view.Is(next, "leaders") || view.Word(at) is "with"))
            {
                var start = view.Is(next, "Heads") && Find(next, last, "Government") is var government && government > 0 ? government + 1 : next;
                var officials = new OfficialReader(view).List(start > next ? next : start, end, out _);
                return start > next ? StatesAfter(start, last) : [.. officials];
            }
        }

        return [];
    }

    private List<Official> StatesAfter(int first, int last)
    {
        var found = new List<Official>();
        for (var at = first; at < last; at++)
        {
            if (view.ChunkAt(at) is { Term.Kind: TermKind.State } chunk && chunk.First == at)
            {
                found.Add(new Official(null, view.Span(at, chunk.End), view.Span(at, chunk.End), [], [chunk.Term.Id]));
            }
        }

        return found;
    }

    /// <summary>The words without a leading article, without brackets and what follows a place or day.</summary>
    private string Name(int first, int last)
    {
        while (first < last && view.Word(first) is "the" or "a" or "an" or "The" or "in" or "of")
        {
            first++;
        }

        var end = first;
        while (end < last && !EndsName(first, end))
        {
            end++;
        }

        return end > first ? view.Phrase(first, end).Replace('\u2019', '\'') : "";
    }

    private bool EndsName(int first, int at) =>
        view.Word(at) is "(" or "," or "as" or "held" or "followed" or "with" or "at" or "while" or "during"
        || (view.Word(at) is "of" && view.Word(at + 1) is "the" && view.Word(at + 2) is "Heads" && NamesStateSoon(at + 3))
        || (view.Word(at) is "in" && at > first + 1 && view.ChunkAt(at + 1) is not ({ Term.Kind: TermKind.State } or { Term.Detail: "region" })) || (view.Word(at) is "on" && IsDay(at + 1)) || IsDay(at);

    /// <summary>"of the Heads of State and Government of France, …" lists who took part.</summary>
    private bool NamesStateSoon(int at) => Enumerable.Range(at, 7).Any(token => token < view.Tokens.Count && view.ChunkAt(token) is { Term.Kind: TermKind.State } chunk && chunk.First == token);

    private bool IsDay(int at) => Calendar.Month(view.Word(at)) is not null && view.Word(at + 1) is [>= '0' and <= '9', ..];

    private int Find(int first, int last, string word)
    {
        for (var at = first; at < last; at++)
        {
            if (view.Is(at, word))
            {
                return at;
            }
        }

        return -1;
    }

    private bool Has(int first, int last, FrozenSet<string> words)
    {
        for (var at = first; at < last; at++)
        {
            if (view.IsWord(at) && words.Contains(view.Word(at).ToString().ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }
}
