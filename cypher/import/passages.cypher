// Writes the passages of an article.
// $article: STRING   $rows: LIST<MAP>
MATCH (article:Article {id: $article})
UNWIND $rows AS row
CREATE (passage:Passage)
SET passage = row
CREATE (passage)-[:PART_OF]->(article)
