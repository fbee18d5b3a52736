using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>States as registers list them: "Korea, Republic of", "Burma (Myanmar)", "U.S.S.R.".</summary>
internal static class StateNames
{
    /// <summary>Spellings that registers use and running text does not.</summary>
    private static readonly FrozenDictionary<string, string> Spellings = TsvTable.Rows("state-spellings.tsv")
        .ToFrozenDictionary(columns => columns[0], columns => "state:" + columns[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The id of the state a column names; null where it is none of the table's.</summary>
    public static string? IdOf(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var bracket = value.IndexOf('(', StringComparison.Ordinal);
        var close = value.LastIndexOf(')');
        var plain = bracket > 0 ? value[..bracket].Trim() : value.Trim();
        return Whole(value.Trim()) ?? Known(plain) ?? Known(Turned(plain)) ?? Known(plain.Split(',')[0])
            ?? (bracket > 0 && close > bracket ? Whole(value[(bracket + 1)..close].Trim()) : null) ?? LastPart(plain);
    }

    /// <summary>The state that a whole phrase names.</summary>
    public static string? Whole(string name)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(name, new TextSpan(0, name.Length), tokens);
        var first = tokens.Count > 0 && tokens[0].Of(name) is "The" or "the" ? 1 : 0;
        return tokens.Count > first && Lexicon.Names.Longest(name, tokens, first, tokens.Count) is { } known && known.Length == tokens.Count - first
            ? known.Terms.FirstOrDefault(term => term.Kind is TermKind.State or TermKind.Demonym)?.Id
            : null;
    }

    /// <summary>"Korea, Republic of" as "Republic of Korea".</summary>
    private static string Turned(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? name : $"{name[(comma + 1)..].Trim()} {name[..comma].Trim()}";
    }

    private static string? Known(string name) => Whole(name) ?? Spellings.GetValueOrDefault(name);

    /// <summary>"Zimbabwe Rhodesia", "Kyrgyz Republic": a word of it alone.</summary>
    private static string? LastPart(string name) => name.Split(' ').Select(Whole).FirstOrDefault(id => id is not null);
}
