// A person's newest messages with the posts they belong to.
// $personId: person
MATCH (:Person {id: $personId})<-[:HAS_CREATOR]-(message)
WITH message, message.id AS messageId, message.creationDate AS messageCreated
ORDER BY messageCreated DESC, messageId ASC
LIMIT 10
MATCH (message)-[:REPLY_OF*0..]->(post:Post), (post)-[:HAS_CREATOR]->(person)
RETURN messageId, coalesce(message.imageFile, message.content) AS content, messageCreated, post.id AS postId,
  person.id AS personId, person.firstName AS firstName, person.lastName AS lastName
ORDER BY messageCreated DESC, messageId ASC
