// Those of these articles of which a draft is kept.
// $articles: LIST<STRING>
// returns article: STRING
UNWIND $articles AS article
MATCH (:Draft {article: article})
RETURN DISTINCT article
ORDER BY article
