// Whether there is anything in the graph: one thing, or no row.
// returns thing: NODE
MATCH (thing)
RETURN thing
LIMIT 1
