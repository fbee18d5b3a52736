// The entities that an article speaks of.
// $id: STRING
// returns id: STRING
MATCH (:Article {id: $id})<-[:PART_OF]-(:Passage)-[:MENTIONS]->(entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
