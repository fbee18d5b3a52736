namespace Graph.Api.Features.Paths;

/// <summary>Which paths a request asks for; what is left out does not matter.</summary>
/// <param name="From">Id of the entity they begin at.</param>
/// <param name="To">Id of the entity they end at.</param>
/// <param name="Types">The types of relationship they may use, parted by commas; all but RELATES_TO unless told.</param>
/// <param name="Modalities">How sure the relationships must be, parted by commas: actual, planned, alleged, denied; all but denied unless told.</param>
/// <param name="Without">Ids of entities they may not touch, parted by commas.</param>
/// <param name="After">A date or time: reported then or later.</param>
/// <param name="Before">A date or time: reported then or earlier.</param>
/// <param name="MaxLength">At most so many relationships.</param>
/// <param name="Limit">At most so many paths; 10 unless told.</param>
internal sealed record PathQuery(
    string From, string To, string? Types, string? Modalities, string? Without, string? After, string? Before, int? MaxLength, int? Limit);
