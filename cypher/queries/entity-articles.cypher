// The articles that speak of an entity or support a claim about it, newest first.
// $id: STRING   $limit: INTEGER
// returns id: STRING, title: STRING, publishedAt: STRING, mentions: INTEGER
MATCH (entity:Entity {id: $id})<-[:MENTIONS|SUBJECT|OBJECT]-(trace)
OPTIONAL MATCH (trace:Claim)-[:EVIDENCE]->(evidence:Passage)
WITH trace, coalesce(evidence, trace) AS passage
MATCH (passage)-[:PART_OF]->(article:Article)
RETURN article.id AS id, article.title AS title, article.publishedAt AS publishedAt,
       sum(CASE WHEN trace:Passage THEN 1 ELSE 0 END) AS mentions
ORDER BY coalesce(publishedAt, '') DESC, id
LIMIT $limit
