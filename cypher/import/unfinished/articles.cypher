// The articles that unfinished work has brought in, or is to take back, with how many claims each makes.
// $id: STRING   $imports: LIST<STRING>
// returns article: STRING, claims: INTEGER
UNWIND $imports AS import
MATCH (:Import {id: import})<-[file:FROM_IMPORT]-(article:Article)
WHERE file.unfinished = $id
RETURN article.id AS article, coalesce(file.claims, 0) AS claims
ORDER BY article
