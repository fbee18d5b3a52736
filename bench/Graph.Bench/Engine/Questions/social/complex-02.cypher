// The newest messages of one's acquaintances up to a date.
// $personId: person   $maxDate: date
MATCH (:Person {id: $personId})-[:KNOWS]-(friend:Person)<-[:HAS_CREATOR]-(message:Message)
WHERE message.creationDate <= $maxDate
RETURN friend.id AS personId, friend.firstName AS firstName, friend.lastName AS lastName, message.id AS messageId,
  coalesce(message.content, message.imageFile) AS content, message.creationDate AS created
ORDER BY created DESC, messageId ASC
LIMIT 20
