using Graph.Extraction.Drafts;

namespace Graph.Relations.Claims;

/// <summary>A draft while it is read: where its spans lie, who is mentioned where, and what has been read so far.</summary>
internal sealed class DraftScope
{
    private readonly DraftPassage[] _passages;
    private readonly Dictionary<string, List<DraftSpan>> _mentions = new(StringComparer.Ordinal);

    public DraftScope(Draft draft)
    {
        Draft = draft;
        _passages = [.. draft.Passages.OrderBy(passage => passage.Span.Start)];
        if (_passages.Length == 0)
        {
            throw new InvalidDraftException("passages", "an article needs at least one passage for its claims to rest on.");
        }
    }

    public Draft Draft { get; }

    public List<DraftEntity> Entities { get; } = [];

    public List<Claim> Claims { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public List<DraftReference> References { get; } = [];

    public string TextOf(DraftSpan span) => Draft.Article.Text[span.Start..span.End];

    public Evidence Locate(DraftSpan span, string path)
    {
        if (span.Start < 0 || span.End <= span.Start || span.End > Draft.Article.Text.Length)
        {
            throw new InvalidDraftException(
                path, $"[{span.Start}, {span.End}) is not a stretch of the text, which has {Draft.Article.Text.Length} characters.");
        }

        return PassageAt(span.Start) is { } passage
            ? new Evidence(passage.Id, span.Start, span.End)
            : throw new InvalidDraftException(path, $"offset {span.Start} lies in none of the passages.");
    }

    /// <summary>Whether a stretch of the text lies in a passage.</summary>
    public bool IsWithin(string passage, DraftSpan span) =>
        PassageAt(span.Start) is { } there && there.Id == passage && span.End <= there.Span.End;

    /// <summary>One piece of evidence a passage, in the order given; there must be one.</summary>
    public IReadOnlyList<Evidence> LocateAll(IReadOnlyList<DraftSpan> spans, string path)
    {
        var located = spans.Select((span, index) => Locate(span, $"{path}[{index}]")).DistinctBy(evidence => evidence.Passage).ToArray();
        return located.Length > 0
            ? located
            : throw new InvalidDraftException(path, "the list is empty; what is claimed needs at least one span of the text that says it.");
    }

    /// <summary>Notes where the text speaks of an actor or place.</summary>
    public void AddMentions(string id, IReadOnlyList<DraftSpan> spans, string path)
    {
        _mentions[id] = [.. spans];
        Mentions.AddRange(spans.Select((span, index) => new Mention(id, Locate(span, $"{path}.mentions[{index}]"), TextOf(span))));
    }

    public IReadOnlyList<DraftSpan> MentionsOf(string id) => _mentions.TryGetValue(id, out var spans) ? spans : [];

    /// <summary>Of some evidence, that which names an actor; the first where none does.</summary>
    public IReadOnlyList<Evidence> Naming(string id, IReadOnlyList<Evidence> evidence)
    {
        var naming = evidence.Where(one => MentionsOf(id).Any(span => span.Start < one.End && one.Start < span.End)).ToArray();
        return naming.Length > 0 ? naming : [evidence[0]];
    }

    /// <summary>Of some evidence, that whose words contain a text; the first where none does.</summary>
    public IReadOnlyList<Evidence> Containing(string text, IReadOnlyList<Evidence> evidence)
    {
        var containing = evidence
            .Where(one => Draft.Article.Text[one.Start..one.End].Contains(text, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        return containing.Length > 0 ? containing : [evidence[0]];
    }

    /// <summary>Notes that an item refers to another, which must be of one of these kinds.</summary>
    public void Refer(string path, string id, params IReadOnlyList<string> kinds) => References.Add(new DraftReference(path, id, kinds));

    private DraftPassage? PassageAt(int offset)
    {
        var after = Array.FindIndex(_passages, passage => passage.Span.Start > offset);
        var passage = after switch
        {
            0 => null,
            -1 => _passages[^1],
            _ => _passages[after - 1],
        };
        return passage is not null && offset < passage.Span.End ? passage : null;
    }
}
