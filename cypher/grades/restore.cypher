// Gives the claims of an article that was written anew the grades that they had.
// $article: STRING
MATCH (grade:Grade {article: $article})
MATCH (claim:Claim {id: grade.about})
WITH claim, grade
ORDER BY grade.number
WITH claim, collect(grade.to) AS grades
SET claim.credibility = grades[-1]
