// Which of these relationships or entities have an accepted claim.
// $ids: LIST<STRING>
// returns id: STRING
UNWIND $ids AS id
MATCH (claim:Claim {supports: id})
WHERE claim.status = 'accepted'
RETURN DISTINCT id
