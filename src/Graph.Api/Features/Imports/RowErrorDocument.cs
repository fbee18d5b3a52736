namespace Graph.Api.Features.Imports;

/// <summary>Why a row of a file was not taken.</summary>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Column">The column; absent where the whole row is meant.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Reason">What is wrong, and what would be right.</param>
internal sealed record RowErrorDocument(int Line, string? Column, string? Value, string Reason);
