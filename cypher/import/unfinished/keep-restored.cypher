// Takes the marks from nodes that a restore has made, which are there to stay; some at a time.
// $id: STRING   $limit: INTEGER
// returns nodes: INTEGER
MATCH (node:Restoring {restoring: $id})
WITH node LIMIT $limit
REMOVE node:Restoring, node.restoring
RETURN count(node) AS nodes
