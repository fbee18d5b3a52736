// The claims that articles support, with the ids that they were read under.
// $ids: LIST<STRING>
// returns claim: STRING, predicate: STRING, supports: STRING, subject: STRING, subjectKnownAs: STRING, object: STRING, objectKnownAs: STRING
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:PART_OF]-(:Passage)<-[:EVIDENCE]-(claim:Claim)-[about:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[other:OBJECT]->(object:Entity)
RETURN claim.id AS claim, claim.predicate AS predicate, claim.supports AS supports,
       subject.id AS subject, about.knownAs AS subjectKnownAs, object.id AS object, other.knownAs AS objectKnownAs
