using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>Who spoke last, in the paragraph and before it, for quotations that name nobody.</summary>
internal sealed class SpeakerMemory
{
    private int _passagesSince;

    /// <summary>The last speaker, of this paragraph or one just before it.</summary>
    public SpeakerChoice? Last { get; private set; }

    /// <summary>Whether the sentence just before told what that speaker said.</summary>
    public bool SpokeJustBefore { get; private set; }

    /// <summary>The last speaker in this paragraph.</summary>
    public SpeakerChoice? InPassage { get; private set; }

    /// <summary>Whom the sentence before in this paragraph tells of, where it reports nothing.</summary>
    public SpeakerChoice? Subject { get; private set; }

    /// <summary>The reporter whose colon ended the sentence before.</summary>
    public (SpeakerChoice Speaker, TextSpan Cue)? Opened { get; private set; }

    /// <summary>The speaker of the list that is open.</summary>
    public SpeakerChoice? ListSpeaker { get; private set; }

    public void EnterPassage()
    {
        InPassage = null;
        Subject = null;
        _passagesSince++;
        Last = _passagesSince > 2 ? null : Last;
    }

    public void Note(SpeakerChoice speaker)
    {
        Last = InPassage = speaker;
        _passagesSince = 0;
    }

    public void OpenList(bool isOpened, bool isPoint, SpeakerChoice? speaker) =>
        ListSpeaker = isOpened ? speaker : isPoint ? ListSpeaker : null;

    /// <summary>What the next sentence may go on from.</summary>
    /// <param name="hasReported">Whether it told what somebody said.</param>
    public void Leave(Unit unit, bool hasReported, (SpeakerChoice Speaker, TextSpan Cue)? opening)
    {
        SpokeJustBefore = hasReported;
        Opened = opening;
        if (opening is { } opened)
        {
            Note(opened.Speaker);
        }

        Subject = InPassage is null && SpeakerSieve.MainSubject(unit, unit.Count) is { ActorId: not null } subject ? subject : null;
    }
}
