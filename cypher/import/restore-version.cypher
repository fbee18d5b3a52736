// Says of an earlier version of an article that is back which one it is, and what its import was told to have done with it at first.
// $article: STRING   $version: INTEGER   $file: MAP
MATCH (draft:Draft)<-[:READ_AS]-(:Article {id: $article})-[file:FROM_IMPORT]->(:Import)
SET file = $file, draft.version = $version
