// The offices that people are drawn with.
// $ids: LIST<STRING>
// returns person: STRING, office: STRING
UNWIND $ids AS id
MATCH (person:Person {id: id})-[office:HOLDS_OFFICE]->(:Entity)
RETURN person.id AS person, office.id AS office
ORDER BY person, office
