// Makes nodes of a file. Returns how the database calls them.
// $rows: LIST<MAP>
// returns id: STRING, element: STRING
UNWIND $rows AS row
CREATE (node)
SET node = row.properties
SET node:$(row.labels)
RETURN row.id AS id, elementId(node) AS element
