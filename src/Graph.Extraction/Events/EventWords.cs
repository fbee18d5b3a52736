using System.Collections.Frozen;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Words that name an event, and the verbs that tell one.</summary>
internal static class EventWords
{
    /// <summary>Visiting, arriving and meeting, told by a verb.</summary>
    public static readonly VerbTable Verbs = new("visit", "arrive", "land", "travel", "travel travelled travelled", "meet met met", "speak spoke spoken", "host", "welcome", "greet", "call", "phone", "telephone",
        "receive", "leave left left", "depart", "impose", "slap slapped slapped", "sanction", "expel expelled expelled", "lodge", "summon", "send sent sent", "provide", "deliver", "donate",
        "fly flew flown", "head", "lift", "ease", "waive", "recall", "withdraw withdrew withdrawn", "break broke broken", "sever", "cut cut cut", "suspend", "restore", "resume", "establish", "re-establish", "reestablish", "introduce", "ban banned banned", "extend", "expand", "tighten", "renew", "go went gone", "normalize", "normalise", "halt", "freeze froze frozen", "withhold withheld withheld", "recognize", "recognise",
        "touch", "confer conferred conferred", "sit sat sat", "stop stopped stopped", "transit", "pass", "come came come", "ship shipped shipped", "airlift", "supply", "pledge", "promise", "announce", "approve", "offer", "allocate", "adopt");

    /// <summary>Verbs whose subject is the visitor: "paid a visit", "cancelled a visit".</summary>
    public static readonly VerbTable Visiting = new("pay paid paid", "make made made", "plan planned planned", "cancel cancelled cancelled", "cancel canceled canceled", "postpone", "begin began begun", "start", "end", "conclude", "complete", "finish", "wrap wrapped wrapped", "announce", "undertake undertook undertaken", "schedule", "arrive", "scrap scrapped scrapped", "shelve", "abandon", "delay");

    private static readonly HashSet<string> Talks = new(StringComparer.Ordinal) { "talks", "negotiations", "discussions", "meeting", "consultations", "conversation", "roundtable" };

    /// <summary>Every word that can name one, so that most words cost one look-up.</summary>
    private static readonly FrozenSet<string> Nouns = Talks
        .Concat(["visit", "trip", "visits", "trips", "stop", "stopover", "due", "conference", "videoconference", "arrival", "trilateral", "bilateral", "one-on-one", "t\u00EAte-\u00E0-t\u00EAte", "tete-a-tete", "summit", "call", "ceremony", "inauguration", "funeral", "coronation", "relations", "ties"])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "previous", "past", "earlier", "regular", "future", "further", "any", "peace", "ceasefire", "trade", "nuclear", "budget", "coalition", "indirect", "no", "such", "these", "other", "many", "every", "several", "ongoing", "next",
    };

    /// <summary>Whether a word can name or tell an event.</summary>
    public static bool Tells(string lower) => Nouns.Contains(lower) || Verbs.Contains(lower);

    /// <summary>The kind of event that a noun names at an item; null where it names none.</summary>
    public static string? KindAt(Unit unit, int at)
    {
        var word = unit[at].Lower;
        if (!Nouns.Contains(word) || (Generic.Contains(unit.At(at - 1).Lower) && !IsNone(unit, at)) || Generic.Contains(unit.At(at - 2).Lower))
        {
            return null;
        }

        // "a summit meeting" is counted at its first word.
        if (word == "meeting" && unit.IsWord(at - 1, "summit"))
        {
            return null;
        }

        // "spoke on the margins of the summit with X" tells where, not what.
        if (word == "summit" && Enumerable.Range(1, 6).Any(back => unit.At(at - back).Lower is "margins" or "sidelines"))
        {
            return null;
        }

        return word switch
        {
            "visit" or "trip" when unit.At(at - 1).Lower is not ("to" or "will" or "would" or "could" or "can" or "may" or "should" or "not" or "never" or "did" or "must" or "n't") => unit.IsWord(at - 1, "state") ? "state visit" : "visit",
            "visits" or "trips" when ArePaid(unit, at) => unit.IsWord(at - 1, "state") ? "state visit" : "visit",
            "stop" or "stopover" when unit.At(at + 1).Lower is "in" or "at" && Enumerable.Range(1, 4).Any(back => unit.At(at - back).Lower is "made" or "makes" or "make" or "making") => "visit",
            "due" when unit.IsWord(at + 1, "in") && Words.Being.Contains(unit.At(at - 1).Lower) => "stay",
            "arrival" => "arrival",
            "trilateral" or "bilateral" when unit.At(at - 1).Lower is "a" or "the" or "their" && unit.At(at + 1).Lower is "with" or "on" or "in" or "at" or "between" or "." or "," => "talks",
            "one-on-one" or "tête-à-tête" or "tete-a-tete" => "one-on-one meeting",
            "summit" => "summit",
            "call" when unit.At(at - 1).Lower is "phone" or "telephone" or "video" || unit.At(at + 1).Lower is "with" && unit.At(at - 1).Lower is "a" or "the" or "his" or "her" or "’s" or "'s" => "call",
            "call" when unit.IsWord(at - 1, "courtesy") => "talks",
            "videoconference" => "call",
            "conference" when unit.IsWord(at - 1, "video") => "call",
            "conversation" when unit.At(at - 1).Lower is "phone" or "telephone" => "call",
            "ceremony" or "inauguration" or "funeral" or "coronation" => "ceremony",
            _ when Talks.Contains(word) => IsPrivate(unit, at) ? "one-on-one meeting" : "talks",
            _ => null,
        };
    }

    /// <summary>"No meeting between X and Y took place".</summary>
    private static bool IsNone(Unit unit, int at) => unit.IsWord(at - 1, "no") && unit.At(at + 1).Lower is "between" or "with";

    /// <summary>"paid official visits to X and Y".</summary>
    private static bool ArePaid(Unit unit, int at) =>
        unit.At(at + 1).Lower is "to" or "in" && Enumerable.Range(1, 4).Any(back => unit.At(at - back).Lower is "pay" or "pays" or "paid" or "paying" or "make" or "makes" or "made" or "making" or "undertake" or "undertook");

    /// <summary>"one-on-one discussions" is counted at its first word; "face-to-face talks" is a meeting of two.</summary>
    private static bool IsPrivate(Unit unit, int at) => unit.At(at - 1).Lower is "one-on-one" or "face-to-face" or "tete-a-tete" or "tête-à-tête" or "private" or "bilateral" && unit.At(at - 1).Lower is not "bilateral";
}
