// A person likes a message.
// $personId: person   $messageId: post   $at: date
// undo: MATCH (p:Person {id: $personId})-[l:LIKES {mark: 1}]->(m:Message {id: $messageId}) DELETE l
MATCH (person:Person {id: $personId}), (post:Post {id: $messageId})
CREATE (person)-[:LIKES {creationDate: $at, mark: 1}]->(post)
