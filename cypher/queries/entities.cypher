// Entities by id.
// $ids: LIST<STRING>
// returns entity: NODE
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity
