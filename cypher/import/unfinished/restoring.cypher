// Says of unfinished work that it restores a graph, of which a part is there, or the whole, so that only its marks are still to go.
// $id: STRING   $restores: STRING
MATCH (unfinished:Unfinished {id: $id})
SET unfinished.restores = $restores
