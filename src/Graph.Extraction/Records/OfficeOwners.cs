using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Whose an office is: "Minister of Defense of the Islamic Republic of X".</summary>
/// <param name="home">The state of all offices, where the register says so; else the words tell.</param>
internal sealed class OfficeOwners(TokenView view, string? home)
{
    private static readonly FrozenSet<string> Polities = "State Republic Kingdom Sultanate Government Commonwealth Principality Union Islamic Federal Democratic Hashemite Arab Socialist People's People\u2019s Grand Duchy Emirate Federation".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first state or organisation that "of" or "for" leads to, and where its phrase starts.</summary>
    public (string Id, int Start)? In(int first, int end) => In(first, end, TermKind.State) ?? (home is null ? In(first, end, TermKind.Organization) : null);

    /// <summary>The state of the city or emirate that a ruler's office names: "Crown Prince of Abu Dhabi".</summary>
    public string? OfPlace(int first, int end)
    {
        var at = first;
        while (at < end && view.Word(at) is not "of")
        {
            at++;
        }

        return home is null && at + 1 < end && view.ChunkAt(at + 1) is { Term.Kind: TermKind.Place or TermKind.Capital } place && place.First == at + 1 ? place.Term.StateId : null;
    }

    private (string Id, int Start)? In(int first, int end, TermKind kind)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (view.ChunkAt(at) is { } chunk && chunk.Term.Kind == kind && chunk.First == at && !(kind == TermKind.Organization && IsArmy(chunk.Term.Id)) && (home is null || kind == TermKind.Organization || chunk.Term.Id == home) && StartOfOwner(first, at) is { } start)
            {
                return (chunk.Term.Id, start);
            }
        }

        return null;
    }

    /// <summary>An army is a state's, and its officers are the state's too.</summary>
    private static bool IsArmy(string id) => OrganizationTable.Find(id)?.Detail is "army";

    /// <summary>The "of" that leads to a state's name, past "the Islamic Republic of"; null where none does.</summary>
    private int? StartOfOwner(int first, int name)
    {
        var of = view.Word(name - 1) is "the" or "The" ? name - 2 : name - 1;
        while (of > first && Polities.Contains(view.Word(of).ToString()))
        {
            of--;
        }

        of = view.Word(of) is "the" or "The" ? of - 1 : of;
        if (of <= first || view.Word(of) is not ("of" or "for" or "from"))
        {
            return null;
        }

        var before = of - 1;
        while (before > first && Polities.Contains(view.Word(before).ToString()))
        {
            before--;
        }

        // "of the State of Kuwait", but "Secretary of State of the United States".
        return before < of - 1 && view.Word(before) is "the" or "The" && view.Word(before - 1) is "of" or "for" ? before - 1 : of;
    }

    /// <summary>The first state that a run of tokens names; null where none is.</summary>
    public string? Any(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (view.ChunkAt(at) is { Term.Kind: TermKind.State or TermKind.Demonym } chunk && chunk.First == at && (home is null || chunk.Term.Id == home))
            {
                return chunk.Term.Id;
            }

            if (home is null && view.ChunkAt(at) is { Term.Kind: TermKind.Organization } army && IsArmy(army.Term.Id))
            {
                return OrganizationTable.Find(army.Term.Id)?.State;
            }
        }

        return null;
    }
}
