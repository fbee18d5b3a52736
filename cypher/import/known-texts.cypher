// Which of these texts an article has.
// $contentKeys: LIST<STRING>
// returns contentKey: STRING
UNWIND $contentKeys AS contentKey
MATCH (article:Article {contentKey: contentKey})
RETURN DISTINCT contentKey
