// The newest messages of acquaintances of acquaintances before a date.
// $personId: person   $maxDate: date
MATCH (root:Person {id: $personId})-[:KNOWS*1..2]-(friend:Person)
WHERE NOT friend = root
WITH collect(DISTINCT friend) AS friends
UNWIND friends AS friend
MATCH (friend)<-[:HAS_CREATOR]-(message:Message)
WHERE message.creationDate < $maxDate
RETURN friend.id AS personId, friend.firstName AS firstName, friend.lastName AS lastName, message.id AS messageId,
  coalesce(message.content, message.imageFile) AS content, message.creationDate AS created
ORDER BY created DESC, messageId ASC
LIMIT 20
