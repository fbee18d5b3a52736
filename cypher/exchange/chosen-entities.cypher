// Some entities.
// $ids: LIST<STRING>
// returns id: STRING, node: NODE
UNWIND $ids AS wanted
MATCH (node:Entity {id: wanted})
RETURN node.id AS id, node
ORDER BY id
