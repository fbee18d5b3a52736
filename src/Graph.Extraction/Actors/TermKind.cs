namespace Graph.Extraction.Actors;

/// <summary>What a known phrase is.</summary>
internal enum TermKind
{
    State,
    Demonym,
    Capital,
    Place,
    Organization,
    Holder,
    Title,
    PluralTitle,
}
