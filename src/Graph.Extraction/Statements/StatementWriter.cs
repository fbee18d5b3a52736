using System.Globalization;
using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>Turns reports into statements of a draft, keeping track of who spoke last in the paragraph.</summary>
internal sealed class StatementWriter(Reading reading, IReadOnlyList<DraftTreaty> treaties)
{
    private readonly List<ReadStatement> _statements = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly StatementTopics _topics = new(reading, treaties);
    private int _passage = -1;
    private SpeakerChoice? _lastSpeaker;
    private bool _lastGoesOn;
    private int _wholePassage = -1;
    private SpeakerChoice? _listSpeaker;

    public IReadOnlyList<ReadStatement> Statements => _statements;

    /// <summary>Adds the reports of the next unit of the text.</summary>
    public void Write(Unit unit, IReadOnlyList<Report> reports)
    {
        if (unit.Passage == _wholePassage)
        {
            return;
        }

        if (unit.Passage != _passage)
        {
            _lastSpeaker = _lastGoesOn ? _lastSpeaker : null;
            _passage = unit.Passage;
        }

        if (reports.Count == 0)
        {
            WriteWithoutReporter(unit);
            return;
        }

        SpeakerChoice? shared = null;
        foreach (var report in reports)
        {
            var speaker = report.Continues && _lastSpeaker is not null ? _lastSpeaker : Known(SpeakerSieve.Choose(unit, report, shared));
            if (!IsListName(unit, report))
            {
                Add(unit, report, speaker);
            }

            shared = speaker;
            _lastSpeaker = speaker;
        }

        _listSpeaker = BulletPoints.AreOpenedBy(unit) ? shared : reading.PassageOf(unit).Kind == PassageKind.Bullet ? _listSpeaker : null;

        _lastGoesOn = false;
    }

    /// <summary>"outlined three goals:" names the list; the goals are what was said.</summary>
    private static bool IsListName(Unit unit, Report report) =>
        report.Rule == "speech-act" && report.Content.Count <= 4 && report.Content.End >= unit.Count - 1 && BulletPoints.AreOpenedBy(unit);

    private void WriteWithoutReporter(Unit unit)
    {
        _listSpeaker = reading.PassageOf(unit).Kind == PassageKind.Bullet ? _listSpeaker : null;
        if (_listSpeaker is { } speaker && BulletPoints.Read(unit) is { } point)
        {
            Add(unit, point, speaker with { Sieve = "list", Source = null });
            return;
        }

        WriteLoneQuotation(unit);
    }

    /// <summary>
    /// A quotation that stands as a sentence of its own goes on from the one before it in its paragraph, or in the paragraph
    /// before where that was left open (The Chicago Manual of Style, 13.32).
    /// </summary>
    private void WriteLoneQuotation(Unit unit)
    {
        var isLone = unit[0].Kind == ItemKind.Quotation && (unit.Count == 1 || (unit.Count == 2 && unit[1].Kind == ItemKind.Mark));
        if (!isLone || unit[0].End - unit[0].Start < 12 || _lastSpeaker is null)
        {
            return;
        }

        Add(unit, new Report("quotation-goes-on", new Phrase(0, 1), new Phrase(0, 0), null, 0.8) { Continues = true }, _lastSpeaker with { Sieve = "continuation", Source = null });
    }

    /// <summary>"It said": the ministry or state that spoke last.</summary>
    private SpeakerChoice Known(SpeakerChoice choice)
    {
        var isIt = choice is { ActorId: null, Source: { } source } && source.Of(reading.Text).Equals("it", StringComparison.OrdinalIgnoreCase);
        return isIt && _lastSpeaker?.ActorId is { } last && reading.Actors.Find(last) is { Kind: ActorKind.Organization or ActorKind.State }
            ? choice with { ActorId = last, Sieve = "previous-speaker", Certainty = 0.8 }
            : choice;
    }

    private void Add(Unit unit, Report report, SpeakerChoice speaker)
    {
        var span = SpanOf(unit, report);
        var cue = report.Cue.IsEmpty ? (DraftSpan?)null : SpanOf(unit.Span(report.Cue.First, report.Cue.End));
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
            Continues = report.Continues && _statements.Count > 0 ? _statements[^1].Draft.Id : null,
            Confidence = Math.Round(report.Confidence * speaker.Certainty, 2),
        };
        _statements.Add(new ReadStatement(draft, report.Rule, speaker.Sieve));
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
        var id = string.Create(CultureInfo.InvariantCulture, $"statement:{reading.Article.Sha256[..12]}-{span.Start}-{span.End}");
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
