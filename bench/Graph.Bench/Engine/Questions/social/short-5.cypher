// A message's creator.
// $messageId: message
MATCH (m:Message {id: $messageId})-[:HAS_CREATOR]->(p:Person)
RETURN p.id AS personId, p.firstName AS firstName, p.lastName AS lastName
