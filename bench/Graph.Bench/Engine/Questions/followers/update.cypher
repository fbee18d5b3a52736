// A person becomes a year older.
// $id: person
// undo: MATCH (p:Person {id: $id}) SET p.age = p.age - 1
MATCH (p:Person {id: $id}) SET p.age = p.age + 1 RETURN p.age AS age
