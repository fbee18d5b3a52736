// A new person who follows one.
// $new: new   $id: person
// undo: MATCH (p:Person {id: $new}) DETACH DELETE p
MATCH (f:Person {id: $id}) CREATE (p:Person {id: $new, name: 'New', age: 30})-[:FOLLOWS]->(f)
