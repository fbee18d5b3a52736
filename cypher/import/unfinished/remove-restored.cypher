// Removes nodes that an unfinished restore has made; some at a time, last those that most of the others are connected with.
// $id: STRING   $limit: INTEGER
// returns nodes: INTEGER
MATCH (node:Restoring {restoring: $id})
WITH node, COUNT { (node)--() } AS degree
ORDER BY degree
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS nodes
