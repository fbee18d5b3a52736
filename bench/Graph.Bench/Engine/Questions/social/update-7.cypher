// A new comment.
// $id: new   $personId: person   $messageId: message   $country: country   $tagIds: tagIds   $at: date
// undo: MATCH (m:Message {id: $id}) DETACH DELETE m
MATCH (author:Person {id: $personId}), (country:Country {name: $country}), (message:Message {id: $messageId})
CREATE (author)<-[:HAS_CREATOR]-(c:Comment:Message {id: $id, creationDate: $at, locationIP: '10.1.1.1', browserUsed: 'Firefox', content: 'A new comment', length: 13})-[:REPLY_OF]->(message), (c)-[:IS_LOCATED_IN]->(country)
WITH c
UNWIND $tagIds AS tagId
MATCH (t:Tag {id: tagId})
CREATE (c)-[:HAS_TAG]->(t)
