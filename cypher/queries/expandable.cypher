// What an entity can be expanded by: its drawn relationships by type, direction and the kind at the other end.
// $id: STRING
// returns type: STRING, direction: STRING, labels: LIST<STRING>, neighbours: INTEGER
MATCH (entity:Entity {id: $id})-[drawn:HOLDS_OFFICE|PARTY_TO|SIGNED|REPLACES|AMENDS|IMPLEMENTS|GAVE|GIVEN_TO|PRESENTED_AT|MADE|ADDRESSED_TO|ABOUT|MADE_AT|TOOK_PART_IN|HELD_IN|PART_OF|PRODUCED|LOCATED_IN|RELATES_TO]-(neighbour:Entity)
WITH type(drawn) AS type, CASE WHEN startNode(drawn) = entity THEN 'out' ELSE 'in' END AS direction,
     labels(neighbour) AS labels, neighbour
RETURN type, direction, labels, count(DISTINCT neighbour) AS neighbours
ORDER BY type, direction
