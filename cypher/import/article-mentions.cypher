// The entities that articles speak of, with the ids that they were read under.
// $ids: LIST<STRING>
// returns id: STRING, knownAs: STRING
UNWIND $ids AS article
MATCH (:Article {id: article})<-[:PART_OF]-(:Passage)-[mention:MENTIONS]->(entity:Entity)
RETURN DISTINCT entity.id AS id, mention.knownAs AS knownAs
ORDER BY id, knownAs
