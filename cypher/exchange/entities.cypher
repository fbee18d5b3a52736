// Every entity.
// returns id: STRING, node: NODE
MATCH (node:Entity)
RETURN node.id AS id, node
ORDER BY id
