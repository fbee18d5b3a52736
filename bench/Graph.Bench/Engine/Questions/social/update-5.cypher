// A person joins a forum.
// $personId: person   $forumId: forum   $at: date
// undo: MATCH (f:Forum {id: $forumId})-[m:HAS_MEMBER {mark: 1}]->(p:Person {id: $personId}) DELETE m
MATCH (f:Forum {id: $forumId}), (p:Person {id: $personId})
CREATE (f)-[:HAS_MEMBER {joinDate: $at, mark: 1}]->(p)
