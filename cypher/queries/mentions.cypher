// The passages that speak of an entity, latest first.
// $id: STRING   $offset: INTEGER   $limit: INTEGER
// returns start: INTEGER, finish: INTEGER, passage: NODE, article: STRING, title: STRING, publisher: STRING, publishedAt: STRING, url: STRING, content: STRING, source: STRING, reliability: STRING
MATCH (:Entity {id: $id})<-[mention:MENTIONS]-(passage:Passage)-[:PART_OF]->(origin:Article)
OPTIONAL MATCH (origin)-[:PUBLISHED_BY]->(source:Source)
RETURN mention.start AS start, mention.end AS finish, passage,
       origin.id AS article, origin.title AS title, origin.publisher AS publisher,
       origin.publishedAt AS publishedAt, origin.url AS url, origin.contentKey AS content,
       source.id AS source, source.reliability AS reliability
ORDER BY coalesce(passage.at, origin.publishedAt, '') DESC, origin.id, passage.seq, start
SKIP $offset
LIMIT $limit
