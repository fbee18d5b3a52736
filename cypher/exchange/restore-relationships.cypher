// Makes relationships of a file between nodes that were made before.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (first)
WHERE elementId(first) = row.start
MATCH (last)
WHERE elementId(last) = row.end
CREATE (first)-[relationship:$(row.type)]->(last)
SET relationship = row.properties
