// Articles of this id or address, with the texts of their passages.
// $id: STRING   $url: STRING
// returns id: STRING, title: STRING, publishedAt: STRING, sha256: STRING, draftKey: STRING, readKey: STRING, passages: LIST<STRING>
MATCH (article:Article {id: $id})
OPTIONAL MATCH (article)<-[:PART_OF]-(passage:Passage)
RETURN article.id AS id, article.title AS title, article.publishedAt AS publishedAt, article.sha256 AS sha256,
       article.draftKey AS draftKey, article.readKey AS readKey, collect(passage.text) AS passages
UNION
MATCH (article:Article {url: $url})
WHERE article.id <> $id
OPTIONAL MATCH (article)<-[:PART_OF]-(passage:Passage)
RETURN article.id AS id, article.title AS title, article.publishedAt AS publishedAt, article.sha256 AS sha256,
       article.draftKey AS draftKey, article.readKey AS readKey, collect(passage.text) AS passages
