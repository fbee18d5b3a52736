using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>
/// What is written or carried and speaks for itself: "the newspaper's editorial telling her to go", "a letter to the board demanding
/// that it resign".
/// </summary>
internal static class SpeakingTexts
{
    /// <summary>To whom a text was sent is told in no more items than this.</summary>
    private const int LongestReceiver = 8;

    /// <summary>The verb of sending is looked for this many items before the text.</summary>
    private const int SendingReach = 4;

    /// <summary>What is written or spoken, before a participle: "a letter urging him to go".</summary>
    private static readonly FrozenSet<string> SpeechTexts = WordSet.Of(
        "article column editorial email letter memo message note post remarks report speech statement statements tweet");

    /// <summary>What speaks for itself, whoever printed or carried it.</summary>
    private static readonly FrozenSet<string> Carriers = WordSet.Of(
        """
        ad banner banners document documents headline headlines item leaflet leaflets petition petitions poster posters reports resolution rumors
        rumours sign signs video
        """);

    /// <summary>Messages that one sends to somebody.</summary>
    private static readonly FrozenSet<string> Messages = WordSet.Of("letter letters memo email message note petition telegram statement");

    private static readonly FrozenSet<string> Sending = WordSet.Of("addressed delivered issued penned sending sends sent signed writing wrote");

    /// <summary>Whether a word names what is written or spoken.</summary>
    public static bool IsSpeech(string lower) => SpeechTexts.Contains(lower);

    /// <summary>The text right before a participle, where it is the text that speaks; null where somebody does.</summary>
    public static Phrase? Of(Unit unit, VerbGroup group, int at)
    {
        var isSpeech = at > 1 && SpeechTexts.Contains(unit[at].Lower);
        var isCarried = at > 1 && Carriers.Contains(unit[at].Lower) && TellsWhatItSays(unit, group);
        if (!(isSpeech || isCarried) || NounPhrases.EndingBefore(unit, at + 1) is not { IsEmpty: false } text)
        {
            return null;
        }

        return isSpeech && HasOwner(unit, text) ? text : isCarried ? FromDeterminer(unit, text) : null;
    }

    /// <summary>"wrote a letter to the board | demanding": whoever sent it demands.</summary>
    public static bool IsSent(Unit unit, int at)
    {
        for (var noun = at - 1; noun > 0 && at - noun < LongestReceiver && unit[noun].Kind == ItemKind.Word; noun--)
        {
            if (Messages.Contains(unit[noun].Lower))
            {
                return unit.At(noun + 1).Lower is "to" or "for"
                    && Enumerable.Range(1, SendingReach).Any(back => Sending.Contains(unit.At(noun - back).Lower));
            }
        }

        return false;
    }

    /// <summary>"ran an item suggesting that", "held up a sign saying “…”"</summary>
    private static bool TellsWhatItSays(Unit unit, VerbGroup group) =>
        unit.IsWord(group.End, "that") || (unit.At(group.End).Kind == ItemKind.Quotation && group.Entry.Lemma is "say" or "read");

    private static Phrase FromDeterminer(Unit unit, Phrase noun)
    {
        for (var at = noun.End - 1; at > noun.First; at--)
        {
            if (Words.Determiners.Contains(unit[at].Lower))
            {
                return noun with { First = at };
            }
        }

        return noun;
    }

    private static bool HasOwner(Unit unit, Phrase text)
    {
        for (var at = text.First; at < text.End; at++)
        {
            if (unit[at].Kind == ItemKind.Possessive)
            {
                return true;
            }
        }

        return false;
    }
}
