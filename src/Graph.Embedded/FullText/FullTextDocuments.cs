using System.Text;
using Graph.Embedded.FullText.Analysis;
using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded.FullText;

/// <summary>The documents that a state's elements have for a full-text index: their texts, and lists of texts.</summary>
internal static class FullTextDocuments
{
    /// <summary>The document of an element, or null for one that is not there or has nothing for the index.</summary>
    public static FullTextDocument? Of(FullTextIndex index, int id, GraphState state)
    {
        if (!IsCovered(index, id, state))
        {
            return null;
        }

        var document = new FullTextDocument(new string[index.Keys.Length], new int[index.Keys.Length]);
        for (var column = 0; column < index.Keys.Length; column++)
        {
            (document.Columns[column], document.Lengths[column]) = ColumnOf(index.Analyzer, PropertiesOf(index, id, state)[index.Keys[column]]);
        }

        return document;
    }

    /// <summary>Whether an element is there and has a text for the index.</summary>
    public static bool IsCovered(FullTextIndex index, int id, GraphState state)
    {
        if (index.Rule.OnRelationships)
        {
            ref readonly var relationship = ref state.Relationships[id];
            return relationship.Exists && index.Tokens.Contains(relationship.Type) && HasText(index, relationship.Properties);
        }

        ref readonly var node = ref state.Nodes[id];
        return node.Exists && node.Labels.AsSpan().ContainsAny(index.Tokens) && HasText(index, node.Properties);
    }

    /// <summary>Whether an element that two states cover has the same texts in both.</summary>
    public static bool IsSame(FullTextIndex index, int id, GraphState one, GraphState other)
    {
        var (first, second) = (PropertiesOf(index, id, one), PropertiesOf(index, id, other));
        return index.Keys.All(key => first[key] == second[key]);
    }

    /// <summary>All elements that carry one of the index's labels or types, ascending.</summary>
    public static SortedSet<int> Candidates(FullTextIndex index, GraphState state)
    {
        var candidates = new SortedSet<int>();
        var batch = new long[1024];
        foreach (var token in index.Tokens)
        {
            var members = (index.Rule.OnRelationships ? state.RelationshipsByType : state.NodesByLabel)[token];
            var count = members.Scan(-1, batch);
            for (; count > 0; count = members.Scan(batch[count - 1], batch))
            {
                candidates.UnionWith(batch.Take(count).Select(id => (int)id));
            }
        }

        return candidates;
    }

    private static Properties PropertiesOf(FullTextIndex index, int id, GraphState state) =>
        index.Rule.OnRelationships ? state.Relationships[id].Properties : state.Nodes[id].Properties;

    private static bool HasText(FullTextIndex index, in Properties properties)
    {
        foreach (var key in index.Keys)
        {
            if (TextsOf(properties[key]).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<Value> TextsOf(in Value value) => value.Kind switch
    {
        ValueKind.String => [value],
        ValueKind.List when value.AsList() is [{ Kind: ValueKind.String }, ..] list => list,
        _ => [],
    };

    private static (string Words, int Length) ColumnOf(Analyzer analyzer, in Value value)
    {
        var tokens = new List<TextToken>();
        var places = 0;
        foreach (var text in TextsOf(value))
        {
            places = analyzer.Analyze(text.AsString(), tokens, places);
        }

        var words = new StringBuilder();
        var next = 0;
        foreach (var token in tokens)
        {
            for (; next < token.Position; next++)
            {
                words.Append($"{TermCode.Gap} ");
            }

            words.Append(TermCode.Encode(token.Text)).Append(' ');
            next++;
        }

        return (words.ToString(), tokens.Count);
    }
}
