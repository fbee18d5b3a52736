// What claims are about now.
// $ids: LIST<STRING>
// returns id: STRING, predicate: STRING, title: STRING, supports: STRING, subject: STRING, object: STRING
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN id, claim.predicate AS predicate, claim.title AS title, claim.supports AS supports, subject.id AS subject, object.id AS object
