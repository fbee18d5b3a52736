// Creates entities of the kind State. Their other properties follow from claims.
// $rows: LIST<MAP>
UNWIND $rows AS row
CREATE (:Entity:State {id: row.id})
