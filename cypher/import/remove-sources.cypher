// Removes publishers of whom no article is left; one that an analyst has graded stays.
MATCH (source:Source)
WHERE source.reliability IS NULL AND NOT EXISTS { (source)<-[:PUBLISHED_BY]-(:Article) }
DELETE source
