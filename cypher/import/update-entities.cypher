// Gives entities the properties that accepted claims support.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties
