namespace Graph.Api.Features.Imports;

/// <summary>How much an archive may hold.</summary>
/// <param name="Entries">How many files.</param>
/// <param name="Bytes">How many bytes its files have together when they are unpacked.</param>
/// <param name="Ratio">How many times as long as packed a file may be unpacked.</param>
internal sealed record ArchiveLimits(int Entries, long Bytes, int Ratio);
