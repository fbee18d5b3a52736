using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Registers;

/// <summary>The places that a stretch of a list's line names and nothing else: "Zurich and Davos, Switzerland", "Sweden (Stockholm)".</summary>
internal static class ListedPlaces
{
    private const int MostTokens = 24;

    /// <summary>What stands between places and names none.</summary>
    private static readonly WordList Between = WordList.Exact("& ( ) , / ; and the");

    /// <summary>Where the state stands and where its cities stand, either perhaps empty; null where other words stand among them.</summary>
    public static (TextSpan State, TextSpan Cities)? Read(string text, TextSpan span)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(text, span, tokens);
        var (state, cities, isKnown) = (default(TextSpan), default(TextSpan), false);
        for (var at = 0; at < tokens.Count;)
        {
            var words = tokens[at].Of(text);
            if (Between.Contains(words))
            {
                at++;
                continue;
            }

            var known = Lexicon.Names.Longest(text, tokens, at, tokens.Count);
            var term = known?.Terms.FirstOrDefault(one => one.Kind is TermKind.State or TermKind.Place or TermKind.Capital);
            if (term is null && (!char.IsUpper(words[0]) || tokens.Count > MostTokens))
            {
                return null;
            }

            var end = at + (term is null ? 1 : known?.Length ?? 1);
            var own = new TextSpan(tokens[at].Start, tokens[end - 1].End);
            isKnown |= term is not null;
            if (term?.Kind == TermKind.State && state.IsEmpty && (cities.IsEmpty || tokens[at - 1].Of(text) is "," or "("))
            {
                state = own;
            }
            else
            {
                cities = cities.IsEmpty ? own : new TextSpan(cities.Start, own.End);
            }

            at = end;
        }

        return isKnown && !(state.Start > cities.Start && state.End < cities.End) ? (state, cities) : null;
    }

    /// <summary>Whether a title or a state is among the first words of a stretch.</summary>
    public static bool NamesOfficeOrState(string text, TextSpan span)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(text, span, tokens);
        return Enumerable.Range(0, tokens.Count).Any(at => char.IsUpper(tokens[at].Of(text)[0]) && IsOfficeOrState(text, tokens, at));
    }

    private static bool IsOfficeOrState(string text, List<Token> tokens, int at) =>
        Lexicon.Titles.Longest(text, tokens, at, tokens.Count) is not null
        || Lexicon.Names.Longest(text, tokens, at, tokens.Count)?.Terms.Any(term => term.Kind is TermKind.State or TermKind.Holder) == true;
}
