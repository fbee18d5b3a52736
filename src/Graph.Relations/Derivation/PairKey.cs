using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Derivation;

/// <summary>Two states, the one whose id sorts first as the start.</summary>
internal readonly record struct PairKey(string Start, string End)
{
    public string Id => "relationship:" + StableHash.Of(RelationshipTypes.RelatesTo, Start, End);

    public static PairKey Of(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? new PairKey(one, other) : new PairKey(other, one);

    public Value ToRow() => RowValue.Map(("start", Value.Of(Start)), ("end", Value.Of(End)));
}
