// One summary of a pair of states.
// $id: STRING
// returns start: STRING, drawn: RELATIONSHIP, finish: STRING
MATCH (start:State)-[drawn:RELATES_TO]->(finish:State)
WHERE drawn.id = $id
RETURN start.id AS start, drawn, finish.id AS finish
LIMIT 1
