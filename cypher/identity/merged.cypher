// The entities that ids stand for which were merged into others.
// $ids: LIST<STRING>
// returns id: STRING, entity: NODE
UNWIND $ids AS id
MATCH (:IdentityDecision {merged: id})-[:CONCERNS]->(entity:Entity)
RETURN id, entity
