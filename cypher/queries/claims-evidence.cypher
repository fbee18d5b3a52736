// The passages that claims rest on, latest first.
// $claims: LIST<STRING>   $offset: INTEGER   $limit: INTEGER
// returns claim: NODE, start: INTEGER, finish: INTEGER, passage: NODE, article: STRING, title: STRING, publisher: STRING, publishedAt: STRING, url: STRING
UNWIND $claims AS id
MATCH (claim:Claim {id: id})-[evidence:EVIDENCE]->(passage:Passage)-[:PART_OF]->(article:Article)
RETURN claim, evidence.start AS start, evidence.end AS finish, passage,
       article.id AS article, article.title AS title, article.publisher AS publisher,
       article.publishedAt AS publishedAt, article.url AS url
ORDER BY coalesce(passage.at, article.publishedAt, '') DESC, article.id, passage.seq, start, claim.id
SKIP $offset
LIMIT $limit
