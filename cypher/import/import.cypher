// An import, the articles that are in the graph by it, and how many claims they make; none while it is being brought in.
// $id: STRING
// returns id: STRING, articles: LIST<STRING>, claims: INTEGER
MATCH (import:Import {id: $id})
OPTIONAL MATCH (import)<-[file:FROM_IMPORT]-(article:Article)
WITH import, collect(article.id) AS articles, sum(file.claims) AS claims, count(file.unfinished) AS unfinished
WHERE unfinished = 0
RETURN import.id AS id, articles, claims
