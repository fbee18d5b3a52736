// Entities that have a word beginning as one of these do, for names that are spelt a little differently.
// $starts: LIST<STRING>   $kind: STRING   $limit: INTEGER
// returns entity: NODE
MATCH (entity:Entity)
WHERE ($kind IS NULL OR $kind IN labels(entity))
  AND NOT entity:Statement
  AND any(name IN entity.searchKeys WHERE any(begin IN $starts WHERE name STARTS WITH begin OR name CONTAINS ' ' + begin))
RETURN entity
ORDER BY entity.id
LIMIT $limit
