using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>briefed his colleague on the summit</c>, <c>reassured the chairman of his support</c>, <c>asked the court for time</c>: what
/// somebody was told or asked about, or asked for.
/// </summary>
internal sealed class TopicRule : ReportRule
{
    /// <summary>Those who are told are named in no more items than this.</summary>
    private const int LongestAddressee = 8;

    /// <summary>Verbs of telling somebody about something, or asking him for it.</summary>
    private static readonly FrozenSet<string> Telling = WordSet.Of("apprise ask assure brief inform notify press question quiz reassure remind update");

    /// <summary>Those who are told, beside the nouns for people.</summary>
    private static readonly FrozenSet<string> Listeners = WordSet.Of("colleague counterpart her him them");

    public override string Name => "told-about";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!Telling.Contains(group.Entry.Lemma)
            || NounPhrases.StartingAt(unit, group.End) is not { IsEmpty: false } addressee
            || TopicMark(unit, group, addressee.First) is not (> 0 and var mark)
            || !IsListener(unit, mark - 1))
        {
            return null;
        }

        var content = new Phrase(mark + 1, BeforeAside(unit, mark + 1, ContentBounds.EndOf(unit, mark + 1, group, isClause: false)));
        return Reported(group, content, group.End, 0.65) is { } report ? report with { Addressee = addressee with { End = mark } } : null;
    }

    /// <summary>The preposition behind those who are told; -1 where there is none.</summary>
    private static int TopicMark(Unit unit, VerbGroup group, int first)
    {
        var at = first;
        while (at < unit.Count && at - first < LongestAddressee && unit[at].Kind is ItemKind.Word or ItemKind.Possessive && !OpensTopic(unit, group, at))
        {
            at++;
        }

        return at > first && OpensTopic(unit, group, at) ? at : -1;
    }

    private static bool OpensTopic(Unit unit, VerbGroup group, int at) =>
        unit.At(at + 1) is { Kind: ItemKind.Word } next
        && !Words.Times.Contains(next.Lower)
        && group.Entry.Lemma switch
        {
            "ask" => unit.At(at).Lower is "for" or "about",
            "question" or "quiz" => unit.IsWord(at, "about"),
            _ => IsAbout(unit, group, at),
        };

    /// <summary>"on", "about", and "of" where it is neither that of a name nor behind "brief".</summary>
    private static bool IsAbout(Unit unit, VerbGroup group, int at) => unit.At(at).Lower switch
    {
        "on" or "about" or "regarding" => true,
        "of" => group.Entry.Lemma is not ("brief" or "press" or "update") && !(unit[at - 1].IsCapital && unit.At(at + 1).IsCapital),
        _ => false,
    };

    private static bool IsListener(Unit unit, int at) =>
        Words.IsSpeaker(unit[at].Lower)
        || Listeners.Contains(unit[at].Lower)
        || unit.Reading.Actors.EndingAt(unit[at].End) is { IsPossessive: false };

    /// <summary>"his visit, during which …": the end before the aside.</summary>
    private static int BeforeAside(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (unit[at].Is(",") && unit.IsWord(at + 2, "which") && Words.Prepositions.Contains(unit[at + 1].Lower))
            {
                return at;
            }
        }

        return end;
    }
}
