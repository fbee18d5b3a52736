// The claims about an entity: all, or those that were read under certain ids.
// $entity: STRING   $knownAs: LIST<STRING>
// returns id: STRING
MATCH (:Entity {id: $entity})<-[edge:SUBJECT|OBJECT]-(claim:Claim)
WHERE $knownAs IS NULL OR coalesce(edge.knownAs, $entity) IN $knownAs
RETURN DISTINCT claim.id AS id
ORDER BY id
