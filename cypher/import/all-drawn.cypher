// Every drawn relationship as it is now.
// returns start: STRING, drawn: RELATIONSHIP, finish: STRING
MATCH (start:Entity)-[drawn]->(finish:Entity)
RETURN start.id AS start, drawn, finish.id AS finish
