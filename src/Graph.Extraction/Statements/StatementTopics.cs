using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>What a statement is about: the actors and agreements that its words, or the words it describes, mention.</summary>
internal sealed class StatementTopics(Reading reading, IReadOnlyList<DraftTreaty> treaties)
{
    private readonly DraftTreaty? _only = OnlyOne(treaties);
    private readonly TreatyEvidence _evidence = new(treaties);

    /// <summary>Ids in the order of the text; the speaker does not talk about himself by saying "I".</summary>
    public IReadOnlyList<string> Of(Unit unit, Report report, TextSpan content, string? speaker)
    {
        var ids = new List<string>();
        if (report.Topic is { IsEmpty: false } topic)
        {
            AddFrom(unit.Span(topic.First, topic.End), speaker, ids);
        }

        AddFrom(content, speaker, ids);
        return ids;
    }

    /// <summary>The agreement that "the document" means: the only one with parties that no other replaces.</summary>
    private static DraftTreaty? OnlyOne(IReadOnlyList<DraftTreaty> treaties)
    {
        var replaced = treaties.SelectMany(treaty => treaty.Replaces).ToHashSet(StringComparer.Ordinal);
        return treaties.Where(treaty => treaty.Parties.Count > 0 && !replaced.Contains(treaty.Id)).Take(2).ToList() is [var single] ? single : null;
    }

    private void AddFrom(TextSpan span, string? speaker, List<string> ids)
    {
        foreach (var treaty in _evidence.Over(span))
        {
            if (Names(treaty, span) && !ids.Contains(treaty.Id))
            {
                ids.Add(treaty.Id);
            }
        }

        if (_only is { } only && !ids.Contains(only.Id) && RefersToDocument(span))
        {
            ids.Add(only.Id);
        }

        foreach (var mention in reading.Actors.StartingIn(span))
        {
            foreach (var id in mention.Kind == MentionKind.Pronoun ? [] : mention.ActorIds)
            {
                if (id != speaker && !ids.Contains(id) && reading.Actors.Find(id) is { Kind: not ActorKind.Place })
                {
                    ids.Add(id);
                }
            }
        }
    }

    /// <summary>"the document", "a new accord", "this treaty", where the article has one agreement that they can mean.</summary>
    private bool RefersToDocument(TextSpan span)
    {
        var first = reading.TokenIndexAt(span.Start);
        var isDefinite = 0;
        for (var at = first; at < reading.Tokens.Count && reading.Tokens[at].End <= span.End; at++)
        {
            var word = reading.Tokens[at].Of(reading.Text);
            if (Is(word, "the") || Is(word, "this") || Is(word, "new"))
            {
                isDefinite = at + 3;
            }
            else if (at <= isDefinite && (word is "document" or "treaty" or "agreement" or "accord" or "pact"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> word, string lower) => word.Equals(lower, StringComparison.OrdinalIgnoreCase);

    private bool Names(DraftTreaty treaty, TextSpan span)
    {
        var words = span.Of(reading.Text);
        return Contains(words, treaty.Name) || treaty.Aliases.Any(alias => Contains(span.Of(reading.Text), alias));
    }

    private static bool Contains(ReadOnlySpan<char> words, string name) => words.Contains(name, StringComparison.OrdinalIgnoreCase);
}
