// Notes in the kept draft of an article, as the next version comes, of whom it spoke: they may be back with it.
// $article: STRING   $entities: LIST<STRING>
MATCH (:Article {id: $article})-[:READ_AS]->(draft:Draft)
SET draft.entities = $entities
