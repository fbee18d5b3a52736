namespace Graph.Extraction.Tables;

/// <summary>A line of the table of politicians.</summary>
/// <param name="Person">The name in full.</param>
/// <param name="Homes">States and cities.</param>
/// <param name="Parties">R, D, I, L or G; several parted by |.</param>
/// <param name="Nouns">What the person is called: senator, nominee, mogul.</param>
internal sealed record PoliticianRow(string Person, IReadOnlyList<string> Homes, string Parties, IReadOnlyList<string> Nouns);
