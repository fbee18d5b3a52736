// The summary of two states.
// $first: STRING   $second: STRING
// returns start: STRING, drawn: RELATIONSHIP, finish: STRING
MATCH (:State {id: $first})-[drawn:RELATES_TO]-(:State {id: $second})
RETURN startNode(drawn).id AS start, drawn, endNode(drawn).id AS finish
ORDER BY drawn.id
LIMIT 1
