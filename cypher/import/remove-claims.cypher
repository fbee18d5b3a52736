// Removes claims with all that connects them.
// $ids: LIST<STRING>
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
