// How many relationships have each type.
// returns name: STRING, relationships: INTEGER
MATCH ()-[relationship]->()
RETURN type(relationship) AS name, count(*) AS relationships
ORDER BY name
