using System.Collections.Frozen;
using Graph.Extraction.Actors;

namespace Graph.Extraction.Tables;

/// <summary>The organisations of the table by id.</summary>
internal static class OrganizationTable
{
    private static readonly FrozenDictionary<string, Actor> ById = TsvTable.Rows("organizations.tsv")
        .Select(columns => new Actor("organization:" + Slug.Of(columns[0]), ActorKind.Organization, columns[0], [], [], columns[3].Length == 0 ? null : "state:" + columns[3], columns[2]))
        .DistinctBy(actor => actor.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);

    /// <summary>The organisation of an id; null where the table has none.</summary>
    public static Actor? Find(string id) => ById.GetValueOrDefault(id);
}
