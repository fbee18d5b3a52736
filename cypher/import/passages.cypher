// Writes the passages of articles.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (passage:Passage)
SET passage = row.properties
CREATE (passage)-[:PART_OF]->(article)
