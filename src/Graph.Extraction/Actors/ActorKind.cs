namespace Graph.Extraction.Actors;

/// <summary>What an actor of the article is.</summary>
internal enum ActorKind
{
    Person,
    State,
    Organization,
    Place,
}
