// The passages that speak of an entity, latest first.
// $id: STRING   $offset: INTEGER   $limit: INTEGER
// returns start: INTEGER, finish: INTEGER, passage: NODE, article: STRING, title: STRING, publisher: STRING, publishedAt: STRING, url: STRING
MATCH (:Entity {id: $id})<-[mention:MENTIONS]-(passage:Passage)-[:PART_OF]->(article:Article)
RETURN mention.start AS start, mention.end AS finish, passage,
       article.id AS article, article.title AS title, article.publisher AS publisher,
       article.publishedAt AS publishedAt, article.url AS url
ORDER BY coalesce(passage.at, article.publishedAt, '') DESC, article.id, passage.seq, start
SKIP $offset
LIMIT $limit
