// The passages that an entity's own claims rest on, latest first.
// $id: STRING   $offset: INTEGER   $limit: INTEGER
// returns claim: NODE, start: INTEGER, finish: INTEGER, passage: NODE, article: STRING, title: STRING, publisher: STRING, publishedAt: STRING, url: STRING
MATCH (claim:Claim {supports: $id})-[evidence:EVIDENCE]->(passage:Passage)-[:PART_OF]->(article:Article)
WHERE claim.status = 'accepted'
RETURN claim, evidence.start AS start, evidence.end AS finish, passage,
       article.id AS article, article.title AS title, article.publisher AS publisher,
       article.publishedAt AS publishedAt, article.url AS url
ORDER BY coalesce(passage.at, article.publishedAt, '') DESC, article.id, passage.seq, start, claim.id
SKIP $offset
LIMIT $limit
