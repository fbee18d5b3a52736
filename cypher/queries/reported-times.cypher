// When the drawn relationships among these entities were reported.
// $ids: LIST<STRING>
// returns relationship: STRING, times: LIST<STRING>
UNWIND $ids AS id
MATCH (start:Entity {id: id})-[drawn:HOLDS_OFFICE|PARTY_TO|SIGNED|REPLACES|AMENDS|IMPLEMENTS|GAVE|GIVEN_TO|PRESENTED_AT|MADE|ADDRESSED_TO|ABOUT|MADE_AT|TOOK_PART_IN|HELD_IN|PART_OF|PRODUCED|LOCATED_IN|RELATES_TO]->(finish:Entity)
WHERE finish.id IN $ids
UNWIND drawn.claims AS claimId
MATCH (:Claim {id: claimId})-[:EVIDENCE]->(passage:Passage)-[:PART_OF]->(origin:Article)
WITH drawn.id AS relationship, coalesce(passage.at, origin.publishedAt) AS at
WHERE at IS NOT NULL
WITH DISTINCT relationship, at
ORDER BY relationship, at
WITH relationship, collect(at) AS times
RETURN relationship, times
ORDER BY relationship
