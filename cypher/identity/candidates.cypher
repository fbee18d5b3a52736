// All entities that may be the same as another, with those they are connected with.
// returns entity: NODE, neighbours: LIST<STRING>
MATCH (entity:Entity)
WHERE NOT entity:State AND NOT entity:Statement
OPTIONAL MATCH (entity)-[:HOLDS_OFFICE|PARTY_TO|SIGNED|GAVE|GIVEN_TO|MADE|TOOK_PART_IN|HELD_IN|LOCATED_IN]-(neighbour:Entity)
WITH entity, neighbour.id AS neighbour
ORDER BY neighbour
RETURN entity, collect(DISTINCT neighbour) AS neighbours
ORDER BY entity.id
