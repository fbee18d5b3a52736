// The newest replies to one's messages.
// $personId: person
MATCH (start:Person {id: $personId})<-[:HAS_CREATOR]-(:Message)<-[:REPLY_OF]-(comment:Comment)-[:HAS_CREATOR]->(person:Person)
RETURN person.id AS personId, person.firstName AS firstName, person.lastName AS lastName,
  comment.creationDate AS created, comment.id AS commentId, comment.content AS content
ORDER BY created DESC, commentId ASC
LIMIT 20
