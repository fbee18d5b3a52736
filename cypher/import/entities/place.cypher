// Creates entities of the kind Place. Their other properties follow from claims.
// $rows: LIST<MAP>
UNWIND $rows AS row
CREATE (:Entity:Place {id: row.id})
