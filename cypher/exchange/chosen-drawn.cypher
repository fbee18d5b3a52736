// The drawn relationships among some entities.
// $ids: LIST<STRING>
// returns start: STRING, relationship: RELATIONSHIP, finish: STRING
UNWIND $ids AS wanted
MATCH (first:Entity {id: wanted})-[relationship]->(last:Entity)
WHERE last.id IN $ids
RETURN first.id AS start, relationship, last.id AS finish
ORDER BY start, finish, type(relationship), relationship.id
