// When claims were reported, of one entity or of all, and how many at each time.
// $entity: STRING
// returns at: STRING, claims: INTEGER
MATCH (claim:Claim)-[:EVIDENCE]->(passage:Passage)-[:PART_OF]->(origin:Article)
WHERE claim.status = 'accepted'
  AND ($entity IS NULL OR EXISTS { (claim)-[:SUBJECT|OBJECT]->(:Entity {id: $entity}) })
WITH claim, coalesce(passage.at, origin.publishedAt) AS at
WHERE at IS NOT NULL
RETURN at, count(DISTINCT claim) AS claims
ORDER BY at
