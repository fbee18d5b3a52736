// Publishers by name, or one of them, with the number of their articles.
// $id: STRING
// returns id: STRING, name: STRING, grade: STRING, articles: INTEGER
MATCH (source:Source)
WHERE $id IS NULL OR source.id = $id
OPTIONAL MATCH (source)<-[published:PUBLISHED_BY]-(:Article)
RETURN source.id AS id, source.name AS name, source.reliability AS grade, count(published) AS articles
ORDER BY name, id
