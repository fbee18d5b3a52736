// Notes what an analyst decided about two entities.
// $decision: MAP   $entities: LIST<STRING>
MERGE (decision:IdentityDecision {id: $decision.id})
SET decision = $decision
WITH decision
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
MERGE (decision)-[:CONCERNS]->(entity)
