// A new forum.
// $id: new   $personId: person   $tagIds: tagIds   $at: date
// undo: MATCH (f:Forum {id: $id}) DETACH DELETE f
MATCH (p:Person {id: $personId})
CREATE (f:Forum {id: $id, title: 'New forum', creationDate: $at})-[:HAS_MODERATOR]->(p)
WITH f
UNWIND $tagIds AS tagId
MATCH (t:Tag {id: tagId})
CREATE (f)-[:HAS_TAG]->(t)
