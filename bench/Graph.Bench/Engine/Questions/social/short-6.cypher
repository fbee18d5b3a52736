// The forum of a message and its moderator.
// $messageId: message
MATCH (m:Message {id: $messageId})-[:REPLY_OF*0..]->(p:Post)<-[:CONTAINER_OF]-(f:Forum)-[:HAS_MODERATOR]->(mod:Person)
RETURN f.id AS forumId, f.title AS title, mod.id AS moderatorId, mod.firstName AS firstName, mod.lastName AS lastName
