// The people among these entities who hold an office, and those who hold one in these states.
// $ids: LIST<STRING>
// returns id: STRING
UNWIND $ids AS id
MATCH (person:Person {id: id})-[:HOLDS_OFFICE]->(:Entity)
RETURN person.id AS id
UNION
UNWIND $ids AS id
MATCH (person:Person)-[:HOLDS_OFFICE]->(:Entity {id: id})
RETURN person.id AS id
