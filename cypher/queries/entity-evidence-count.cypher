// How many claims an entity has of its own, and in how many texts; copies of one text count once.
// $id: STRING
// returns total: INTEGER, sources: INTEGER
MATCH (claim:Claim {supports: $id})-[:EVIDENCE]->(:Passage)-[:PART_OF]->(origin:Article)
WHERE claim.status = 'accepted'
RETURN count(claim) AS total, count(DISTINCT origin.contentKey) AS sources
