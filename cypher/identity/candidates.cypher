// All entities that may be the same as another, with those they are connected with: their ids, and in the same order their names.
// returns entity: NODE, neighbours: LIST<STRING>, names: LIST<STRING>
MATCH (entity:Entity)
WHERE NOT entity:State AND NOT entity:Statement
OPTIONAL MATCH (entity)-[:HOLDS_OFFICE|PARTY_TO|SIGNED|GAVE|GIVEN_TO|MADE|TOOK_PART_IN|HELD_IN|LOCATED_IN]-(neighbour:Entity)
WITH entity, collect(DISTINCT neighbour) AS around
RETURN entity, [one IN around | one.id] AS neighbours, [one IN around | coalesce(one.name, one.id)] AS names
ORDER BY entity.id
