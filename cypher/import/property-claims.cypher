// Writes claims about a property of one entity.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (import:Import {id: row.import})
MATCH (subject:Entity {id: row.subject})
MATCH (passage:Passage {id: row.passage})
CREATE (claim:Claim)
SET claim = row.properties
CREATE (claim)-[:SUBJECT {knownAs: row.subjectKnownAs}]->(subject)
CREATE (claim)-[:EVIDENCE {start: row.start, end: row.end}]->(passage)
CREATE (claim)-[:FROM_IMPORT]->(import)
