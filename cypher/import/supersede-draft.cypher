// Notes in the kept draft of an article, as the next version comes, of whom it spoke, who was merged into whom of them, and what its import
// did with it: they may be back with it.
// $article: STRING   $entities: LIST<STRING>   $holders: LIST<STRING>
MATCH (import:Import)<-[file:FROM_IMPORT]-(:Article {id: $article})-[:READ_AS]->(draft:Draft)-[kept:FROM_IMPORT]->(import)
SET draft.entities = $entities, draft.holders = coalesce(draft.holders, $holders), kept = properties(file)
