// How many neighbours an entity has.
// $id: STRING   $type: STRING   $direction: STRING   $kind: STRING
// returns total: INTEGER
MATCH (entity:Entity {id: $id})-[drawn:HOLDS_OFFICE|PARTY_TO|SIGNED|REPLACES|AMENDS|IMPLEMENTS|GAVE|GIVEN_TO|PRESENTED_AT|MADE|ADDRESSED_TO|ABOUT|MADE_AT|TOOK_PART_IN|HELD_IN|PART_OF|PRODUCED|LOCATED_IN|RELATES_TO]-(neighbour:Entity)
WHERE ($type IS NULL OR type(drawn) = $type)
  AND ($kind IS NULL OR $kind IN labels(neighbour))
  AND ($direction IS NULL OR ($direction = 'out' AND startNode(drawn) = entity) OR ($direction = 'in' AND endNode(drawn) = entity))
RETURN count(DISTINCT neighbour) AS total
