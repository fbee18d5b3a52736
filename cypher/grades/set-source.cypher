// Grades a publisher.
// $id: STRING   $grade: STRING
MATCH (source:Source {id: $id})
SET source.reliability = $grade
