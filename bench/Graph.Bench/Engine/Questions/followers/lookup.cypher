// One person by id.
// $id: person
MATCH (p:Person {id: $id}) RETURN p.name AS name, p.age AS age
