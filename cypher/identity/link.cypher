// Lets a decision concern an entity that is there again, or the one that it was merged into.
// $decision: STRING   $entity: STRING   $about: STRING
MATCH (decision:IdentityDecision {id: $decision})
MATCH (entity:Entity {id: $entity})
CREATE (decision)-[edge:CONCERNS]->(entity)
SET edge.knownAs = nullif($about, $entity)
