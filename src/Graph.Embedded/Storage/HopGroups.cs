namespace Graph.Embedded.Storage;

/// <summary>The groups of a node, ordered by direction (outgoing first) and type. Arrays are replaced, never changed.</summary>
internal static class HopGroups
{
    /// <summary>These with more hops of one group, the newest relationship first.</summary>
    public static HopGroup[] With(HopGroup[]? groups, int type, bool incoming, ReadOnlySpan<ulong> keys, object owner)
    {
        groups ??= [];
        var place = PlaceOf(groups, type, incoming, out var found);
        if (!found)
        {
            return [.. groups.AsSpan(0, place), new HopGroup(type, incoming, keys), .. groups.AsSpan(place)];
        }

        var changed = groups.AsSpan().ToArray();
        changed[place] = groups[place].With(keys, owner);
        return changed;
    }

    /// <summary>These without one hop; null when none is left.</summary>
    public static HopGroup[]? Without(HopGroup[]? groups, int type, bool incoming, ulong key, object owner)
    {
        if (groups is null)
        {
            return null;
        }

        var place = PlaceOf(groups, type, incoming, out var found);
        if (!found)
        {
            return groups;
        }

        var group = groups[place].Without(key, owner);
        if (group.Count == 0)
        {
            return groups.Length == 1 ? null : [.. groups.AsSpan(0, place), .. groups.AsSpan(place + 1)];
        }

        var changed = groups.AsSpan().ToArray();
        changed[place] = group;
        return changed;
    }

    private static int PlaceOf(HopGroup[] groups, int type, bool incoming, out bool found)
    {
        var place = 0;
        while (place < groups.Length && IsBefore(groups[place], type, incoming))
        {
            place++;
        }

        found = place < groups.Length && groups[place].Type == type && groups[place].Incoming == incoming;
        return place;
    }

    private static bool IsBefore(HopGroup group, int type, bool incoming) =>
        group.Incoming != incoming ? incoming : group.Type < type;
}
