// An import, and the articles that are in the graph by it.
// $id: STRING
// returns id: STRING, articles: LIST<STRING>
MATCH (import:Import {id: $id})
OPTIONAL MATCH (import)<-[:FROM_IMPORT]-(article:Article)
RETURN import.id AS id, collect(article.id) AS articles
