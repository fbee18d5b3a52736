// One article.
// $id: STRING
// returns article: NODE
MATCH (article:Article {id: $id})
RETURN article
