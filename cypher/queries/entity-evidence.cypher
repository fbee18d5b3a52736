// The passages that an entity's own claims rest on, latest first.
// $id: STRING   $offset: INTEGER   $limit: INTEGER
// returns claim: NODE, start: INTEGER, finish: INTEGER, passage: NODE, article: STRING, title: STRING, publisher: STRING, publishedAt: STRING, url: STRING, content: STRING, source: STRING, reliability: STRING
MATCH (claim:Claim {supports: $id})-[evidence:EVIDENCE]->(passage:Passage)-[:PART_OF]->(origin:Article)
WHERE claim.status = 'accepted'
OPTIONAL MATCH (origin)-[:PUBLISHED_BY]->(source:Source)
RETURN claim, evidence.start AS start, evidence.end AS finish, passage,
       origin.id AS article, origin.title AS title, origin.publisher AS publisher,
       origin.publishedAt AS publishedAt, origin.url AS url, origin.contentKey AS content,
       source.id AS source, source.reliability AS reliability
ORDER BY coalesce(passage.at, origin.publishedAt, '') DESC, origin.id, passage.seq, start, claim.id
SKIP $offset
LIMIT $limit
