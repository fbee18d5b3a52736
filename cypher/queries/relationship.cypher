// One drawn relationship, found by a claim that supports it.
// $id: STRING
// returns start: STRING, drawn: RELATIONSHIP, finish: STRING
MATCH (claim:Claim {supports: $id})-[:SUBJECT]->(start:Entity)
MATCH (claim)-[:OBJECT]->(finish:Entity)
WITH DISTINCT start, finish
MATCH (start)-[drawn:HOLDS_OFFICE|PARTY_TO|SIGNED|REPLACES|AMENDS|IMPLEMENTS|GAVE|GIVEN_TO|PRESENTED_AT|MADE|ADDRESSED_TO|ABOUT|MADE_AT|TOOK_PART_IN|HELD_IN|PART_OF|PRODUCED|LOCATED_IN|RELATES_TO]->(finish)
WHERE drawn.id = $id
RETURN start.id AS start, drawn, finish.id AS finish
LIMIT 1
