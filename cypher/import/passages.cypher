// Writes the passages of articles.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
UNWIND row.passages AS passage
WITH article, passage
CREATE (:Passage {id: passage.id, seq: passage.seq, start: passage.start, end: passage.end, at: passage.at, text: passage.text})-[:PART_OF]->(article)
