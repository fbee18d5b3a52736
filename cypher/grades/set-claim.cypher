// Grades a claim.
// $id: STRING   $grade: INTEGER
MATCH (claim:Claim {id: $id})
SET claim.credibility = $grade
