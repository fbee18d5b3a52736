// Every drawn relationship.
// returns start: STRING, relationship: RELATIONSHIP, finish: STRING
MATCH (first:Entity)-[relationship]->(last:Entity)
RETURN first.id AS start, relationship, last.id AS finish
ORDER BY start, finish, type(relationship), relationship.id
