// Removes one kept draft of an article.
// $article: STRING   $version: INTEGER
MATCH (draft:Draft {article: $article, version: $version})
DETACH DELETE draft
