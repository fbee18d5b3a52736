// How many drawn relationships each of these entities has.
// $ids: LIST<STRING>
// returns id: STRING, degree: INTEGER
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[drawn:HOLDS_OFFICE|PARTY_TO|SIGNED|REPLACES|AMENDS|IMPLEMENTS|GAVE|GIVEN_TO|PRESENTED_AT|MADE|ADDRESSED_TO|ABOUT|MADE_AT|TOOK_PART_IN|HELD_IN|PART_OF|PRODUCED|LOCATED_IN|RELATES_TO]-(:Entity)
RETURN entity.id AS id, count(drawn) AS degree
ORDER BY id
