// Entities with a name or alias that holds a text, however it is written; the caller ranks them.
// $key: STRING   $kind: STRING   $limit: INTEGER
// returns entity: NODE
MATCH (entity:Entity)
WHERE ($kind IS NULL OR $kind IN labels(entity))
  AND any(name IN entity.searchKeys WHERE name CONTAINS $key)
RETURN entity
ORDER BY size(entity.name), entity.id
LIMIT $limit
