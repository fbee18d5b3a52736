using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>What a statement is about: the actors and agreements that its words, or the words it describes, mention.</summary>
internal sealed class StatementTopics(Reading reading, IReadOnlyList<DraftTreaty> treaties)
{
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

    private void AddFrom(TextSpan span, string? speaker, List<string> ids)
    {
        foreach (var treaty in treaties.Where(treaty => treaty.Evidence.Any(evidence => evidence.Start < span.End && span.Start < evidence.End)))
        {
            if (Names(treaty, span) && !ids.Contains(treaty.Id))
            {
                ids.Add(treaty.Id);
            }
        }

        foreach (var mention in reading.Actors.StartingIn(span).Where(mention => mention.Kind != MentionKind.Pronoun))
        {
            foreach (var id in mention.ActorIds.Where(id => id != speaker && !ids.Contains(id) && reading.Actors.Find(id) is { Kind: not ActorKind.Place }))
            {
                ids.Add(id);
            }
        }
    }

    private bool Names(DraftTreaty treaty, TextSpan span)
    {
        var words = span.Of(reading.Text);
        return Contains(words, treaty.Name) || treaty.Aliases.Any(alias => Contains(span.Of(reading.Text), alias));
    }

    private static bool Contains(ReadOnlySpan<char> words, string name) => words.Contains(name, StringComparison.OrdinalIgnoreCase);
}
