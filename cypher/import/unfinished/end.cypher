// Work on imports is no longer unfinished.
// $id: STRING
MATCH (unfinished:Unfinished {id: $id})
DELETE unfinished
