// Whether there is anything in the graph: one row, or none.
// returns found: BOOLEAN
MATCH (thing)
RETURN true AS found
LIMIT 1
