// How many entities, statements among them, and drawn relationships there are.
// returns kind: STRING, nodes: INTEGER
MATCH (entity:Entity)
RETURN CASE WHEN entity:Statement THEN 'Statement' ELSE 'Entity' END AS kind, count(entity) AS nodes
ORDER BY kind
