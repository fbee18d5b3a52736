// Two people come to know each other.
// $person1: person   $person2: person   $at: date
// undo: MATCH (:Person {id: $person1})-[k:KNOWS {mark: 1}]-(:Person {id: $person2}) DELETE k
MATCH (a:Person {id: $person1}), (b:Person {id: $person2})
CREATE (a)-[:KNOWS {creationDate: $at, mark: 1}]->(b)
