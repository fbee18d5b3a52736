// Two users meet.
// $a: user   $b: user
// undo: MATCH (:User {id: $a})-[k:KNOWS {since: 3000}]->(:User {id: $b}) DELETE k
MATCH (a:User {id: $a}), (b:User {id: $b}) MERGE (a)-[k:KNOWS {since: 3000}]->(b) RETURN k.since AS since
