// Removes the grades of claims whose article is gone.
MATCH (grade:Grade)
WHERE grade.article IS NOT NULL AND NOT EXISTS { MATCH (article:Article) WHERE article.id = grade.article }
DELETE grade
