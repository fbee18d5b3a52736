using System.Globalization;
using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements.Rules;

namespace Graph.Extraction.Statements;

/// <summary>Turns reports into statements of a draft, keeping track of who spoke last in the paragraph.</summary>
internal sealed class StatementWriter(Reading reading, IReadOnlyList<DraftTreaty> treaties)
{
    /// <summary>Words that name the reporter behind a paragraph's last quotation are no more characters than this.</summary>
    private const int LongestReporter = 80;

    /// <summary>A sentence that a quotation ends has no more words than this before it.</summary>
    private const int MostWordsBefore = 6;

    /// <summary>"three goals" that a list follows are named in no more items than this.</summary>
    private const int LongestListName = 4;

    private readonly List<ReadStatement> _statements = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly StatementTopics _topics = new(reading, treaties);
    private readonly SpeakerMemory _memory = new();
    private int _passage = -1;
    private int _wholePassage = -1;
    private (int Passage, string? Speaker) _turn = (-1, null);
    private (TextSpan Source, int Passage)? _label;

    public IReadOnlyList<ReadStatement> Statements => _statements;

    /// <summary>Adds the reports of the next unit of the text.</summary>
    public void Write(Unit unit, IReadOnlyList<Report> reports)
    {
        if (unit.Passage != _passage)
        {
            _passage = unit.Passage;
            _memory.EnterPassage();
            WritePost(unit);
        }

        if (unit.Passage == _wholePassage)
        {
            WriteNested(unit, reports);
            return;
        }

        if (_label is { } label && label.Passage == unit.Passage - 1 && !reports.Any(report => report.Rule is "speaker-label"))
        {
            WriteSpoken(unit, label.Source);
        }
        else if (reports.Count == 0)
        {
            WriteWithoutReporter(unit);
        }
        else
        {
            WriteReports(unit, reports);
        }

        _label = LabelRule.Alone(unit) is { } alone ? (unit.Span(alone.First, alone.End), unit.Passage) : null;
        _memory.Leave(unit, reports.Count > 0, OpeningOf(unit));
    }

    /// <summary>The reporter whose colon ends a unit, and the words that report.</summary>
    private (SpeakerChoice Speaker, TextSpan Cue)? OpeningOf(Unit unit) =>
        OpeningReporter.Read(unit) is { } opening
            ? (Known(SpeakerSieve.Choose(unit, opening, _memory.Last)), unit.Span(opening.Cue.First, opening.Cue.End))
            : null;

    /// <summary>What the speaker of a turn reports of others who are known: "He told me that it was over."</summary>
    private void WriteNested(Unit unit, IEnumerable<Report> reports)
    {
        if (_turn.Passage != unit.Passage)
        {
            return;
        }

        foreach (var report in reports.Where(report => report.Source is not null && !KeptReports.IsWeak(report)))
        {
            if (SpeakerSieve.Choose(unit, report, null) is { ActorId: { } id } speaker && id != _turn.Speaker)
            {
                Add(unit, report, speaker);
            }
        }
    }

    private void WriteReports(Unit unit, IReadOnlyList<Report> reports)
    {
        SpeakerChoice? shared = null;
        foreach (var report in reports)
        {
            if (_turn.Passage == unit.Passage)
            {
                WriteNested(unit, [report]);
                continue;
            }

            var speaker = report.Continues && _memory.Last is { } last ? last : OfDocument(unit, report) ?? SpokenFor(unit, report, Known(SpeakerSieve.Choose(unit, report, shared)));
            if (!IsListName(unit, report))
            {
                Add(unit, report, speaker);
            }

            shared = OpensSentence(unit, report) ? OfMainClause(unit, report) : speaker;
            _turn = report.RunsToPassageEnd ? (unit.Passage, speaker.ActorId) : _turn;
            _memory.Note(speaker);
        }

        foreach (var stray in StrayQuotations.Read(unit, reports))
        {
            var source = shared is { ActorId: null } ? shared.Source : null;
            Add(unit, stray, OwnSpeaker(unit, stray) ?? (shared ?? SpeakerChoice.Unknown) with { Sieve = "main-subject", Source = source, Certainty = 0.7 });
        }

        _memory.OpenList(BulletPoints.AreOpenedBy(unit), reading.PassageOf(unit).Kind == PassageKind.Bullet, shared);
    }

    /// <summary>"A ministry spokesman said … He continued: …": he whom no name resolves speaks for the same one.</summary>
    private SpeakerChoice SpokenFor(Unit unit, Report report, SpeakerChoice choice) =>
        report.Source is { Count: 1 } pronoun && unit[pronoun.First].Lower is "he" or "she" && _memory.Last is { ActorId: { } id } last && (choice.ActorId is null ? last.Sieve is "spokesperson" : SpeaksOn(unit, report, choice, id))
            ? last with { Source = choice.Source, Others = [] }
            : choice;

    /// <summary>“…,” Berg said. “…,” he added: a quotation right behind what somebody reported is his, of whomever that told.</summary>
    private bool SpeaksOn(Unit unit, Report report, SpeakerChoice choice, string speaker) =>
        _memory.SpokeJustBefore && choice.Sieve is "pronoun"
        && report.Content.First == 0 && unit[0].Kind == ItemKind.Quotation
        && reading.Actors.Find(speaker) is { Kind: ActorKind.Person } before
        && (before.Gender is null || before.Gender == (unit[report.Source!.Value.First].Is("he") ? 'm' : 'f'));

    /// <summary>"the statement continued", "The release added that …": whose it is spoke last.</summary>
    private SpeakerChoice? OfDocument(Unit unit, Report report) =>
        report.Source is { Count: 2 } source && unit[source.First].Is("the") && unit[source.First + 1].Lower is "statement" or "release" or "communique" or "communiqué"
        && _memory.Last is { ActorId: not null } issuer
            ? issuer with { Sieve = "document", Source = unit.Span(source.First, source.End), Certainty = 0.8 }
            : null;

    private static bool OpensSentence(Unit unit, Report report) =>
        report.Rule == "noun-cue" && Words.Prepositions.Contains(unit[0].Lower) && unit.At(report.Content.End).Is(",");

    /// <summary>
    /// "In response to Berg's proposal to close it, Lund rallied …, saying": the subject after what opens the sentence, which has another
    /// owner.
    /// </summary>
    private SpeakerChoice? OfMainClause(Unit unit, Report opening) =>
        OwnSubject.After(unit, opening.Content.End) is { } subject
            ? Known(SpeakerSieve.Choose(unit, opening with { Source = subject, Apposition = null }, null))
            : null;

    /// <summary>"outlined three goals:", "released the following statement:" name what comes after the colon; that is what was said.</summary>
    private static bool IsListName(Unit unit, Report report) =>
        report.Rule is "speech-act" or "noun-of-speech"
        && report.Content.Count <= LongestListName
        && report.Content.End >= unit.Count - 1
        && unit[unit.Count - 1].Is(":")
        && (BulletPoints.AreOpenedBy(unit) || unit.IsWord(report.Content.First + 1, "following"));

    private void WriteWithoutReporter(Unit unit)
    {
        var opening = BulletPoints.AreOpenedBy(unit) && unit.At(unit.Count - 2).Lower is "that" or "following" ? OpeningReporter.Read(unit) : null;
        var opener = opening is null ? null : Known(SpeakerSieve.Choose(unit, opening, _memory.Last));
        _memory.OpenList(opening is not null, reading.PassageOf(unit).Kind == PassageKind.Bullet, opener);
        if (opening is null && _memory.ListSpeaker is { } speaker && BulletPoints.Read(unit) is { } point)
        {
            Add(unit, point, speaker with { Sieve = "list", Source = null });
        }
        else if (LoneQuotation.Read(unit, _memory.InPassage is not null) is { } lone)
        {
            WriteLone(unit, lone);
        }
        else if (_memory.InPassage is { } before && GoesOn(unit))
        {
            var content = new Phrase(0, ContentBounds.TrimEnd(unit, 0, unit.Count));
            var report = new Report("sentence-goes-on", content, new Phrase(0, 0), null, 0.6) { Continues = true };
            Add(unit, report, before with { Sieve = "continuation", Source = null });
        }
        else
        {
            WriteStrays(unit);
        }
    }

    /// <summary>Quoted words in a sentence without a reporter: of whom it tells, or who spoke last.</summary>
    private void WriteStrays(Unit unit)
    {
        foreach (var stray in StrayQuotations.Read(unit, []))
        {
            var subject = SpeakerSieve.MainSubject(unit, unit.Count);
            var speaker = subject.ActorId is null && _memory.Last is { } last ? last : subject;
            Add(unit, stray, OwnSpeaker(unit, stray) ?? speaker with { Sieve = "main-subject", Source = null, Certainty = 0.6 });
        }
    }

    private static SpeakerChoice? OwnSpeaker(Unit unit, Report stray) => stray.Source is null ? null : SpeakerSieve.Choose(unit, stray, null);

    /// <summary>“They are late,” she said. The work, by then, “had been done twice over.”: half quoted, right behind a quotation in its paragraph.</summary>
    private bool GoesOn(Unit unit) =>
        _statements is [.., { Draft: { Kind: not "indirect" } last }]
        && last.Span.Start >= reading.PassageOf(unit).Span.Start
        && reading.Text.AsSpan(last.Span.End, unit[0].Start - last.Span.End).Count('.') <= 1
        && StrayQuotations.Read(unit, []).FirstOrDefault() is { Content.First: <= MostWordsBefore };

    /// <summary>
    /// A quotation that stands as a sentence of its own: of the reporter whose colon opened it; else it goes on from the one before it
    /// in its paragraph (The Chicago Manual of Style, 13.32); else it is of whom the sentence, or the paragraph, before tells.
    /// </summary>
    private void WriteLone(Unit unit, Report lone)
    {
        if (_memory.Opened is { } opened)
        {
            Add(unit, lone with { Rule = "quotation-after-colon" }, opened.Speaker, opened.Cue);
            _memory.Note(opened.Speaker);
        }
        else if (_memory.InPassage is { } last)
        {
            // Whom no name resolves is told by the words that named him before.
            var source = last.ActorId is null || last.Sieve is "spokesperson" ? last.Source : null;
            Add(unit, lone with { Continues = true }, last with { Sieve = "continuation", Source = source });
        }
        else
        {
            var speaker = (_memory.Subject ?? _memory.Last ?? SpeakerChoice.Unknown) with { Sieve = "previous-speaker", Source = null };
            var report = lone with { Rule = "lone-quotation", Confidence = 0.7, Continues = _memory.Subject is null && GoesOnFromPassageBefore(unit) };
            Add(unit, report, speaker with { Certainty = speaker.ActorId is null ? 0.6 : 0.8 });
            _memory.Note(speaker);
        }
    }

    /// <summary>A paragraph that is a quotation goes on from the quotation that ended the paragraph before.</summary>
    private bool GoesOnFromPassageBefore(Unit unit)
    {
        if (unit.Passage == 0 || _statements is not [.., { Draft: { Kind: not "indirect" } last }])
        {
            return false;
        }

        var passage = reading.Article.Passages[unit.Passage - 1].Span;
        return last.Span.Start >= passage.Start && passage.End - last.Span.End < LongestReporter;
    }

    /// <summary>The paragraph under a transcript's label that stands alone.</summary>
    private void WriteSpoken(Unit unit, TextSpan source)
    {
        var id = reading.Actors.StartingAt(source.Start) is { ActorId: { } known } mention && mention.Span.End == source.End ? known : null;
        var speaker = new SpeakerChoice(id, source, "name", id is null ? 0.6 : 1);
        Add(unit, new Report("speaker-label", new Phrase(0, unit.Count), new Phrase(0, 0), null, 0.75) { RunsToPassageEnd = true }, speaker);
        _memory.Note(speaker);
    }

    /// <summary>A post set into the article: its words, a dash, and who posted it.</summary>
    private void WritePost(Unit unit)
    {
        if (EmbeddedPost.Read(reading, unit.Passage) is not { } post)
        {
            _wholePassage = EmbeddedPost.IsSignature(reading.Text, reading.PassageOf(unit).Span) ? unit.Passage : _wholePassage;
            return;
        }

        var poster = reading.Actors.StartingAt(post.Author.Start) is { ActorId: { } id } ? id : null;
        var speaker = new SpeakerChoice(poster, post.Author, "signature", poster is null ? 0.6 : 1);
        var report = new Report("embedded-post", new Phrase(0, unit.Count), new Phrase(0, 0), null, 0.85);
        Add(unit, report, speaker, post.Dash, post.Content);
        _memory.Note(speaker);
        _wholePassage = unit.Passage;
    }

    /// <summary>"It said": the ministry or state that spoke last.</summary>
    private SpeakerChoice Known(SpeakerChoice choice)
    {
        var isIt = choice is { ActorId: null, Source: { } source } && source.Of(reading.Text).Equals("it", StringComparison.OrdinalIgnoreCase);
        return isIt && (_memory.Last ?? _memory.Subject)?.ActorId is { } last && MayBeIt(last)
            ? choice with { ActorId = last, Sieve = "previous-speaker", Certainty = 0.8 }
            : choice;
    }

    private bool MayBeIt(string id) => reading.Actors.Find(id) is { Kind: ActorKind.Organization or ActorKind.State };

    private void Add(Unit unit, Report report, SpeakerChoice speaker, TextSpan? elsewhere = null, TextSpan? content = null)
    {
        var span = content ?? SpanOf(unit, report);
        var cue = elsewhere is { } other ? SpanOf(other) : report.Cue.IsEmpty ? (DraftSpan?)null : SpanOf(unit.Span(report.Cue.First, report.Cue.End));
        var draft = new DraftStatement
        {
            Id = IdOf(span),
            Speaker = speaker.ActorId,
            SaidWith = speaker.Others,
            Kind = KindOf(unit, report.Content),
            Span = SpanOf(span),
            Cue = cue,
            Source = speaker.Source is { } source ? SpanOf(source) : null,
            Addressees = AddresseesOf(unit, report, speaker.ActorId),
            About = _topics.Of(unit, report, span, speaker.ActorId),
            SaidAt = reading.Article.Passages[unit.Passage].At,
            Continues = report.Continues ? Continued(unit, report) : null,
            Modality = report.IsDenied ? "denied" : null,
            Confidence = Math.Round(report.Confidence * speaker.Certainty, 2),
        };
        _statements.Add(new ReadStatement(draft, report.Rule, speaker.Sieve));
    }

    /// <summary>The statement that a quotation goes on from: the one just before, or for one that stands alone the last quotation of its paragraph.</summary>
    private string? Continued(Unit unit, Report report)
    {
        var passage = reading.PassageOf(unit).Span;
        var quoted = report.Rule is "goes-on-after-reporter"
            ? null
            : _statements.FindLast(statement => statement.Draft.Kind != "indirect" && statement.Draft.Span.Start >= passage.Start);
        return (quoted ?? _statements.LastOrDefault())?.Draft.Id;
    }

    private static string KindOf(Unit unit, Phrase content)
    {
        var quotations = 0;
        for (var at = content.First; at < content.End; at++)
        {
            quotations += unit[at].Kind == ItemKind.Quotation ? 1 : 0;
        }

        return quotations == 0 ? "indirect" : quotations == content.Count ? "direct" : "mixed";
    }

    private IReadOnlyList<string> AddresseesOf(Unit unit, Report report, string? speaker)
    {
        if (report.Addressee is not { IsEmpty: false } addressee || addressee.End > unit.Count)
        {
            return [];
        }

        var head = reading.Actors.StartingAt(unit[addressee.First].Start);
        var resolved = head is { IsPossessive: false } ? head.ActorIds : reading.Actors.Resolve(unit.Span(addressee.First, addressee.End)).ActorIds;
        return [.. resolved.Where(id => id != speaker && reading.Actors.Find(id) is { Kind: not ActorKind.Place })];
    }

    /// <summary>The same words at the same place give the same id, whatever else the article says.</summary>
    private string IdOf(TextSpan span)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"statement:{reading.Article.Sha256.AsSpan(0, 12)}-{span.Start}-{span.End}");
        while (!_ids.Add(id))
        {
            id += "x";
        }

        return id;
    }

    private TextSpan SpanOf(Unit unit, Report report)
    {
        var span = unit.Span(report.Content.First, report.Content.End);
        if (!report.RunsToPassageEnd)
        {
            return span;
        }

        _wholePassage = unit.Passage;
        var passage = reading.Article.Passages[unit.Passage].Span;
        var words = passage.Of(reading.Text);
        return new TextSpan(span.Start, passage.Start + words.TrimEnd().Length);
    }

    private static DraftSpan SpanOf(TextSpan span) => new(span.Start, span.End);
}
