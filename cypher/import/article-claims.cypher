// The claims that an article supports.
// $id: STRING
// returns claim: STRING, predicate: STRING, supports: STRING, subject: STRING, object: STRING
MATCH (:Article {id: $id})<-[:PART_OF]-(:Passage)<-[:EVIDENCE]-(claim:Claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN claim.id AS claim, claim.predicate AS predicate, claim.supports AS supports, subject.id AS subject, object.id AS object
