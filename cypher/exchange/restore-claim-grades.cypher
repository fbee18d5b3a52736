// Grades claims again as they were graded then, where their article is there; its version may not say just this.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (:Article {id: row.grade.article})
CREATE (grade:Grade)
SET grade = row.grade
WITH row
MATCH (claim:Claim {id: row.grade.about})
SET claim.credibility = row.grade.to
