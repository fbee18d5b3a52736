// The replies to a message, and whether their creators know its own.
// $messageId: message
MATCH (m:Message {id: $messageId})<-[:REPLY_OF]-(c:Comment)-[:HAS_CREATOR]->(p:Person)
OPTIONAL MATCH (m)-[:HAS_CREATOR]->(a:Person)-[r:KNOWS]-(p)
RETURN c.id AS commentId, c.content AS content, c.creationDate AS created, p.id AS authorId, p.firstName AS firstName, p.lastName AS lastName,
  CASE WHEN r IS NULL THEN false ELSE true END AS knows
ORDER BY created DESC, authorId, commentId
