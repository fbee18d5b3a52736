// A claim's grade, and the article it was read in.
// $id: STRING
// returns grade: INTEGER, article: STRING
MATCH (claim:Claim {id: $id})-[:EVIDENCE]->(:Passage)-[:PART_OF]->(article:Article)
RETURN claim.credibility AS grade, article.id AS article
LIMIT 1
