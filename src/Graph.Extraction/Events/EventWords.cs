using System.Collections.Frozen;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Words that name an event, and the verbs that tell one.</summary>
internal static class EventWords
{
    /// <summary>Visiting, arriving and meeting, told by a verb.</summary>
    public static readonly VerbTable Verbs = new(
        "visit", "arrive", "land", "travel", "travel travelled travelled", "meet met met", "speak spoke spoken", "host", "welcome", "greet",
        "call", "phone", "telephone", "receive", "leave left left", "depart", "impose", "slap slapped slapped", "sanction",
        "expel expelled expelled", "lodge", "summon", "send sent sent", "provide", "deliver", "donate", "fly flew flown", "head", "lift", "ease",
        "waive", "recall", "withdraw withdrew withdrawn", "break broke broken", "sever", "cut cut cut", "suspend", "restore", "resume",
        "establish", "re-establish", "reestablish", "introduce", "ban banned banned", "extend", "expand", "tighten", "renew", "go went gone",
        "normalize", "normalise", "halt", "freeze froze frozen", "withhold withheld withheld", "recognize", "recognise", "touch",
        "confer conferred conferred", "sit sat sat", "stop stopped stopped", "transit", "pass", "come came come", "ship shipped shipped",
        "airlift", "supply", "take took taken", "declare", "hand", "file", "issue", "order", "pledge", "promise", "announce", "approve", "offer", "allocate", "adopt");

    /// <summary>Verbs whose subject is the visitor: "paid a visit", "cancelled a visit".</summary>
    public static readonly VerbTable Visiting = new(
        "pay paid paid", "make made made", "plan planned planned", "cancel cancelled cancelled", "cancel canceled canceled", "postpone",
        "begin began begun", "start", "end", "conclude", "complete", "finish", "wrap wrapped wrapped", "announce", "undertake undertook undertaken",
        "schedule", "arrive", "cut cut cut", "extend", "scrap scrapped scrapped", "shelve", "abandon", "delay");

    /// <summary>Verbs whose present tense tells a visit to come: "begins a three-day visit on Thursday".</summary>
    public static readonly FrozenSet<string> Beginning = WordSet.Of("begins embarks makes pays starts");

    private static readonly FrozenSet<string> Talks = WordSet.Of("consultations conversation conversations discussions meeting negotiations roundtable talks");

    /// <summary>Every word that can name one, so that most words cost one look-up.</summary>
    private static readonly FrozenSet<string> Nouns = WordSet.Of(
        """
        arrival audience bilateral call ceremony conference consultations conversation conversations coronation credence credentials discussion discussions due funeral inauguration invitation meeting
        negotiations one-on-one relations roundtable stop stopover summit talk talks teleconference tete-a-tete ties trilateral trip trips
        tête-à-tête videoconference visit visits
        """);

    /// <summary>Words before a noun by which it means no one event: "peace talks", "any visit".</summary>
    private static readonly FrozenSet<string> Generic = WordSet.Of(
        """
        any budget ceasefire coalition earlier every further future indirect many next no nuclear ongoing other past peace previous regular
        several such these trade
        """);

    /// <summary>Words after which "visit" is a verb: "to visit", "did not visit".</summary>
    private static readonly FrozenSet<string> BeforeVerb = WordSet.Of("can could did may must n't never not should to will would");

    private static readonly FrozenSet<string> Making = WordSet.Of("made make makes making");

    private static readonly FrozenSet<string> Paying = WordSet.Of("made make makes making paid pay paying pays undertake undertook");

    private static readonly FrozenSet<string> Private = WordSet.Of("face-to-face one-on-one one-to-one private tete-a-tete tête-à-tête");

    private static readonly FrozenSet<string> Margins = WordSet.Of("margins sidelines");

    private static readonly FrozenSet<string> BeforeCall = WordSet.Of("'s a her his the ’s");

    private static readonly FrozenSet<string> AfterTalks = WordSet.Of(", . at between in on with");

    /// <summary>Whether a word can name or tell an event.</summary>
    public static bool Tells(string lower) => Nouns.Contains(lower) || Verbs.Contains(lower);

    /// <summary>The kind of event that a noun names at an item; null where it names none.</summary>
    public static string? KindAt(Unit unit, int at) =>
        Nouns.Contains(unit[at].Lower) && !IsGeneric(unit, at) && !IsCountedBefore(unit, at) && !IsWhere(unit, at) ? KindOf(unit, at) : null;

    private static string? KindOf(Unit unit, int at) => unit[at].Lower switch
    {
        "visit" or "trip" when !BeforeVerb.Contains(unit.At(at - 1).Lower) => KindOfVisit(unit, at),
        "visits" or "trips" when ArePaid(unit, at) => KindOfVisit(unit, at),
        "stop" or "stopover" when IsMade(unit, at) => "visit",
        "due" when unit.IsWord(at + 1, "in") && Words.Being.Contains(unit.At(at - 1).Lower) => "stay",
        "invitation" when unit.IsWord(at - 2, "at") && unit.At(at + 1).Lower is "of" or "from" => "stay by invitation",
        "arrival" or "credentials" => unit[at].Lower,
        "credence" when unit.IsWord(at - 1, "of") && unit.At(at - 2).Lower is "letter" or "letters" => "credentials",
        "trilateral" or "bilateral" when IsNoun(unit, at) => "talks",
        "one-on-one" or "tête-à-tête" or "tete-a-tete" => "one-on-one meeting",
        "summit" => "summit",
        "call" when unit.IsWord(at - 1, "courtesy") => "talks",
        "audience" when unit.IsWord(at + 1, "with") => "talks",
        "call" when IsByPhone(unit, at) => "call",
        "videoconference" or "teleconference" => "call",
        "conference" when unit.IsWord(at - 1, "video") => "call",
        "conversation" or "talk" or "talks" or "discussion" when unit.At(at - 1).Lower is "phone" or "telephone" => "call",
        "ceremony" or "inauguration" or "funeral" or "coronation" => "ceremony",
        "talk" or "discussion" when unit.At(at + 1).Lower is "with" or "between" => Private.Contains(unit.At(at - 1).Lower) ? "one-on-one meeting" : "talks",
        var word when Talks.Contains(word) => Private.Contains(unit.At(at - 1).Lower) ? "one-on-one meeting" : "talks",
        _ => null,
    };

    /// <summary>"a state visit", "a state two-day visit".</summary>
    private static string KindOfVisit(Unit unit, int at) =>
        unit.IsWord(at - 1, "state") || (unit.IsWord(at - 2, "state") && unit[at - 1].Lower.Contains('-', StringComparison.Ordinal)) ? "state visit" : "visit";

    /// <summary>"peace talks", "any further visit": no one event.</summary>
    private static bool IsGeneric(Unit unit, int at) =>
        (Generic.Contains(unit.At(at - 1).Lower) && !IsNone(unit, at)) || Generic.Contains(unit.At(at - 2).Lower);

    /// <summary>"No meeting between X and Y took place".</summary>
    private static bool IsNone(Unit unit, int at) => unit.IsWord(at - 1, "no") && unit.At(at + 1).Lower is "between" or "with";

    /// <summary>"a summit meeting", "summit talks" are counted at their first word.</summary>
    private static bool IsCountedBefore(Unit unit, int at) => unit[at].Lower is "meeting" or "talks" && unit.IsWord(at - 1, "summit");

    /// <summary>"spoke on the margins of the summit with X" tells where, not what.</summary>
    private static bool IsWhere(Unit unit, int at) => unit[at].Is("summit") && Nearby.Before(unit, at, 6, Margins);

    /// <summary>"paid official visits to X and Y".</summary>
    private static bool ArePaid(Unit unit, int at) => unit.At(at + 1).Lower is "to" or "in" && Nearby.Before(unit, at, 4, Paying);

    /// <summary>"made a brief stop in Oslo".</summary>
    private static bool IsMade(Unit unit, int at) => unit.At(at + 1).Lower is "in" or "at" && Nearby.Before(unit, at, 4, Making);

    /// <summary>"their bilateral with X", "held a trilateral in Oslo".</summary>
    private static bool IsNoun(Unit unit, int at) =>
        unit.At(at - 1).Lower is "a" or "the" or "their" && AfterTalks.Contains(unit.At(at + 1).Lower);

    /// <summary>"a telephone call", "his call with X".</summary>
    private static bool IsByPhone(Unit unit, int at) =>
        unit.At(at - 1).Lower is "phone" or "telephone" or "video"
        || (unit.At(at + 1).Is("with") && BeforeCall.Contains(unit.At(at - 1).Lower));
}
