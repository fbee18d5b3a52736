// Entities with just this name or alias, however it is written.
// $key: STRING   $kind: STRING   $limit: INTEGER
// returns entity: NODE
MATCH (entity:Entity)
WHERE ($kind IS NULL OR $kind IN labels(entity))
  AND $key IN entity.searchKeys
RETURN entity
ORDER BY entity.id
LIMIT $limit
