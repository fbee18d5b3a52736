// How many claims an entity has of its own.
// $id: STRING
// returns total: INTEGER
MATCH (claim:Claim {supports: $id})
WHERE claim.status = 'accepted'
RETURN count(claim) AS total
