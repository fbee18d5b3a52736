using System.Globalization;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>The tables as phrases: proper names as they are written, titles in any case.</summary>
internal static class Lexicon
{
    public static PhraseTree Names { get; } = BuildNames();

    public static PhraseTree Titles { get; } = BuildTitles();

    private static PhraseTree BuildNames()
    {
        var tree = new PhraseTree(StringComparer.Ordinal);
        foreach (var state in StateTable.All)
        {
            AddState(tree, state);
        }

        foreach (var columns in TsvTable.Rows("organizations.tsv"))
        {
            var id = "organization:" + Slug.Of(columns[0]);
            var term = new Term(TermKind.Organization, id, columns[0], columns[3].Length == 0 ? null : "state:" + columns[3], columns[2]);
            AddAll(tree, term, TsvTable.Several(columns[1]).Select(WithoutArticle).Prepend(columns[0]));
        }

        foreach (var columns in TsvTable.Rows("places.tsv"))
        {
            var term = new Term(TermKind.Place, "place:" + Slug.Of(columns[0]), columns[0], columns[3].Length == 0 ? null : "state:" + columns[3], columns[2]);
            AddAll(tree, term, TsvTable.Several(columns[1]).Prepend(columns[0]));
        }

        foreach (var holder in OfficeHolderTable.All)
        {
            var term = new Term(TermKind.Holder, "person:" + Slug.Of(holder.Person), holder.Person, null, null);
            AddAll(tree, term, holder.Aliases.Prepend(holder.Person).Where(name => name.Contains(' ')));
        }

        return tree;
    }

    private static void AddState(PhraseTree tree, StateRow state)
    {
        var named = new Term(TermKind.State, state.Id, state.Name, state.Id, null);
        AddAll(tree, named, state.OtherNames.Select(WithoutArticle).Append(state.OfficialName).Prepend(state.Name));
        AddAll(tree, new Term(TermKind.Demonym, state.Id, state.Name, state.Id, null), state.Demonyms.SelectMany(WithPlural));
        if (state is { Until.Length: 0, Capitals: [var first, ..] })
        {
            AddAll(tree, CapitalOf(state, first), [first]);
            foreach (var other in state.Capitals.Skip(1))
            {
                var isSpelling = Slug.Of(other)[..2] == Slug.Of(first)[..2];
                tree.Add(other, CapitalOf(state, isSpelling ? first : other));
            }
        }
    }

    private static Term CapitalOf(StateRow state, string name) => new(TermKind.Capital, "place:" + Slug.Of(name), name, state.Id, "city");

    private static PhraseTree BuildTitles()
    {
        var tree = new PhraseTree(StringComparer.OrdinalIgnoreCase);
        foreach (var (title, titleClass) in TitleTable.All)
        {
            // An abbreviation takes its dot only where it is written with a capital.
            var written = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(title);
            tree.Add(written, new Term(TermKind.Title, "", title, null, null) { Class = titleClass });
            var several = new Term(TermKind.PluralTitle, "", title, null, null) { Class = titleClass };
            if (written.StartsWith("Head Of ", StringComparison.Ordinal))
            {
                tree.Add("Heads" + written["Head".Length..], several);
            }

            if (title is not ("mr" or "m"))
            {
                // "Mrs" is no several.
                tree.Add(written + "s", several);
            }
        }

        return tree;
    }

    private static IEnumerable<string> WithPlural(string demonym) =>
        demonym[^1] is 'i' or 'k' or 't' or 'b' or 'n' or 'e' && !demonym.EndsWith("ese", StringComparison.Ordinal)
            ? [demonym, demonym + "s"]
            : [demonym];

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static void AddAll(PhraseTree tree, Term term, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases.Where(phrase => phrase.Length > 0))
        {
            tree.Add(phrase, term);
        }
    }
}
