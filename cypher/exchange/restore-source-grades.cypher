// Grades publishers again as they were graded then.
// $rows: LIST<MAP>
UNWIND $rows AS row
MERGE (source:Source {id: row.grade.about})
ON CREATE SET source.name = row.name
SET source.reliability = row.grade.to
CREATE (grade:Grade)
SET grade = row.grade
