// How many articles have this content.
// $contentKey: STRING
// returns copies: INTEGER
MATCH (article:Article {contentKey: $contentKey})
RETURN count(article) AS copies
