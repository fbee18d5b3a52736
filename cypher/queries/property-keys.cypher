// The names of all properties of nodes.
// returns name: STRING
MATCH (node)
UNWIND keys(node) AS name
RETURN DISTINCT name
ORDER BY name
