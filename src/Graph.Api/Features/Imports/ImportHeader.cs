namespace Graph.Api.Features.Imports;

/// <summary>What is known of an import from its beginning.</summary>
/// <param name="Id"><c>import:</c> and a unique part.</param>
/// <param name="CreatedAt">When it was asked for, in UTC.</param>
/// <param name="IsReviewed">Whether it waits for a review instead of being committed at once.</param>
/// <param name="Kinds">What each of its files holds, in their order.</param>
/// <param name="Bytes">How many bytes its files have.</param>
internal sealed record ImportHeader(string Id, DateTimeOffset CreatedAt, bool IsReviewed, IReadOnlyList<UploadKind> Kinds, long Bytes)
{
    /// <summary>What the columns of its tables mean, as JSON; null to find it by the columns.</summary>
    public string? Mapping { get; init; }

    /// <summary>Whether one bad row keeps all the others of its file out.</summary>
    public bool IsStrict { get; init; }
}
