// Removes those of these entities that no claim and no passage speaks of any more.
// $ids: LIST<STRING>
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)<-[support:SUBJECT|OBJECT|MENTIONS]-()
WITH entity, count(support) AS supports
WHERE supports = 0
DETACH DELETE entity
