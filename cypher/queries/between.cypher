// The drawn relationships among these entities.
// $ids: LIST<STRING>
// returns start: STRING, drawn: RELATIONSHIP, finish: STRING
UNWIND $ids AS id
MATCH (start:Entity {id: id})-[drawn:HOLDS_OFFICE|PARTY_TO|SIGNED|REPLACES|AMENDS|IMPLEMENTS|GAVE|GIVEN_TO|PRESENTED_AT|MADE|ADDRESSED_TO|ABOUT|MADE_AT|TOOK_PART_IN|HELD_IN|PART_OF|PRODUCED|LOCATED_IN|RELATES_TO]->(finish:Entity)
WHERE finish.id IN $ids
RETURN start.id AS start, drawn, finish.id AS finish
ORDER BY drawn.id
