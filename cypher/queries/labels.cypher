// How many nodes have each label.
// returns name: STRING, nodes: INTEGER
MATCH (node)
UNWIND labels(node) AS name
RETURN name, count(*) AS nodes
ORDER BY name
