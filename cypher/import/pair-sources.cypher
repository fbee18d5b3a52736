// In how many texts the claims of each of several pairs were reported; copies of one text count once.
// $rows: LIST<MAP>
// returns number: INTEGER, sources: INTEGER
UNWIND $rows AS row
UNWIND row.claims AS id
MATCH (:Claim {id: id})-[:EVIDENCE]->(:Passage)-[:PART_OF]->(article:Article)
RETURN row.number AS number, count(DISTINCT article.contentKey) AS sources
