// All unfinished work on imports.
// returns id: STRING
MATCH (unfinished:Unfinished)
RETURN unfinished.id AS id
ORDER BY id
