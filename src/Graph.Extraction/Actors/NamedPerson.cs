using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>A person named in the text: tokens of the whole phrase and of the name in it, and the office the words around it give.</summary>
/// <param name="Start">First token of the phrase, titles included.</param>
/// <param name="NameStart">First token of the name.</param>
/// <param name="End">Token after the name.</param>
/// <param name="Name">As written, with single spaces.</param>
/// <param name="Canonical">The table's name where it is known there; else null.</param>
/// <param name="Title">As written; null where there is none.</param>
/// <param name="Of">Id of the state or organisation the title belongs to; null where not said.</param>
internal sealed record NamedPerson(int Start, int NameStart, int End, string Name, string? Canonical, string? Title, TitleClass? Class, string? Of)
{
    /// <summary>'m' or 'f' by a courtesy title; null without one.</summary>
    public char? Gender { get; init; }

    /// <summary>Whether the words around the title say that it is one of former days.</summary>
    public bool IsFormer { get; init; }

    /// <summary>Whether another word with a capital follows, so that a lone first name may be half of somebody else's.</summary>
    public bool IsFollowedByName { get; init; }
}
