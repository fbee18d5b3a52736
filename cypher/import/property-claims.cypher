// Writes claims about a property of one entity, those of one passage together.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (import:Import {id: row.import})
MATCH (passage:Passage {id: row.passage})
UNWIND row.items AS said
WITH import, passage, said
MATCH (subject:Entity {id: said.subject})
CREATE (claim:Claim {id: said.id, predicate: said.predicate, value: said.value, supports: said.supports, key: said.key, polarity: said.polarity,
                     modality: said.modality, confidence: said.confidence, extractor: said.extractor, status: 'accepted'}),
       (claim)-[:SUBJECT {knownAs: said.subjectKnownAs}]->(subject),
       (claim)-[:EVIDENCE {start: said.start, end: said.end}]->(passage),
       (claim)-[:FROM_IMPORT]->(import)
SET claim += said.qualifiers
