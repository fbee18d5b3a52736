using System.Collections.Frozen;

namespace Graph.Extraction.Tables;

/// <summary>What news calls politicians of the United States instead of naming them.</summary>
internal static class PoliticianTable
{
    /// <summary>Surnames that are more often something else.</summary>
    private static readonly FrozenSet<string> CommonWords = FrozenSet.ToFrozenSet(["Bush", "Paul", "Walker", "Johnson", "Perry", "Graham", "Carson", "Webb", "Stein", "Weld", "Warren"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PoliticianRow> ByPerson = TsvTable.Rows("us-politicians.tsv")
        .Select(columns => new PoliticianRow(columns[0], TsvTable.Several(columns[1]), columns[2], TsvTable.Several(columns[3])))
        .ToFrozenDictionary(row => row.Person, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> StateByShortForm = TsvTable.Rows("us-states.tsv")
        .SelectMany(columns => TsvTable.Several(columns[1]).Append(columns[0]).Distinct(StringComparer.Ordinal).Select(form => (form, columns[0])))
        .ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> StateLookup = StateByShortForm.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string> CandidateBySurname = ByPerson.Values
        .Where(row => row.Nouns.Contains("candidate") && row.Person.Split(' ') is [.., var surname] && GivenNames.GenderOf(surname) is null && !CommonWords.Contains(surname))
        .GroupBy(row => row.Person.Split(' ')[^1].ToLowerInvariant(), StringComparer.Ordinal).Where(group => group.Count() == 1)
        .ToFrozenDictionary(group => group.Key, group => group.First().Person, StringComparer.Ordinal);

    /// <summary>The only candidate of a surname that is nothing but a surname; null where there is none. The surname is in lower case.</summary>
    public static string? Candidate(string surname) => CandidateBySurname.GetValueOrDefault(surname);

    /// <summary>What is known of a person by the name of the table; null where nothing is.</summary>
    public static PoliticianRow? Find(string person) => ByPerson.GetValueOrDefault(person);

    /// <summary>The state that a name or a short form without its last point means; null where it means none.</summary>
    public static string? StateOf(ReadOnlySpan<char> form) => StateLookup.TryGetValue(form, out var state) ? state : null;
}
