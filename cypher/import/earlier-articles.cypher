// Articles of these ids or addresses, with the texts of their passages.
// $rows: LIST<MAP>
// returns number: INTEGER, id: STRING, title: STRING, publishedAt: STRING, sha256: STRING, draftKey: STRING, readKey: STRING, passages: LIST<STRING>
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
OPTIONAL MATCH (article)<-[:PART_OF]-(passage:Passage)
RETURN row.number AS number, article.id AS id, article.title AS title, article.publishedAt AS publishedAt, article.sha256 AS sha256,
       article.draftKey AS draftKey, article.readKey AS readKey, collect(passage.text) AS passages
UNION
UNWIND $rows AS row
MATCH (article:Article {url: row.url})
WHERE article.id <> row.id
OPTIONAL MATCH (article)<-[:PART_OF]-(passage:Passage)
RETURN row.number AS number, article.id AS id, article.title AS title, article.publishedAt AS publishedAt, article.sha256 AS sha256,
       article.draftKey AS draftKey, article.readKey AS readKey, collect(passage.text) AS passages
