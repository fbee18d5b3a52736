// Which properties nodes have, each with one value of each type.
// returns name: STRING, sample: ANY
MATCH (node)
UNWIND keys(node) AS name
WITH name, node[name] AS value
WITH name, valueType(value) AS type, min(value) AS sample
RETURN name, sample
ORDER BY name, type
