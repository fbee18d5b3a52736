// All articles, newest first.
// returns id: STRING, title: STRING, publisher: STRING, publishedAt: STRING, url: STRING, passages: INTEGER, statements: INTEGER
MATCH (article:Article)
OPTIONAL MATCH (article)<-[:PART_OF]-(passage:Passage)
OPTIONAL MATCH (passage)<-[:EVIDENCE]-(claim:Claim {predicate: 'text'})
RETURN article.id AS id, article.title AS title, article.publisher AS publisher, article.publishedAt AS publishedAt,
       article.url AS url, count(DISTINCT passage) AS passages, count(DISTINCT claim) AS statements
ORDER BY coalesce(publishedAt, '') DESC, id
