namespace Graph.Extraction.Actors;

/// <summary>"His Highness", "Her Majesty", "His Excellency": forms of address that stand for whoever was named with them.</summary>
internal static class FormsOfAddress
{
    /// <summary>So many mentions back, somebody so addressed is looked for.</summary>
    private const int Memory = 80;

    /// <summary>Between the address and the name stand no more characters: "His Highness Sheikh ".</summary>
    private const int LongestTitle = 30;

    /// <summary>Reads "His Highness" at a token, as the last one so addressed; returns the token after it, or the same where there is none.</summary>
    public static int Read(TokenView view, int index, MentionSink sink, PersonRegistry people)
    {
        if (view.Word(index) is not ("His" or "his" or "Her" or "her") || EndAt(view, index) is not (> 0 and var end))
        {
            return index;
        }

        if (LastSo(view, index, end, sink.Mentions) is { } id && people.Find(id) is { } person)
        {
            sink.AddPerson(person, index, end, index, MentionKind.Title, "last one addressed so");
        }

        return end;
    }

    /// <summary>The token after the form of address; 0 where none stands there.</summary>
    private static int EndAt(TokenView view, int index)
    {
        var royal = view.Word(index + 1) is "Royal" or "Serene" ? index + 2 : index + 1;
        return view.Word(royal) is "Highness" or "Majesty" or "Excellency" or "Holiness" ? royal + 1 : 0;
    }

    /// <summary>The person who was last named after the same words; null where a name follows here, or nobody was.</summary>
    private static string? LastSo(TokenView view, int index, int end, List<Mention> mentions)
    {
        if (view.IsNameWord(end))
        {
            return null;
        }

        var words = view.Phrase(index, end);
        for (var at = mentions.Count - 1; at >= Math.Max(0, mentions.Count - Memory); at--)
        {
            if (mentions[at] is { Kind: MentionKind.Name, ActorIds: [var id] } mention
                && id.StartsWith("person:", StringComparison.Ordinal)
                && IsAddressed(view.Text, mention, words))
            {
                return id;
            }
        }

        return null;
    }

    private static bool IsAddressed(string text, Mention mention, string words)
    {
        var name = mention.Core.IsEmpty ? mention.Span.Start : mention.Core.Start;
        var before = text.AsSpan()[Math.Max(0, name - LongestTitle - words.Length)..name];
        var found = before.LastIndexOf(words, StringComparison.OrdinalIgnoreCase);
        return found >= 0 && before[found..].IndexOfAny(",.;\n") < 0 && char.IsUpper(text[name]);
    }
}
