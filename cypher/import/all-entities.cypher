// Every entity as it is now.
// returns entity: NODE
MATCH (entity:Entity)
RETURN entity
