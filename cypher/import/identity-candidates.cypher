// Entities that a claim gives one of these names (or another key of identity).
// $keys: LIST<STRING>
// returns key: STRING, id: STRING, knownAs: STRING
UNWIND $keys AS key
MATCH (claim:Claim {key: key})-[subject:SUBJECT]->(entity:Entity)
WHERE claim.status = 'accepted'
RETURN DISTINCT key, entity.id AS id, coalesce(subject.knownAs, entity.id) AS knownAs
ORDER BY key, id, knownAs
