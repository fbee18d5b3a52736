using Graph.Extraction.Articles;
using Graph.Extraction.Records;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Registers;

/// <summary>Lines <c>label: value</c> of one entry, as they are gathered.</summary>
internal sealed class LabelledLines(string text)
{
    private const int LongestLabel = 80;

    private readonly List<(RecordRole Role, TextSpan Span)> _values = [];
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);
    private TextSpan _span;

    /// <summary>What the lines gathered so far say.</summary>
    public IReadOnlyList<(RecordRole Role, TextSpan Span)> Values => _values;

    /// <summary>From the first line's start to the last one's end.</summary>
    public TextSpan Span => _span;

    public void Clear()
    {
        _values.Clear();
        _labels.Clear();
        _span = default;
    }

    /// <summary>Takes a line that has a known label; false where it has none.</summary>
    /// <param name="end">Ends the entry before: called where the label was there already.</param>
    public bool Take(TextSpan line, Action end)
    {
        var start = Markup.Bullet(text, line) ?? line.Start;
        while (start < line.End && text[start] is '*' or '_' or ' ')
        {
            start++;
        }

        var colon = text.AsSpan(start, Math.Min(LongestLabel, line.End - start)).IndexOf(':');
        if (colon < 2 || start + colon + 1 < line.End && text[start + colon + 1] is not (' ' or '*' or '_' or '\t'))
        {
            return false;
        }

        var label = text.Substring(start, colon).Trim('*', '_', ' ');
        if (label.Contains(". From ", StringComparison.Ordinal))
        {
            // "Silk rug. From President X. Estimated value: $4,000."
            return false;
        }

        var role = RecordColumns.RoleOf(label);
        if (role == RecordRole.Other && _values.Count == 0)
        {
            return false;
        }

        if (!_labels.Add(label))
        {
            end();
            _labels.Add(label);
        }

        Add(role, start + colon + 1, line);
        return true;
    }

    private void Add(RecordRole role, int start, TextSpan line)
    {
        var end = line.End;
        while (start < end && text[start] is '*' or '_' or ' ' or '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is '*' or '_')
        {
            end--;
        }

        _span = _span.IsEmpty ? line : new TextSpan(_span.Start, line.End);
        if (start < end)
        {
            _values.Add((role, new TextSpan(start, end)));
        }
    }
}
