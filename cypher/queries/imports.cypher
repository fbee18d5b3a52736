// All imports with the files that were written, newest first; one whose articles were all replaced since has no file.
// returns id: STRING, createdAt: STRING, file: RELATIONSHIP, article: STRING, title: STRING
MATCH (import:Import)
OPTIONAL MATCH (import)<-[file:FROM_IMPORT]-(article:Article)
RETURN import.id AS id, import.createdAt AS createdAt, file, article.id AS article, article.title AS title
ORDER BY createdAt DESC, id, file.name, article
