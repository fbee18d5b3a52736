// The states whose offices people hold.
// $ids: LIST<STRING>
// returns holder: STRING, state: STRING
UNWIND $ids AS id
MATCH (holder:Entity {id: id})-[office:HOLDS_OFFICE]->(state:State)
WHERE office.modality = 'actual'
RETURN DISTINCT holder.id AS holder, state.id AS state
ORDER BY holder, state
