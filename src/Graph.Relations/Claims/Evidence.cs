using System.Globalization;

namespace Graph.Relations.Claims;

/// <summary>The words a claim rests on.</summary>
/// <param name="Passage">Id of the passage they stand in.</param>
/// <param name="Start">Offset in the article's text.</param>
/// <param name="End">Offset after the last.</param>
internal sealed record Evidence(string Passage, int Start, int End)
{
    /// <summary>As the compiler would write it, for less: fingerprints of drafts rest on it.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{nameof(Evidence)} {{ Passage = {Passage}, Start = {Start}, End = {End} }}");
}
