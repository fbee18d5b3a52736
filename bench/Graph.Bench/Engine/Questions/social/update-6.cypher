// A new post.
// $id: new   $personId: person   $forumId: forum   $country: country   $tagIds: tagIds   $at: date
// undo: MATCH (m:Message {id: $id}) DETACH DELETE m
MATCH (author:Person {id: $personId}), (country:Country {name: $country}), (forum:Forum {id: $forumId})
CREATE (author)<-[:HAS_CREATOR]-(p:Post:Message {id: $id, creationDate: $at, locationIP: '10.1.1.1', browserUsed: 'Firefox', content: 'A new post', length: 10})<-[:CONTAINER_OF]-(forum), (p)-[:IS_LOCATED_IN]->(country)
WITH p
UNWIND $tagIds AS tagId
MATCH (t:Tag {id: tagId})
CREATE (p)-[:HAS_TAG]->(t)
