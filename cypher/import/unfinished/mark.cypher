// Marks all that came by an import as what unfinished work takes back.
// $id: STRING   $import: STRING
MATCH (import:Import {id: $import})<-[file:FROM_IMPORT]-(held)
WHERE held:Article OR held:Draft
SET file.unfinished = $id
