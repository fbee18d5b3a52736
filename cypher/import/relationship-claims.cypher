// Writes claims about a relationship between two entities.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (import:Import {id: row.import})
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (passage:Passage {id: row.passage})
CREATE (claim:Claim)
SET claim = row.properties
CREATE (claim)-[:SUBJECT {knownAs: row.subjectKnownAs}]->(subject)
CREATE (claim)-[:OBJECT {knownAs: row.objectKnownAs}]->(object)
CREATE (claim)-[:EVIDENCE {start: row.start, end: row.end}]->(passage)
CREATE (claim)-[:FROM_IMPORT]->(import)
