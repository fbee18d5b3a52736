// In how many texts claims were reported; copies of one text count once.
// $ids: LIST<STRING>
// returns sources: INTEGER
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:EVIDENCE]->(:Passage)-[:PART_OF]->(article:Article)
RETURN count(DISTINCT article.contentKey) AS sources
