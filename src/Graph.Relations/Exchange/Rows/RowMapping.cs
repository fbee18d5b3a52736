namespace Graph.Relations.Exchange.Rows;

/// <summary>What the columns of a table mean. See <c>docs/exchange.md</c>.</summary>
public sealed record RowMapping
{
    /// <summary>The version of the format that this code reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for; null where nobody said.</summary>
    public string? Description { get; init; }

    /// <summary>The columns a table must have for this mapping.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Texts that stand for a value that is missing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What the row's article is called.</summary>
    public MappedValue? Title { get; init; }

    /// <summary>Who published it.</summary>
    public MappedValue? Publisher { get; init; }

    /// <summary>Where.</summary>
    public MappedValue? Url { get; init; }

    /// <summary>When.</summary>
    public MappedValue? PublishedAt { get; init; }

    /// <summary>The columns of the record that the row is read as, in order; none where the row's things are named one by one.</summary>
    public IReadOnlyList<(string Column, MappedValue Value)> Record { get; init; } = [];

    /// <summary>The things a row speaks of, by what the mapping calls them.</summary>
    public IReadOnlyList<MappedEntity> Entities { get; init; } = [];

    /// <summary>How they are connected.</summary>
    public IReadOnlyList<MappedRelationship> Relationships { get; init; } = [];

    /// <summary>Whether a table has all the columns that this mapping needs.</summary>
    public bool Fits(SourceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Columns.Count > 0 && Columns.All(column => row.Cells.Any(cell => cell.Name == column));
    }
}
