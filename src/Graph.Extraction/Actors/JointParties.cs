using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>Who says "we" in a joint statement: the people its headline names, or else the states.</summary>
internal static class JointParties
{
    /// <summary>So many of the people named first are looked for in the headline.</summary>
    private const int MostPeople = 100;

    /// <summary>Two or more ids; none where the article is no joint statement or its headline does not tell.</summary>
    public static IReadOnlyList<string> Of(Article article, PersonRegistry people)
    {
        var headline = Headline(article);
        if (!headline.Contains("joint ", StringComparison.OrdinalIgnoreCase) || headline.Length > 400)
        {
            return [];
        }

        var words = PersonName.Parts(headline);
        var named = people.People.Take(MostPeople)
            .Where(person => person.Parts.Length > 0 && words.Contains(person.Parts[^1], StringComparer.Ordinal))
            .Select(person => person.Id)
            .ToList();
        var states = named.Count < 2 ? StatesIn(headline) : [];
        return named.Count >= 2 ? named : states.Count >= 2 ? states : [];
    }

    private static string Headline(Article article) =>
        article.Title ?? (article.Passages.Count > 0 ? article.Passages[0].Span.Of(article.Text).ToString() : "");

    private static List<string> StatesIn(string headline)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(headline, new TextSpan(0, headline.Length), tokens);
        var states = new List<string>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (char.IsUpper(headline[tokens[at].Start]) && Lexicon.Names.Longest(headline, tokens, at, tokens.Count) is { } known
                && known.Terms[0].Kind == TermKind.State && !states.Contains(known.Terms[0].Id))
            {
                states.Add(known.Terms[0].Id);
            }
        }

        return states;
    }
}
