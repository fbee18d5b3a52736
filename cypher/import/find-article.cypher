// What is known of an article before it is imported.
// $id: STRING
// returns title: STRING, draftKey: STRING
MATCH (article:Article {id: $id})
RETURN article.title AS title, article.draftKey AS draftKey
