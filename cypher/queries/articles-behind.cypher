// The articles that the drawn relationships among these entities rest on, newest first, each with those that rest on it.
// $ids: LIST<STRING>
// returns id: STRING, title: STRING, publisher: STRING, publishedAt: STRING, url: STRING, relationships: LIST<STRING>
UNWIND $ids AS id
MATCH (start:Entity {id: id})-[drawn:HOLDS_OFFICE|PARTY_TO|SIGNED|REPLACES|AMENDS|IMPLEMENTS|GAVE|GIVEN_TO|PRESENTED_AT|MADE|ADDRESSED_TO|ABOUT|MADE_AT|TOOK_PART_IN|HELD_IN|PART_OF|PRODUCED|LOCATED_IN|RELATES_TO]->(finish:Entity)
WHERE finish.id IN $ids
UNWIND drawn.claims AS claimId
MATCH (:Claim {id: claimId})-[:EVIDENCE]->(:Passage)-[:PART_OF]->(article:Article)
WITH DISTINCT article, drawn.id AS relationship
ORDER BY relationship
WITH article, collect(relationship) AS relationships
RETURN article.id AS id, article.title AS title, article.publisher AS publisher, article.publishedAt AS publishedAt, article.url AS url, relationships
ORDER BY coalesce(publishedAt, '') DESC, id
