// Moves what claims say that others have to do with it from one entity to another: all of it, or what was read under certain ids.
// $from: STRING   $to: STRING   $knownAs: LIST<STRING>
MATCH (from:Entity {id: $from})<-[edge:OBJECT]-(claim:Claim)
WHERE $knownAs IS NULL OR coalesce(edge.knownAs, $from) IN $knownAs
MATCH (to:Entity {id: $to})
CREATE (claim)-[moved:OBJECT]->(to)
SET moved = properties(edge), moved.knownAs = nullif(coalesce(edge.knownAs, $from), $to)
DELETE edge
